"""Luminous fibres of the page against the specimen's: number, colours, and that they lie elsewhere (UV-LU-FI)."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.fibres import Fibres, find_fibres, same_places
from imaging.properties.page_view import PageView
from imaging.properties.substrate import inner
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.print_pattern import placed
from reference_specimens.measures.substrate import print_gain
from reference_specimens.specimen_view import SpecimenView, grown
from reference_specimens.static_glow import personal_glow, static_glow

_AROUND_MM = 0.7
_AROUND_IN_PICTURES_MM = 3.0
_PICTURES = ("portrait", "secondary_portrait")
# Fibres are strewn a centimetre apart: three within a millimetre of each other are strokes of one print.
_CROWD, _CROWD_MM = 3, 1.0
_SAME_COLOUR = math.cos(math.radians(18.0))
_FEWEST, _ENOUGH = 3, 5
# Of the logarithm of bends among genuine fibres; a bend below a hundredth cannot be told from none.
_USUAL_SPREAD = 0.6
_LEAST_BEND = 0.02
# What a capture's sharpness does to all bends of a page, however many fibres it has.
_CAPTURE_SPREAD = 0.15
# Of the logarithm of the light that genuine fibres of a model give: what a reader's tone does to all fibres of a page,
# and one fibre against the median of a few.
_LIGHT_OF_READERS, _LIGHT_OF_FIBRES = 0.15, 0.38
_STEP = 3  # every third point both ways gives the same median


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `count`, `expected` (the specimen's), `own_colours`, `same_places`, `curl`, `light`, `as_strewn`.

    `curl` is how much more bent than the specimen's the fibres are, in standard deviations of the difference of both
    means (of the logarithm of the bend): printed fibres are straighter strokes. 0 with too few to tell. `light` is the
    light per mm over the specimen's, lamp taken off: printed strokes are wider. `as_strewn` takes both together.
    """
    assert area.code is not None
    light = area.code.light
    if light not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    where, own = _own(area, reference)
    if own.count < _FEWEST:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    found = _fibres(live, light, where)
    values = {"count": float(found.count), "expected": float(own.count), "same_places": 0.0, "own_colours": 1.0}
    values["curl"] = _curl(found, own)
    values["light"] = _light(found, own, _lamp(live, reference, light))
    brighter = max(math.log(max(values["light"], 1e-3)), 0.0)
    values["as_strewn"] = values["curl"] - brighter / _light_spread(found, own)
    if found.count:
        nearest = (found.colours @ own.colours.T).max(axis=1)
        values["own_colours"] = float((nearest > _SAME_COLOUR).mean())
        values["same_places"] = same_places(found, own, live.ppi / 2)
    return Measured(values, "count")


def own_count(area: FeatureArea, reference: SpecimenView) -> int:
    """Return how many fibres the specimen shows in `area`."""
    return _own(area, reference)[1].count


def _curl(found: Fibres, own: Fibres) -> float:
    if found.count < _FEWEST or own.count < _ENOUGH:
        return 0.0
    here, there = (np.log(fibres.bends + _LEAST_BEND) for fibres in (found, own))
    spread = math.sqrt((_USUAL_SPREAD**2 * _ENOUGH + float(there.var()) * own.count) / (_ENOUGH + own.count))
    chance = spread * math.sqrt(1 / found.count + 1 / own.count)
    return float(here.mean() - there.mean()) / math.hypot(chance, _CAPTURE_SPREAD)


def _light(found: Fibres, own: Fibres, lamp: float) -> float:
    """Return how much more light than the specimen's the fibres give under a lamp of its strength, 1 with too few.

    Each fibre is compared with the specimen's of its colour, as colours are not equally bright.
    """
    alike = found.colours @ own.colours.T > _SAME_COLOUR
    known = alike.any(axis=1)
    if known.sum() < _FEWEST or own.count < _FEWEST:
        return 1.0
    usual = [max(float(np.median(own.light[same])), 1e-3) for same in alike[known]]
    return float(np.median(found.light[known] / np.array(usual))) / lamp


