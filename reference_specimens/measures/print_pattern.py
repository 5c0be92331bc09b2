"""Static print under one light: is the specimen's pattern there, where it should be, and as strong?"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.cells import NOTHING, AreaMatch, match_area
from imaging.properties.contrast import blurred
from imaging.properties.ink import LUMINANCE, density, ink_direction, projected
from imaging.properties.overlay import overlay
from imaging.properties.page_view import PageView
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.specimen_view import SpecimenView

# Print fainter than this (rms of the band-passed density) drowns in a reader's noise.
WEAKEST_PRINT = 0.006
_SURROUND_MM = 4.0
_LARGE_SHARE = 0.25
_PORTRAIT_EDGE_MM = 0.7
_OVERLAY_SLACK_MM = 0.15
_LEAST_PREDICTED = 0.4
_DARK = 40  # of 255: about 2 % of the light, where stray light and noise count for more than ink
_DARK_MM = 0.15
_WEIGHED = 0.1  # of the greatest weight: a channel of less does not decide
_LEAST_COLOURED_MM2 = 8.0


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `score` (ZNCC), `gain` (1 = the specimen's strength), `worst` (score of the worst tenth), `shift_mm`.

    Under white light also `angle_deg`: how far the print's colour is from the specimen's.
    """
    assert area.code is not None
    light = area.code.light
    if light not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    match = print_match(area, live, reference, light)
    if match is NOTHING:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    shift_mm = float(np.hypot(*match.shift_px)) / live.ppi * 25.4
    values = {"score": match.score, "gain": match.gain, "worst": match.worst(), "shift_mm": shift_mm}
    if light is Light.VI and live.images[light].ndim == reference.view.images[light].ndim == 3:
        values |= _colour(area, live, reference, match.shift_px)
    if area.code.feature == "OP":
        values |= _over_portrait(area, live, reference, light, match)
    return Measured(values, "score")


def _colour(area: FeatureArea, live: PageView, reference: SpecimenView, shift_px: tuple[int, int]) -> dict[str, float]:
    """Return the angle between the colours of the print: the densities of the channels that go with its pattern."""
    window = surroundings(area, reference.view)
    own, where = reference.once(f"colour {area.feature.id}", lambda: _own_colour(area, reference, window))
    if where is None:
        return {}
    pattern = _own_print(area, reference, Light.VI)
    seen = np.roll(density(live.images[Light.VI][window], live.ppi), (-shift_px[1], -shift_px[0]), axis=(0, 1))
    found = _along(seen, pattern, where)
    length = float(np.linalg.norm(found) * np.linalg.norm(own))
    return {"angle_deg": math.degrees(math.acos(min(max(float(found @ own) / max(length, 1e-9), -1.0), 1.0)))}


def _own_colour(
    area: FeatureArea, reference: SpecimenView, window: tuple[slice, slice]
) -> tuple[NDArray[np.float64], NDArray[np.bool_] | None]:
    # On a picture of the holder other strokes lie on another document: the print's colour is told beside it.
    where = (placed(area, reference.view.shape) & ~reference.variable())[window]
    pattern = _own_print(area, reference, Light.VI)
    if where.sum() < _LEAST_COLOURED_MM2 * reference.view.px(1.0) ** 2 or float(pattern[where].std()) < WEAKEST_PRINT:
        return np.zeros(3), None
    return _along(density(reference.view.images[Light.VI][window], reference.view.ppi), pattern, where), where


