"""A picture for the eye: the place of a check on the page beside the same place of the specimen, with what differs.

Above both places with the checked area framed; below them, enlarged, the spot where they differ most, as a copy is
told from print under a magnifier only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.region import MM_PER_INCH, Region

AROUND_MM = 3.0
_WIDTH, _HEIGHT = 460, 300
_GAP, _LINE, _LETTERS, _LEAST_WIDTH = 8, 20, 0.5, 120
_DETAIL_MM = (9.0, 5.0)
_LARGE = 2.5  # an area this many details wide shows its detail enlarged
_STEP_MM = 1.5
_FRAME, _SPECIMEN, _DETAIL = (208, 32, 46), (60, 90, 140), (230, 150, 0)
_GROUND, _INK = 245, (20, 20, 20)
_LIGHT_AT, _MOST_GAIN = 200.0, 4.0
_UV_LIGHTS = (Light.UV, Light.UV313, Light.UV254)

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Pair:
    """The page and its specimen under one light (uint8, H x W or H x W x 3, of one size, the page registered)."""

    light: Light
    live: Pixels = field(repr=False)
    specimen: Pixels = field(repr=False)
    ppi: float


def comparison_picture(
    pair: Pair,
    area: Region,
    words: Sequence[str] = (),
    *,
    titles: tuple[str, str] = ("this document", "specimen"),
    aside: Sequence[Region] = (),
) -> Pixels:
    """Return the picture as H x W x 3 RGB; `words` are lines of plain ASCII above it: what was checked, and why.

    `aside` are areas in which documents differ from holder to holder: the enlarged spot is looked for beside them.
    Pictures under UV are brightened alike where they are dark. An area outside the page gives the whole page.
    """
    page = Region(0, 0, *(length * MM_PER_INCH / pair.ppi for length in reversed(pair.live.shape[:2])))
    framed = area.intersection(page) or page
    shown = framed.grown(AROUND_MM).intersection(page) or page
    places = [_crop(image, shown, pair.ppi) for image in (pair.live, pair.specimen)]
    rows = []
    detail = most_different(pair, framed, aside) if framed.width > _LARGE * _DETAIL_MM[0] else None
    if detail is not None:
        rows.append([_scaled(_crop(image, detail, pair.ppi), cv2.INTER_CUBIC) for image in (pair.live, pair.specimen)])
    overview = []
    for place, colour in zip(places, (_FRAME, _SPECIMEN), strict=True):
        scaled = _scaled(place, cv2.INTER_AREA)
        factor = scaled.shape[1] / place.shape[1] * pair.ppi / MM_PER_INCH
        _frame(scaled, framed, shown, factor, colour)
        if detail is not None:
            _frame(scaled, detail, shown, factor, _DETAIL)
        overview.append(scaled)
    rows.insert(0, overview)
    gain = _gain(places) if pair.light in _UV_LIGHTS else 1.0
    return _laid_out([[cv2.convertScaleAbs(item, alpha=gain) for item in row] for row in rows], words, titles)


def most_different(pair: Pair, area: Region, aside: Sequence[Region] = ()) -> Region:
    """Return the spot of 9 x 5 mm inside `area` where the page's detail differs most from the specimen's.

    What lies in `aside` does not count, unless that leaves nothing.
    """
    live, own = (_detail(image, area, pair.ppi) for image in (pair.live, pair.specimen))
    difference = np.abs(live * (own.std() / max(float(live.std()), 1e-6)) - own)
    difference = _without(difference, area, aside, pair.ppi)
    width, height = (round(length * pair.ppi / MM_PER_INCH) for length in _DETAIL_MM)
    width, height = min(width, difference.shape[1]), min(height, difference.shape[0])
    summed = cv2.boxFilter(difference, cv2.CV_32F, (width, height), anchor=(0, 0), borderType=cv2.BORDER_CONSTANT)
    step = max(1, round(_STEP_MM * pair.ppi / MM_PER_INCH))
    inside = summed[: difference.shape[0] - height + 1 : step, : difference.shape[1] - width + 1 : step]
    row, column = np.unravel_index(int(np.argmax(inside)), inside.shape)
    scale = MM_PER_INCH / pair.ppi
    left, top = area.left + column * step * scale, area.top + row * step * scale
    return Region(left, top, width * scale, height * scale)


def _without(difference: NDArray[np.float32], area: Region, aside: Sequence[Region], ppi: float) -> NDArray[np.float32]:
    kept = difference.copy()
    for region in aside:
        common = region.intersection(area)
        if common is not None:
            moved = Region(common.left - area.left, common.top - area.top, common.width, common.height)
            kept[moved.slices(ppi, kept.shape)] = 0
    return kept if kept.any() else difference


def _detail(image: Pixels, area: Region, ppi: float) -> NDArray[np.float32]:
    crop = np.ascontiguousarray(area.crop(image, ppi)).astype(np.float32)
    grey = crop if crop.ndim == 2 else crop.mean(axis=2)
    sigma = 0.06 * ppi / MM_PER_INCH
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), sigma) - cv2.GaussianBlur(grey, (0, 0), 12 * sigma), np.float32)


def _crop(image: Pixels, area: Region, ppi: float) -> Pixels:
    crop = np.ascontiguousarray(area.crop(image, ppi))
    return crop if crop.ndim == 3 else np.repeat(crop[:, :, None], 3, axis=2)


def _scaled(crop: Pixels, shrinking: int) -> Pixels:
    scale = min(_WIDTH / crop.shape[1], _HEIGHT / crop.shape[0])
    size = (max(1, round(crop.shape[1] * scale)), max(1, round(crop.shape[0] * scale)))
    scaled = cv2.resize(crop, size, interpolation=shrinking if scale < 1 else cv2.INTER_CUBIC)
    return np.asarray(scaled, dtype=np.uint8)


def _frame(picture: Pixels, framed: Region, shown: Region, factor: float, colour: tuple[int, int, int]) -> None:
    left, top = (framed.left - shown.left) * factor, (framed.top - shown.top) * factor
    corner = (round(left), round(top))
    opposite = (round(left + framed.width * factor) - 1, round(top + framed.height * factor) - 1)
    cv2.rectangle(picture, corner, opposite, colour, 2)


def _gain(places: list[Pixels]) -> float:
    brightest = max(float(np.percentile(place[::3, ::3], 99.5)) for place in places)
    return float(np.clip(_LIGHT_AT / max(brightest, 1.0), 1.0, _MOST_GAIN))


def _laid_out(rows: list[list[Any]], words: Sequence[str], titles: tuple[str, str]) -> Pixels:
    width = max(*(item.shape[1] for row in rows for item in row), *(_long(line) // 2 for line in words), _LEAST_WIDTH)
    bar = _LINE * (len(words) + 1) + _GAP
    height = bar + sum(max(item.shape[0] for item in row) + _GAP for row in rows)
    sheet = np.full((height, 2 * width + 3 * _GAP, 3), _GROUND, np.uint8)
    for index, line in enumerate(words):
        _write(sheet, line, (_GAP, _LINE * (index + 1) - 2))
    top = bar
    for index, title in enumerate(titles):
        _write(sheet, title, (_GAP + index * (width + _GAP), bar - 6))
    for row in rows:
        for index, item in enumerate(row):
            left = _GAP + index * (width + _GAP)
            sheet[top : top + item.shape[0], left : left + item.shape[1]] = item
        top += max(item.shape[0] for item in row) + _GAP
    return sheet


def _write(sheet: Pixels, line: str, place: tuple[int, int]) -> None:
    cv2.putText(sheet, line, place, cv2.FONT_HERSHEY_SIMPLEX, _LETTERS, _INK, 1, cv2.LINE_AA)


def _long(line: str) -> int:
    return int(cv2.getTextSize(line, cv2.FONT_HERSHEY_SIMPLEX, _LETTERS, 1)[0][0])
