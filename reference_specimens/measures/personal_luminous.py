"""Luminous personal print (a number, a second portrait): something glows there, in the specimen's colour."""

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.luminous_colour import angle_deg, luminous_mask, over_paper
from imaging.properties.page_view import PageView
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.print_pattern import surroundings
from reference_specimens.specimen_view import SpecimenView

_AROUND_MM = 0.7
_LEAST_LEVEL = 6.0


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `level` and `coverage` (both over the specimen's) and `angle_deg` (colour away from the specimen's)."""
    assert area.code is not None
    light = area.code.light
    if light not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    own = reference.once(f"glow of {area.feature.id}", lambda: _glow(area, reference.view, reference, light, None))
    if own is None or own[0] < _LEAST_LEVEL:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    found = _glow(area, live, reference, light, own[0])
    if found is None:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    angle = angle_deg(found[2], own[2]) if found[1] > 0 else 0.0
    values = {"level": found[0] / own[0], "coverage": found[1] / max(own[1], 1e-4), "angle_deg": angle}
    return Measured(values, "level")


def _glow(
    area: FeatureArea, view: PageView, reference: SpecimenView, light: Light, level: float | None
) -> tuple[float, float, NDArray[np.float32]] | None:
    """Return bright level over paper, share of the box that glows (of `level` or its own) and its colour."""
    window = surroundings(area, view)
    paper = reference.paper(light)[window]
    if not paper.any():
        return None
    box = np.zeros(paper.shape, dtype=np.bool_)
    rows, columns = area.box
    box[
        rows.start - window[0].start : rows.stop - window[0].start,
        columns.start - window[1].start : columns.stop - window[1].start,
    ] = True
    light_given = over_paper(view.colour(light)[window], paper)
    glowing = luminous_mask(light_given, box)
    if level is not None:
        glowing &= light_given.mean(axis=2) > 0.2 * level
    bright = float(np.percentile(np.clip(light_given.mean(axis=2), 0, None)[box], 98))
    colour = light_given[glowing].mean(axis=0) if glowing.any() else np.zeros(3, np.float32)
    return bright, float(glowing[box].mean()), np.asarray(colour, dtype=np.float32)