def _along(
    densities: NDArray[np.float32], pattern: NDArray[np.float32], where: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Return how much of each channel's density goes with `pattern`."""
    known = pattern[where].astype(np.float64)
    return np.asarray((known - known.mean()) @ densities[where].astype(np.float64))


def _over_portrait(
    area: FeatureArea, live: PageView, reference: SpecimenView, light: Light, plain: AreaMatch
) -> dict[str, float]:
    """Return `over_portrait`: the score on the portrait over what it would be if the overprint went on there."""
    portrait = reference.specimen.region("portrait")
    if portrait is None:
        return {}
    window = surroundings(area, reference.view)
    inside, box = np.zeros((2, *reference.view.shape), dtype=np.bool_)
    inside[portrait.grown(-_PORTRAIT_EDGE_MM).slices(live.ppi, live.shape)] = True
    box[area.box] = True
    over, beside = (inside & box)[window], (inside & ~box)[window]
    weights = ink_weights(area, reference, light)
    told = _bright(live.images[light][window], weights, live.ppi)
    own_told = reference.once(
        f"bright {area.feature.id}",
        lambda: _bright(reference.view.images[light][window], weights, reference.view.ppi),
    )
    found = overlay(
        _print(live, window, light, weights),
        _own_print(area, reference, light),
        over & told & own_told,
        beside & told,
        gain=plain.gain,
        shift_px=plain.shift_px,
        slack_px=live.px(_OVERLAY_SLACK_MM),
    )
    if found is None or found.predicted < _LEAST_PREDICTED:
        return {}
    return {"over_portrait": found.score / found.predicted, "over_predicted": found.predicted}


def _bright(image: NDArray[Any], weights: tuple[float, float, float], ppi: float) -> NDArray[np.bool_]:
    """Return where densities of the weighed channels can be told: ink on dark clothes and hair takes no light more."""
    around = blurred(image, _DARK_MM, ppi)
    if around.ndim == 3:
        around = around[..., np.abs(weights) > _WEIGHED * np.abs(weights).max()].min(axis=-1)
    return np.asarray(around >= _DARK)


def print_match(area: FeatureArea, live: PageView, reference: SpecimenView, light: Light) -> AreaMatch:
    """Find the specimen's print of `area` under `light` in the live page; `NOTHING` where it is too weak to find."""
    window = surroundings(area, reference.view)
    mask = placed(area, reference.view.shape)[window]
    weights = ink_weights(area, reference, light)
    print_of = _own_print(area, reference, light)
    if not mask.any() or float(print_of[mask].std()) < WEAKEST_PRINT:
        return NOTHING
    return match_area(_print(live, window, light, weights), print_of, mask, live.ppi)


def _own_print(area: FeatureArea, reference: SpecimenView, light: Light) -> NDArray[np.float32]:
    window, weights = surroundings(area, reference.view), ink_weights(area, reference, light)
    # A copy: a part of a picture would keep the whole of it.
    return reference.once(f"print {area.feature.id}", lambda: _print(reference.view, window, light, weights).copy())


def ink_weights(area: FeatureArea, reference: SpecimenView, light: Light) -> tuple[float, float, float]:
    """Return the channel weights in which the area's print stands out of its surroundings in the specimen."""
    if reference.view.images[light].ndim == 2 or area.mask.sum() > _LARGE_SHARE * np.prod(reference.view.shape):
        return LUMINANCE
    return reference.once(f"ink {area.feature.id}", lambda: _ink(area, reference, light))


def placed(area: FeatureArea, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return the area's mask as a mask of the page."""
    mask = np.zeros(shape, dtype=np.bool_)
    mask[area.box] = area.mask
    return mask


def surroundings(area: FeatureArea, view: PageView) -> tuple[slice, slice]:
    """Return the area's box with 4 mm around it, cut at the page's edge."""
    margin = view.px(_SURROUND_MM)
    rows, columns = area.box
    return (
        slice(max(rows.start - margin, 0), min(rows.stop + margin, view.shape[0])),
        slice(max(columns.start - margin, 0), min(columns.stop + margin, view.shape[1])),
    )


def _ink(area: FeatureArea, reference: SpecimenView, light: Light) -> tuple[float, float, float]:
    window = surroundings(area, reference.view)
    inside = placed(area, reference.view.shape)[window]
    around = np.ones(inside.shape, dtype=np.bool_)
    rows, columns = area.box
    around[
        rows.start - window[0].start : rows.stop - window[0].start,
        columns.start - window[1].start : columns.stop - window[1].start,
    ] = False
    return ink_direction(density(reference.view.images[light][window], reference.view.ppi), inside, around)


def _print(
    view: PageView, window: tuple[slice, slice], light: Light, weights: tuple[float, float, float]
) -> NDArray[np.float32]:
    if weights == LUMINANCE:
        return -view.contrast(light)[window]
    return projected(density(view.images[light][window], view.ppi), weights)
