"""Luminous print: shape, place, colours and strength against the specimen (Doc 9303-2 App. C, UV-LU-IS/OP/OM)."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.cells import NOTHING, found_elsewhere, match_area
from imaging.properties.luminous_colour import (
    LuminousColours,
    angle_deg,
    colours_at,
    luminous_colours,
    luminous_mask,
    over_paper,
)
from imaging.properties.page_view import PageView
from imaging.region import MM_PER_INCH
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.print_pattern import placed, surroundings
from reference_specimens.specimen_view import SpecimenView, grown

_AROUND_MM = 1.0
_HALF = (slice(None, None, 2), slice(None, None, 2))
_LEAST_LUMINOUS_MM2 = 0.5
_NOT_FOUND, _FOUND = 0.5, 0.6
_ELSEWHERE_MM = 4.0


@dataclass(frozen=True, eq=False)
class _Colours:
    """The specimen's colours, and of each its mean level over the paper."""

    colours: LuminousColours = field(repr=False)
    levels: tuple[float, ...]


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `score` (ZNCC of the shape), `gain`, `worst`, `shift_mm`, `angle_deg`, `level` (of the worst colour)."""
    assert area.code is not None
    light = area.code.light
    if light not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    window, key = surroundings(area, reference.view), area.feature.id
    glows = reference.once(f"glows {key}", lambda: _glowing(area, reference, light))
    if glows.sum() < _LEAST_LUMINOUS_MM2 * reference.view.px(1) ** 2:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    # What glows has been smoothed already: half the resolution tells its shape.
    own = reference.once(f"glow around {key}", lambda: reference.view.glow(light)[window][_HALF].copy())
    near = reference.once(f"near {key}", lambda: _near(area, reference, glows)[_HALF].copy())
    glow = live.glow(light)[window][_HALF]
    match = match_area(glow, own, near, live.ppi / 2)
    if match is NOTHING:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    values = {"score": match.score, "gain": match.gain, "worst": match.worst()}
    shift_px = (2 * match.shift_px[0], 2 * match.shift_px[1])
    values["shift_mm"] = float(np.hypot(*shift_px)) / live.ppi * MM_PER_INCH
    if match.score < _NOT_FOUND:
        score, off_mm = found_elsewhere(glow, own, near, live.ppi / 2, _ELSEWHERE_MM)
        values["elsewhere_mm"] = off_mm if score > max(_FOUND, match.score + 0.2) else 0.0
    return Measured(values | _colours(area, live, reference, light, glows, shift_px), "score")


def _colours(
    area: FeatureArea,
    live: PageView,
    reference: SpecimenView,
    light: Light,
    glows: NDArray[np.bool_],
    shift_px: tuple[int, int],
) -> dict[str, float]:
    window = surroundings(area, reference.view)
    paper = reference.once(
        f"paper around {area.feature.id}",
        lambda: reference.paper(light)[window] | ~grown(glows, live.px(_AROUND_MM)),
    )
    own = reference.once(f"colours {area.feature.id}", lambda: _own_colours(reference, window, light, paper, glows))
    colours = own.colours
    found = over_paper(live.colour(light)[window], paper)
    lights = colours_at(np.roll(found, (-shift_px[1], -shift_px[0]), axis=(0, 1)), colours)
    angles, levels = [], []
    for index, seen in enumerate(lights):
        if seen is None:
            continue
        angles.append(angle_deg(seen, colours.directions[index]))
        levels.append(float(seen.mean()) / max(own.levels[index], 1.0))
    return {"angle_deg": max(angles, default=0.0), "level": min(levels, default=0.0)}


def _own_colours(
    reference: SpecimenView,
    window: tuple[slice, slice],
    light: Light,
    paper: NDArray[np.bool_],
    glows: NDArray[np.bool_],
) -> _Colours:
    own = over_paper(reference.view.colour(light)[window], paper)
    colours = luminous_colours(own, glows)
    levels = (own[colours.labels == index].mean() for index in range(len(colours.directions)))
    return _Colours(colours, tuple(float(level) for level in levels))


def _near(area: FeatureArea, reference: SpecimenView, glows: NDArray[np.bool_]) -> NDArray[np.bool_]:
    view = reference.view
    return grown(glows, view.px(_AROUND_MM)) & placed(area, view.shape)[surroundings(area, view)]


def _glowing(area: FeatureArea, reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    window = surroundings(area, reference.view)
    glow = over_paper(reference.view.colour(light)[window], reference.paper(light)[window])
    return luminous_mask(glow, placed(area, reference.view.shape)[window])