def _light_spread(found: Fibres, own: Fibres) -> float:
    """Return the standard deviation of the logarithm of `_light` among genuine pages: a few fibres tell it badly."""
    return math.hypot(_LIGHT_OF_READERS, _LIGHT_OF_FIBRES * math.sqrt(1 / max(found.count, 1) + 1 / own.count))


def _lamp(live: PageView, reference: SpecimenView, light: Light) -> float:
    """Return how strong the lamp is against the specimen's, by luminous print and by paper.

    A reader's tone lifts dark parts and limits bright ones, so that neither alone tells what it does to fibres.
    """
    thin = (slice(None, None, _STEP), slice(None, None, _STEP))
    paper = reference.paper(light)[thin]
    by_print = print_gain(live, reference, light)
    if not paper.any():
        return by_print or 1.0

    def level(view: PageView) -> float:
        return float(np.median(view.brightness(light)[thin][paper]))

    here, there = level(live), reference.once(f"lamp {light}", lambda: level(reference.view))
    return max(here / max(there, 1.0), by_print, 0.1)


def _own(area: FeatureArea, reference: SpecimenView) -> tuple[NDArray[np.bool_], Fibres]:
    """Return where fibres can be told, and the specimen's."""
    assert area.code is not None
    light = area.code.light
    return reference.once(f"fibres {area.feature.id}", lambda: _told(area, reference, light))


def _told(area: FeatureArea, reference: SpecimenView, light: Light) -> tuple[NDArray[np.bool_], Fibres]:
    view, where = reference.view, _where(area, reference, light)
    found = _fibres(view, light, where)
    where = where & ~_crowded(found, view) & ~_pictures_under_print(reference, light)
    return where, found.within(where[::2, ::2])


def _where(area: FeatureArea, reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    """Return where there is neither static nor personal luminous print, not at the edge."""
    view = reference.view
    where = inner(view.shape, view.ppi) & grown(placed(area, view.shape), view.px(2.0))
    where &= ~grown(static_glow(reference, light), view.px(_AROUND_MM)) & ~personal_glow(reference)
    return where


def _pictures_under_print(reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    """Return where luminous print goes on in the holder's pictures: dark hair dims its lines to seeming fibres."""
    view, glow = reference.view, static_glow(reference, light)
    mask, margin = np.zeros(view.shape, np.bool_), _AROUND_IN_PICTURES_MM
    for region in (reference.specimen.region(name) for name in _PICTURES):
        if region is not None:
            around = region.grown(margin).slices(view.ppi, view.shape)
            near = np.zeros(view.shape, np.bool_)
            near[around] = grown(glow[around], view.px(margin))
            box = region.slices(view.ppi, view.shape)
            mask[box] = near[box]
    return mask


def _crowded(found: Fibres, view: PageView) -> NDArray[np.bool_]:
    """Return where the specimen's own fibres lie in crowds: print that something dark dims."""
    near = grown(found.mask, max(1, view.px(_CROWD_MM) // 2))  # fibres are found at half the resolution
    _, labels = cv2.connectedComponents(near.astype(np.uint8))
    columns, rows = found.centres_px.round().astype(np.intp).T
    numbers = np.bincount(labels[rows, columns], minlength=int(labels.max()) + 1)
    numbers[0] = 0
    crowd = (numbers >= _CROWD)[labels]
    doubled = np.repeat(np.repeat(crowd, 2, axis=0), 2, axis=1)
    return np.asarray(doubled[: view.shape[0], : view.shape[1]])


def _fibres(view: PageView, light: Light, where: NDArray[np.bool_]) -> Fibres:
    # A fibre is a quarter of a millimetre wide: half the resolution shows it.
    return find_fibres(
        view.colour(light)[::2, ::2].astype(np.float32), np.ascontiguousarray(where[::2, ::2]), view.ppi / 2
    )
