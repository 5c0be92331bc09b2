"""Dull paper: brightness of the bare substrate under UV against the specimen's (UV-BR-FU, -MR, -PH, -VZ)."""

import math
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.cells import NOTHING, AreaMatch, match_area
from imaging.properties.page_view import PageView
from imaging.properties.substrate import Substrate, substrate
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.print_pattern import placed
from reference_specimens.specimen_view import SpecimenView, grown

Scalar = TypeVar("Scalar", bound=np.generic)

_SURE_PRINT = 0.55
_MOST_STRAY = 0.8
_SAMPLED = 7
_AROUND_MM = 1.0
_LEAST_LUMINOUS_MM2 = 20.0


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `brightness` over the specimen's, with `level_ratio`, `blueness`, `saturated`, `step` and `print_gain`.

    Where luminous print of the right shape is on the page, brightness is the geometric mean of the ratio of levels and
    of the ratio of levels over print: a reader's gain shifts the first and not the second, fading print the second and
    not the first. `print_gain` is 0 where there is no such print.
    """
    assert area.code is not None
    light = area.code.light
    if light not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    mask = placed(area, reference.view.shape) & reference.paper(light)
    own = reference.once(f"substrate {area.feature.id}", lambda: _substrate(reference.view, light, mask))
    found = _substrate(live, light, mask)
    if own is None or found is None:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    ratio = found.level / max(own.level, 2.0)
    gain = print_gain(live, reference, light)
    stray = stray_light(found, own, _white(live, mask))
    ratio *= 1 - stray
    relative = ratio / min(max(gain, 0.4), 1.6) if gain > 0 else ratio
    values = {"brightness": math.sqrt(ratio * relative), "level_ratio": ratio, "level": found.level, "stray": stray}
    values |= {"blueness": found.blueness / max(own.blueness, 0.1), "saturated": found.saturated}
    return Measured(values | {"step": found.step()[0] / own.step()[0], "print_gain": gain}, "brightness")


def stray_light(found: Substrate, own: Substrate, white: NDArray[np.float32] | None) -> float:
    """Return the share of the paper's level that is visible light leaking in (0..0.8), from its colour.

    Brightener makes paper bluer than the specimen's, leaking light makes it as red as `white`, the paper in VI. What of
    that colour must be taken away to leave the specimen's hue is the leak; a bluer paper has none.
    """
    if white is None or own.blueness <= white[2] / max(white[0], 1.0) * 1.05:
        return 0.0
    excess = own.blueness * found.rgb[0] - found.rgb[2]
    leak = excess / max(own.blueness * float(white[0]) - float(white[2]), 1.0)
    return float(np.clip(leak * white.mean() / max(found.level, 1.0), 0.0, _MOST_STRAY))


def _white(live: PageView, mask: NDArray[np.bool_]) -> NDArray[np.float32] | None:
    if Light.VI not in live.images:
        return None
    values = live.images[Light.VI][mask][::_SAMPLED]
    return np.asarray(np.median(values.reshape(len(values), -1), axis=0) * np.ones(3), dtype=np.float32)


def print_gain(live: PageView, reference: SpecimenView, light: Light) -> float:
    """Return how strong the page's luminous print is against the specimen's, 0 where it is missing or another."""
    mask = reference.once(f"firm glow {light}", lambda: _firm_glow(reference, light))
    if mask.sum() < _LEAST_LUMINOUS_MM2 * live.px(1) ** 2:
        return 0.0
    match: AreaMatch = match_area(_halved(live.glow(light)), _halved(reference.view.glow(light)), mask, live.ppi / 2)
    return match.gain if match is not NOTHING and match.score >= _SURE_PRINT else 0.0


def _firm_glow(reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    glow = reference.luminous(light) & ~reference.variable()
    return _halved(grown(glow, reference.view.px(_AROUND_MM)))


def _halved(picture: NDArray[Scalar]) -> NDArray[Scalar]:
    return picture[: picture.shape[0] // 2 * 2 : 2, : picture.shape[1] // 2 * 2 : 2]


def _substrate(view: PageView, light: Light, mask: NDArray[np.bool_]) -> Substrate | None:
    return substrate(view.colour(light), mask, view.ppi)
