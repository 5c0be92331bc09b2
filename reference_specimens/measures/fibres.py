"""Luminous fibres of the page against the specimen's: number, colours, and that they lie elsewhere (UV-LU-FI)."""

import math

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.fibres import Fibres, find_fibres, same_places
from imaging.properties.page_view import PageView
from imaging.properties.substrate import inner
from imaging.region import Region
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.print_pattern import placed
from reference_specimens.routine import routine_code
from reference_specimens.specimen_view import SpecimenView, grown

_AROUND_MM = 1.0
_SAME_COLOUR_DEG = 18.0
_FEWEST = 3


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `count`, `expected` (the specimen's), `own_colours`, `same_places`, `bend`."""
    assert area.code is not None
    light = area.code.light
    if light not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    where = reference.once(f"where {area.feature.id}", lambda: _where(area, reference, light))
    own: Fibres = reference.once(f"fibres {area.feature.id}", lambda: _fibres(reference.view, light, where))
    if own.count < _FEWEST:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    found = _fibres(live, light, where)
    values = {"count": float(found.count), "expected": float(own.count), "same_places": 0.0, "own_colours": 1.0}
    values["own_bend"] = float(np.median(own.bends))
    if found.count:
        values["bend"] = float(np.median(found.bends)) / max(values["own_bend"], 0.01)
        nearest = (found.colours @ own.colours.T).max(axis=1)
        values["own_colours"] = float((nearest > math.cos(math.radians(_SAME_COLOUR_DEG))).mean())
        values["same_places"] = same_places(found, own, live.ppi / 2)
    return Measured(values, "count")


def _where(area: FeatureArea, reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    """Return where fibres can be told: no declared luminous print, no variable luminous region, not the edge."""
    view, specimen = reference.view, reference.specimen
    where = inner(view.shape, view.ppi)
    where &= grown(placed(area, view.shape), view.px(2.0))
    for feature in specimen.features:
        code = routine_code(feature.routine)
        if code is not None and code.light == light and code.property == "LU" and code.feature != "FI":
            _exclude(where, feature.region, view)
    for region in specimen.regions:
        if region.variable and region.name.startswith("uv"):
            _exclude(where, region.region, view)
    return where


def _exclude(where: NDArray[np.bool_], region: Region, view: PageView) -> None:
    where[region.grown(_AROUND_MM).slices(view.ppi, view.shape)] = False


def _fibres(view: PageView, light: Light, where: NDArray[np.bool_]) -> Fibres:
    # A fibre is a quarter of a millimetre wide: half the resolution shows it.
    return find_fibres(view.colour(light)[::2, ::2], where[::2, ::2], view.ppi / 2)
