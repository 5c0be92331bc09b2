"""Whether the capture allows a verdict: lights, resolution, registration, and glare, rims, dark and blur over an area.

A check that did not succeed where the capture hides or spoils its area is undetermined and asks for a new capture.
What no fault of a capture can bring about (bright paper, another colour) stays failed, and softness excuses nothing
where the holder's text in the same picture is sharp: a coarse copy is no soft capture.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from imaging.area_quality import AreaQuality, QualityMaps, area_quality, quality_maps
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.properties.once import Once
from imaging.properties.page_view import PageView
from imaging.sharpness import edge_width_mm
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from reference_specimens.feature_area import FeatureArea
from reference_specimens.specimen_view import SpecimenView

# Below this resolution optical checks are not performed (design 6.2).
LEAST_PPI = 150.0
MOST_GLARE, MOST_CLIPPED, MOST_DARK = 0.08, 0.10, 0.30
# Checks measure sharpness away up to about twice the specimen's width of edges.
MOST_BLUR, SHARP = 1.7, 1.2
_CAPTURE_FAULTS = frozenset({Why.GLARE, Why.CLIPPED, Why.TOO_DARK, Why.BLUR})
# Neither lack of light nor lack of focus brings these about.
_SHOWN_PLAINLY = frozenset(
    {
        Why.UV_PATCH_BRIGHT,
        Why.WRONG_HUE,
        Why.TOO_DARK_IN_IR,
        Why.FOREIGN_LUMINESCENCE,
        Why.FIBRES_WRONG_HUE,
        Why.COPIED_FIBRES,
    }
)
_TEXT_NOT = ("portrait", "secondary_portrait", "signature", "barcode")
_COARSE_STEP = 4
_NO_EDGES = 9.0  # where text is and no edge stands out, as good as nothing is sharp
_LEAST_LAMP, _LEAST_WHITE = 0.4, 0.55
# A mirrored lamp is itself the brightest patch of the page; a part of a face is much of its likeness.
_STRICTER_GLARE = {Why.UV_PATCH_BRIGHT: 0.001, Why.PICTURES_DIFFER: 0.03}
# Paper that is this much brighter at most fails only together with luminous print that seems faint.
_BRIGHT_BY_ITSELF = 1.9
_BURNT = 250


def too_coarse(live: LiveDataSet) -> bool:
    """Whether the capture's resolution is below what optical checks need."""
    return live.page.ppi < LEAST_PPI


def lies_on(live: LiveDataSet, reference: SpecimenView) -> bool:
    """Whether the live page is registered onto the specimen's pixels."""
    shapes = {image.shape[:2] for image in live.images.values()}
    return live.registered and shapes == {reference.view.shape}


Place = tuple[tuple[slice, slice], NDArray[np.bool_]]


