"""Pictures of a worst case: what moved a wrong advice, or what was forged, beside the same place of the specimen."""

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.region import Region
from inspector.batch import BatchOptions
from inspector.evaluation.judged import Judged
from inspector.inspection import CheckResult, InspectedPage, Inspection, MovedAdvice
from inspector.pipeline import Inspector
from inspector.pre_recorded import read_document

AROUND_MM = 4.0
MOST_PLACES = 3
_WIDTH, _HEIGHT = 460, 300
_FRAME = (208, 32, 46)
_LIGHT_AT, _MOST_GAIN = 200.0, 4.0
Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the document to show: `words` say why, `light` and `region` where; the whole page for region None."""

    words: str
    page: InspectedPage
    light: Light
    region: Region | None


@dataclass(frozen=True, slots=True)
class PlacePictures:
    """A place as JPEG data addresses (RFC 2397): the document's and, where the page was laid on one, the specimen's."""

    words: str
    live: str
    specimen: str | None


def pictures(case: Judged, inspector: Inspector, options: BatchOptions) -> list[PlacePictures]:
    """Inspect a document once more and return pictures of the places that matter.

    Raises UnreadableInput where its captures cannot be read any more.
    """
    document = read_document(case.label.document)
    inspection = inspector.inspect(document, mode=options.mode, today=options.today)
    places = _places_of_advice(inspection) if case.label.genuine else _places_of_forgery(case, inspection)
    return [found for place in list(places)[:MOST_PLACES] if (found := _shown(place, inspector)) is not None]


def _places_of_advice(inspection: Inspection) -> Iterator[Place]:
    for moved in inspection.moved:
        for check in inspection.checks:
            page = _page(inspection, check.page)
            if page is None or not _is_of(check, moved):
                continue
            words = (
                f"{check.code} {check.feature or ''}: {check.why}, measured {_number(check)}, weight {moved.weight:g}"
            )
            yield Place(words, page, check.light or Light.VI, check.region)


def _is_of(check: CheckResult, moved: MovedAdvice) -> bool:
    return (check.code, check.feature, check.page) == (moved.code, moved.feature, moved.page)


def _number(check: CheckResult) -> str:
    if check.measured is None or check.accepted is None:
        return "nothing"
    low, high = check.accepted
    return f"{check.measured:.2f} (accepted {low:.2f} to {high:.2f})"


def _places_of_forgery(case: Judged, inspection: Inspection) -> Iterator[Place]:
    for change in case.label.changed:
        page = _page(inspection, change.page)
        if page is not None:
            yield Place(change.what, page, change.light or Light.VI, change.region)


def _page(inspection: Inspection, name: str | None) -> InspectedPage | None:
    if not inspection.pages:
        return None
    return inspection.page(name) or inspection.pages[0] if name is not None else inspection.pages[0]


def _shown(place: Place, inspector: Inspector) -> PlacePictures | None:
    live, specimen = place.page.live, None
    if live is None or place.light not in live.images:
        return None
    region = place.region or Region(0.0, 0.0, *live.page.size_mm)
    area = region.grown(AROUND_MM) if place.region is not None else region
    crops = [(live.images[place.light], live.ppi)]
    if inspector.library is not None and place.page.specimen_id is not None:
        specimen = inspector.library.specimen(place.page.specimen_id)
        if place.light in specimen.lights:
            crops.append((inspector.library.image(specimen, place.light), live.ppi))
    cut = [_cut(image, ppi, area, region) for image, ppi in crops]
    gain = _gain(cut) if place.light is Light.UV else 1.0
    addresses = [_address(item, gain) for item in cut]
    words = f"{place.light}: {place.words}" + (f" (brightened {gain:.1f} times)" if gain > 1.05 else "")
    return PlacePictures(words, addresses[0], addresses[1] if len(addresses) > 1 else None)


def _cut(image: Pixels, ppi: float, area: Region, framed: Region) -> Pixels:
    """Return the area, small enough for a page, with a frame around what was checked or forged."""
    crop = np.ascontiguousarray(area.crop(image, ppi))
    if crop.ndim == 2:
        crop = np.repeat(crop[:, :, None], 3, axis=2)
    scale = min(_WIDTH / crop.shape[1], _HEIGHT / crop.shape[0])
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = cv2.resize(crop, None, fx=scale, fy=scale, interpolation=how)
    if framed is not area:
        rows, columns = framed.slices(ppi, image.shape)
        top, left = (part.start for part in area.slices(ppi, image.shape))
        corners = [
            (round((columns.start - left) * scale), round((rows.start - top) * scale)),
            (round((columns.stop - left) * scale), round((rows.stop - top) * scale)),
        ]
        cv2.rectangle(small, corners[0], corners[1], _FRAME, 2)
    return np.asarray(small, dtype=np.uint8)


def _gain(crops: Sequence[Pixels]) -> float:
    """Return one brightening for all crops of a place, so that they stay comparable."""
    brightest = max(float(np.percentile(crop, 99)) for crop in crops)
    return min(max(_LIGHT_AT / max(brightest, 1.0), 1.0), _MOST_GAIN)


def _address(crop: Pixels, gain: float) -> str:
    shown = np.clip(crop.astype(np.float32) * gain, 0, 255).astype(np.uint8)
    _, data = cv2.imencode(".jpg", cv2.cvtColor(shown, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 82])
    return "data:image/jpeg;base64," + base64.b64encode(data.tobytes()).decode("ascii")
