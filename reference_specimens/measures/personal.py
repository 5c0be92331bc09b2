"""Pictures of the holder, which no specimen shows: presence, absorption and likeness instead of a pattern."""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.cells import NOTHING, match_area
from imaging.properties.contrast import weber_contrast
from imaging.properties.page_view import PageView
from imaging.properties.pattern import surface
from imaging.region import Region
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.specimen_view import SpecimenView

# A face has its structure between the width of an eye and half a head: finer is screen and noise, coarser shading.
_FACE_FINE = 0.012
_FACE_COARSE = 0.12
_LIKENESS_HEIGHT_PX = 120
_LIKENESS_SEARCH = 0.08
_LEAST_CONTRAST = 0.01


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return for VI `strength` (over the specimen's) and `likeness` to the portrait, else `ratio` (to VI contrast)."""
    assert area.code is not None
    light = area.code.light
    if light not in live.images or Light.VI not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    if light is Light.VI:
        return _presence(area, live, reference)
    return _absorption(area, live, reference, light)


def _presence(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    own = reference.once(f"strength {area.feature.id}", lambda: picture_strength(reference.view, area.feature.region))
    if own < _LEAST_CONTRAST:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    values = {"strength": picture_strength(live, area.feature.region) / own}
    portrait = reference.specimen.region("portrait")
    if portrait is not None and portrait.intersection(area.feature.region) is None:
        values["strength"] /= _holder_contrast(live, reference, portrait)
        region = area.feature.region
        values["likeness"] = likeness(live, portrait, region, Light.VI)
        values["specimen_likeness"] = reference.once(
            f"likeness {area.feature.id}", lambda: likeness(reference.view, portrait, region, Light.VI)
        )
    return Measured(values, "strength")


def _holder_contrast(live: PageView, reference: SpecimenView, portrait: Region) -> float:
    """Return how contrasty this holder's face is against the specimen's, by the main portrait (0.6..1.3)."""
    own = reference.once("portrait strength", lambda: picture_strength(reference.view, portrait))
    return min(max(picture_strength(live, portrait) / max(own, _LEAST_CONTRAST), 0.6), 1.3)


def _absorption(area: FeatureArea, live: PageView, reference: SpecimenView, light: Light) -> Measured:
    own = reference.once(f"absorption {area.feature.id}", lambda: absorption(reference.view, area, light))
    found = absorption(live, area, light)
    if own is None or found is None:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    return Measured({"ratio": found[0], "specimen_ratio": own[0], "left_score": found[1]}, "ratio")


def absorption(view: PageView, area: FeatureArea, light: Light) -> tuple[float, float] | None:
    """Return contrast under `light` over that in VI, and the correlation of both; None if VI shows no picture."""
    rows, columns = area.box
    window = (rows, columns)
    fine, coarse = _band(area.feature.region, 1.0)
    visible = weber_contrast(view.grey(Light.VI)[window], view.ppi, fine_mm=fine, coarse_mm=coarse)
    questioned = weber_contrast(view.grey(light)[window], view.ppi, fine_mm=fine, coarse_mm=coarse)
    if float(visible[area.mask].std()) < _LEAST_CONTRAST:
        return None
    match = match_area(questioned, visible, area.mask, view.ppi, cell_mm=60.0, search_mm=0.25, local_mm=0.1)
    return None if match is NOTHING else (max(match.gain, 0.0), match.score)


def picture_strength(view: PageView, region: Region) -> float:
    """Return the rms Weber contrast of the region in the band of a face's structure, in VI."""
    window = region.slices(view.ppi, view.shape)
    fine, coarse = _band(region, 1.0)
    return float(weber_contrast(view.grey(Light.VI)[window], view.ppi, fine_mm=fine, coarse_mm=coarse).std())


def likeness(view: PageView, portrait: Region, other: Region, light: Light) -> float:
    """Return the best correlation of two pictures of the holder, scaled to one height (-1..1)."""
    first, second = _face(view, portrait, Light.VI), _face(view, other, light)
    reach = max(2, round(_LIKENESS_SEARCH * _LIKENESS_HEIGHT_PX))
    best = -1.0
    for scale in (0.9, 0.95, 1.0, 1.05, 1.1):
        scaled = cv2.resize(first, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        template = np.asarray(scaled, dtype=np.float32)
        rows, columns = (min(a, b) for a, b in zip(template.shape, second.shape, strict=True))
        core = _centre(template, rows - 2 * reach, columns - 2 * reach)
        field = _centre(second, core.shape[0] + 2 * reach, core.shape[1] + 2 * reach)
        fits = min(field.shape[0] - core.shape[0], field.shape[1] - core.shape[1]) // 2
        field = _centre(field, core.shape[0] + 2 * fits, core.shape[1] + 2 * fits)
        best = max(best, surface(field, core, np.ones(core.shape, np.bool_), search_px=fits).best().score)
    return best


def _face(view: PageView, region: Region, light: Light) -> NDArray[np.float32]:
    crop = view.grey(light)[region.slices(view.ppi, view.shape)]
    width = max(24, round(_LIKENESS_HEIGHT_PX * region.width / region.height))
    small = cv2.resize(crop, (width, _LIKENESS_HEIGHT_PX), interpolation=cv2.INTER_AREA)
    ppi = view.ppi * _LIKENESS_HEIGHT_PX / max(crop.shape[0], 1)
    fine, coarse = _band(region, 1.5)
    return weber_contrast(small, ppi, fine_mm=fine, coarse_mm=coarse)


def _band(region: Region, factor: float) -> tuple[float, float]:
    return _FACE_FINE * factor * region.height, _FACE_COARSE * factor * region.height


def _centre(picture: NDArray[np.float32], rows: int, columns: int) -> NDArray[np.float32]:
    top, left = (picture.shape[0] - rows) // 2, (picture.shape[1] - columns) // 2
    return picture[top : top + rows, left : left + columns]