class Conditions:
    """How far the areas of one page can be judged; what is looked up is made at the first doubt, light by light."""

    def __init__(self, live: LiveDataSet, view: PageView, reference: SpecimenView) -> None:
        """`view` holds the images of `live` as the checks measure them."""
        self._live, self._view, self._reference = live, view, reference
        self._known = Once()

    def doubted(self, result: CheckResult, area: FeatureArea) -> CheckResult:
        """Return the result as undetermined, with the reason, where the capture spoils its area; else unchanged."""
        if area.code is None or not self._open_to_doubt(result, area):
            return result
        for light, place in ((light, place) for light in self._lights(area) for place in self._places(result, area)):
            why, evidence = self._fault(result, place, light)
            if why is not None:
                told = {**result.evidence, **evidence, "spoilt_light": light.value}
                return replace(result, outcome=Outcome.UNDETERMINED, why=why, evidence=told)
        return result

    def _open_to_doubt(self, result: CheckResult, area: FeatureArea) -> bool:
        if result.outcome is Outcome.SUCCESSFUL:
            # Print that must vanish vanishes in a burnt-out picture too.
            return area.code is not None and area.code.property == "TR" and self._looks_burnt(area)
        return result.outcome is Outcome.FAILED or (
            result.outcome is Outcome.UNDETERMINED and result.why not in _CAPTURE_FAULTS
        )

    def _looks_burnt(self, area: FeatureArea) -> bool:
        assert area.code is not None
        image = self._view.images.get(area.code.light)
        if image is None:
            return False
        thin = (slice(None, None, _COARSE_STEP), slice(None, None, _COARSE_STEP))
        part, mask = image[area.box][thin], area.mask[thin]
        return bool(mask.any()) and float((part[mask] >= _BURNT).mean()) > MOST_GLARE

    def _lights(self, area: FeatureArea) -> Iterator[Light]:
        assert area.code is not None
        # Infrared is measured on what VI locates.
        for light in (area.code.light, Light.VI) if area.code.light is Light.IR else (area.code.light,):
            if light in self._view.images:
                yield light

    def _places(self, result: CheckResult, area: FeatureArea) -> Iterator[Place]:
        """Yield what a check looks at: its area, and the main portrait where pictures are compared."""
        yield area.box, area.mask
        portrait = self._reference.specimen.region("portrait")
        if result.why is Why.PICTURES_DIFFER and portrait is not None:
            box = portrait.slices(self._view.ppi, self._view.shape)
            yield box, np.ones((box[0].stop - box[0].start, box[1].stop - box[1].start), np.bool_)

    def _fault(self, result: CheckResult, place: Place, light: Light) -> tuple[Why | None, dict[str, float]]:
        found = area_quality(self._map(light), *place)
        if found.glare_share > _STRICTER_GLARE.get(Why(result.why), MOST_GLARE):
            return Why.GLARE, {"glare_share": round(found.glare_share, 3)}
        if found.clipped_share > MOST_CLIPPED:
            return Why.CLIPPED, {"clipped_share": round(found.clipped_share, 3)}
        if not _may_be_the_capture_s(result, light):
            return None, {}
        if found.dark_share > MOST_DARK or self._lamp(light) < (_LEAST_LAMP if light is Light.UV else _LEAST_WHITE):
            return Why.TOO_DARK, {"dark_share": round(found.dark_share, 3)}
        blur = self._blur(found, light)
        return (Why.BLUR, {"blur_ratio": round(blur, 2)}) if blur > MOST_BLUR else (None, {})

    def _blur(self, found: AreaQuality, light: Light) -> float:
        """Return how soft the holder's text is in this light, unless the area is sharp; under UV that of the area."""
        if found.blur_ratio is not None and found.blur_ratio <= SHARP:
            return found.blur_ratio
        if light not in (Light.VI, Light.IR):
            return found.blur_ratio or 0.0
        return self._known.get(f"text {light}", lambda: self._softness_of_text(light)) or 0.0

    def _lamp(self, light: Light) -> float:
        """Return how bright the page is against the specimen's, under UV its paper: a forgery's paper is not darker."""
        own = self._reference.view.images.get(light)
        if own is None:
            return 1.0
        thin = (slice(None, None, _COARSE_STEP), slice(None, None, _COARSE_STEP))
        if light is Light.UV:
            where = self._reference.once("paper of the lamp", lambda: self._reference.paper(Light.UV)[thin])
            parts = [image[thin][where] for image in (own, self._view.images[light])]
        else:
            parts = [image[thin] for image in (own, self._view.images[light])]
        if not parts[0].size:
            return 1.0
        return float(parts[1].mean()) / max(float(parts[0].mean()), 1.0)

    def _softness_of_text(self, light: Light) -> float | None:
        where = self._reference.once("text to focus on", lambda: _text(self._reference))
        own = self._reference.view.images.get(light)
        if own is None or not where.any():
            return None
        ppi = self._view.ppi
        usual = self._reference.once(f"text edges {light}", lambda: edge_width_mm(_grey(own), ppi=ppi, where=where))
        found = edge_width_mm(_grey(self._view.images[light]), ppi=ppi, where=where)
        if usual is None:
            return None
        return _NO_EDGES if found is None else found / usual

    def _map(self, light: Light) -> QualityMaps:
        return self._known.get(f"maps {light}", lambda: self._new_map(light))

    def _new_map(self, light: Light) -> QualityMaps:
        image, own = self._view.images[light], self._reference.view.images.get(light)
        in_view = self._live.in_view(light)
        return quality_maps(image, ppi=self._view.ppi, light=light, reference=own, in_view=in_view)


def _may_be_the_capture_s(result: CheckResult, light: Light) -> bool:
    """Whether lack of light or of focus under `light` can bring the result about."""
    if result.outcome is Outcome.SUCCESSFUL:
        return False
    if result.why is Why.VISIBLE_IN_IR:
        return light is Light.VI  # what is soft in VI seems strong in infrared
    if result.why is Why.UV_PAPER_BRIGHT:
        return float(result.evidence.get("level_ratio", _BRIGHT_BY_ITSELF)) < _BRIGHT_BY_ITSELF
    return result.why not in _SHOWN_PLAINLY


def _text(reference: SpecimenView) -> NDArray[np.bool_]:
    view = reference.view
    mask = np.zeros(view.shape, dtype=np.bool_)
    for region in reference.specimen.regions:
        if region.variable and region.name not in _TEXT_NOT and not region.name.startswith("uv"):
            mask[region.region.slices(view.ppi, view.shape)] = True
    return mask


def _grey(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return image if image.ndim == 2 else np.asarray(image.max(axis=2), dtype=np.uint8)
