"""Pictures of the holder, which no specimen shows: presence, absorption and likeness instead of a pattern."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.cells import NOTHING, match_area
from imaging.properties.contrast import weber_contrast
from imaging.properties.page_view import PageView
from imaging.properties.pattern import PatternMatch, surface
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
_MOST_GROUND = 1.3

Plane = NDArray[np.float32]


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return for VI `strength` (over the specimen's) and `likeness` to the portrait, else `ratio` (to VI contrast).

    The second portrait stands on other print; what of it the specimen's own face leaves there is taken off the page's.
    """
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
        own_face: PlacedFace = reference.once(
            f"likeness {area.feature.id}", lambda: placed_face(reference.view, portrait, region, Light.VI)
        )
        values["likeness"] = likeness(live, portrait, region, Light.VI, own_face.ground)
        values["specimen_likeness"] = own_face.score
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


def likeness(view: PageView, portrait: Region, other: Region, light: Light, ground: Plane | None = None) -> float:
    """Return the best correlation of two pictures of the holder, scaled to one height (-1..1).

    `ground` is the print on which the other picture stands (see `PlacedFace`); as much of it as shows is taken off.
    """
    face, second = _face(view, portrait, Light.VI), _face(view, other, light)
    if ground is not None and ground.shape == second.shape and ground.any():
        shows = float((second * ground).sum() / np.square(ground).sum())
        second = second - np.float32(min(max(shows, 0.0), _MOST_GROUND)) * ground
    return _placed(face, second).score


@dataclass(frozen=True, eq=False)
class PlacedFace:
    """A face found in another picture: the correlation `score`, and `ground`, what of the other the face leaves."""

    score: float
    ground: Plane


def placed_face(view: PageView, portrait: Region, other: Region, light: Light) -> PlacedFace:
    """Find the holder's portrait in another picture of him, and what else that picture shows."""
    return _placed(_face(view, portrait, Light.VI), _face(view, other, light))


def _placed(face: Plane, second: Plane) -> PlacedFace:
    """Find `face` in `second` (both of `_face`), at the best of a few scales and shifts."""
    reach = max(2, round(_LIKENESS_SEARCH * _LIKENESS_HEIGHT_PX))
    best: tuple[PatternMatch, Plane, int] | None = None
    for scale in (0.9, 0.95, 1.0, 1.05, 1.1):
        scaled = cv2.resize(face, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        template = np.asarray(scaled, dtype=np.float32)
        rows, columns = (min(a, b) for a, b in zip(template.shape, second.shape, strict=True))
        core = _centre(template, rows - 2 * reach, columns - 2 * reach)
        fits = min(reach, (second.shape[0] - core.shape[0]) // 2, (second.shape[1] - core.shape[1]) // 2)
        field = _centre(second, core.shape[0] + 2 * fits, core.shape[1] + 2 * fits)
        found = surface(field, core, np.ones(core.shape, np.bool_), search_px=fits).best()
        if best is None or found.score > best[0].score:
            best = found, core, fits
    assert best is not None
    return PlacedFace(best[0].score, _left_of(second, *best))


def _left_of(second: Plane, found: PatternMatch, core: Plane, fits: int) -> Plane:
    """Return what `second` shows where the face `core` was found in it less that face, 0 around it."""
    top, left = (
        (whole - part - 2 * fits) // 2 + fits + shift
        for whole, part, shift in zip(second.shape, core.shape, found.shift_px[::-1], strict=True)
    )
    window = (slice(top, top + core.shape[0]), slice(left, left + core.shape[1]))
    ground = np.zeros_like(second)
    ground[window] = second[window] - second[window].mean() - np.float32(found.gain) * (core - core.mean())
    return ground


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
