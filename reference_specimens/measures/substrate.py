"""Dull paper: brightness of the bare substrate under UV against the specimen's (UV-BR-FU, -MR, -PH, -VZ)."""

import math
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from imaging.grey_levels import percentile
from imaging.light import Light
from imaging.properties.cells import NOTHING, AreaMatch, match_area
from imaging.properties.page_view import PageView
from imaging.properties.substrate import Substrate, substrate
from reference_specimens.cells.families import FAMILIES, cell_values
from reference_specimens.cells.foreign_light import is_washed
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.print_pattern import placed
from reference_specimens.specimen_view import SpecimenView, grown

Scalar = TypeVar("Scalar", bound=np.generic)

_SURE_PRINT = 0.55
_MOST_STRAY = 0.8
_STEP = 3  # every third point both ways gives the same median
_AROUND_MM = 1.0
_LEAST_LUMINOUS_MM2 = 20.0
_PERSONAL_PLACES = frozenset({"PH", "SP", "VZ", "ID"})
_PART_OF_PAGE = 0.6
_MEDIAN, _BRIGHTER_PARTS = 50.0, 75.0
_DARKEST_SHARE = 0.5
_LEAST_OWN_SHARE = 0.2
_UNSURE_STEP = 1.55
_BRIGHTER = 0.3  # foreign light that may make a step, over the paper's level
_FOREIGN = next(family for family in FAMILIES if family.number == "foreign")


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `brightness` over the specimen's, with `level_ratio`, `blueness`, `saturated`, `step` and `print_gain`.

    `blue_light` compares what no leak of visible light, here or in the specimen, can explain.
    For a part of the page `local` says how much brighter it is than the paper of the page, over the specimen's own; for
    the place of a picture or of personal text it is the only number, as no bare paper is sure to lie there.

    Where luminous print of the right shape is on the page, brightness is the geometric mean of the ratio of levels and,
    twice, of the ratio of levels over print: a reader's gain shifts the first and not the second, fading print the
    second and not the first. The second counts twice, as brightener takes from the contrast of the print what the
    violet of a leaking lamp does not. `print_gain` is 0 where there is no such print.
    """
    assert area.code is not None
    light = area.code.light
    if light not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    if area.personal and area.code.feature in _PERSONAL_PLACES:
        return _local_only(area, live, reference, light)
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
    values = {"brightness": math.cbrt(ratio * relative**2), "level_ratio": ratio, "level": found.level, "stray": stray}
    values |= {"blueness": found.blueness / max(own.blueness, 0.1), "saturated": found.saturated}
    values |= {"step": _step(found, own, live, reference, light), "print_gain": gain}
    white = (_white(live, mask), reference.once(f"white {area.feature.id}", lambda: _white(reference.view, mask)))
    values["blue_light"] = blue_light(found, own, *white)
    if area.share_of_page < _PART_OF_PAGE:
        values["local"] = _over_page(area, mask, _MEDIAN, live, reference, light)
    return Measured(values, "brightness")


def _step(found: Substrate, own: Substrate, live: PageView, reference: SpecimenView, light: Light) -> float:
    """Return the step of the paper over the specimen's; what fades out as washed paper does is no sure step."""
    step = found.step()[0] / own.step()[0]
    if step <= _UNSURE_STEP or light is not Light.UV:
        return step
    cells = cell_values(_FOREIGN, live, reference)
    return min(step, _UNSURE_STEP) if is_washed(cells, cells.values["foreign"] > _BRIGHTER) else step


def _local_only(area: FeatureArea, live: PageView, reference: SpecimenView, light: Light) -> Measured:
    """Compare the brighter parts of a picture or a text's ground with the paper of the page."""
    mask = reference.once(f"unlit {area.feature.id}", lambda: _unlit(area, reference, light))
    if mask.sum() < live.px(1) ** 2 or not reference.paper(light).any():
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    return Measured({"local": _over_page(area, mask, _BRIGHTER_PARTS, live, reference, light)}, "local")


def _unlit(area: FeatureArea, reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    return placed(area, reference.view.shape) & ~grown(reference.luminous(light), reference.view.px(_AROUND_MM))


def _over_page(
    area: FeatureArea,
    mask: NDArray[np.bool_],
    percentile: float,
    live: PageView,
    reference: SpecimenView,
    light: Light,
) -> float:
    """Return how bright `mask` is over the paper elsewhere, both over the specimen's."""
    elsewhere = reference.once(f"elsewhere {area.feature.id}", lambda: _elsewhere(area, reference, light))

    def over(view: PageView) -> float:
        page = _percentile(view, light, elsewhere, _MEDIAN)
        return _percentile(view, light, mask, percentile) / max(page, 1.0)

    own = reference.once(f"over page {area.feature.id}", lambda: over(reference.view))
    # A picture may swallow all light, which another holder's may not.
    return over(live) / max(own, _DARKEST_SHARE)


def _elsewhere(area: FeatureArea, reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    paper = reference.paper(light)
    apart = paper & ~placed(area, paper.shape)
    return apart if apart.any() else paper


def _percentile(view: PageView, light: Light, mask: NDArray[np.bool_], percentile: float) -> float:
    values = view.brightness(light)[::_STEP, ::_STEP][mask[::_STEP, ::_STEP]]
    return float(np.percentile(values, percentile)) if values.size else 0.0


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


def blue_light(
    found: Substrate, own: Substrate, white: NDArray[np.float32] | None, own_white: NDArray[np.float32] | None
) -> float:
    """Return how much more light the paper gives of its own than the specimen's does.

    What is as red as paper in white light is taken away from both: visible light leaked in, in the live page's reader
    or in the specimen's. What is left is the blue that brightener adds to; a faint rest counts as a fifth of the level.
    """
    if white is None or own_white is None:
        return 0.0
    least = max(_LEAST_OWN_SHARE * own.level, 2.0)
    return max(_own_blue(found, white), 0.0) / max(_own_blue(own, own_white), least)


def _own_blue(paper: Substrate, white: NDArray[np.float32]) -> float:
    return paper.rgb[2] - paper.rgb[0] * float(white[2]) / max(float(white[0]), 1.0)


def _white(live: PageView, mask: NDArray[np.bool_]) -> NDArray[np.float32] | None:
    if Light.VI not in live.images:
        return None
    values = live.images[Light.VI][::_STEP, ::_STEP][mask[::_STEP, ::_STEP]]
    if len(values) == 0:
        return None
    channels = values.reshape(len(values), -1).T
    return np.asarray([percentile(channel, 50) for channel in channels] * np.ones(3), dtype=np.float32)


def print_gain(live: PageView, reference: SpecimenView, light: Light) -> float:
    """Return how strong the page's luminous print is against the specimen's, 0 where it is missing or another."""
    return live.once(f"print gain {light}", lambda: _print_gain(live, reference, light))


def _print_gain(live: PageView, reference: SpecimenView, light: Light) -> float:
    mask = reference.once(f"firm glow {light}", lambda: _firm_glow(reference, light))
    if mask.sum() < _LEAST_LUMINOUS_MM2 * live.px(1) ** 2:
        return 0.0
    own = reference.once(f"halved glow {light}", lambda: _halved(reference.view.glow(light)).copy())
    match: AreaMatch = match_area(_halved(live.glow(light)), own, mask, live.ppi / 2)
    return match.gain if match is not NOTHING and match.score >= _SURE_PRINT else 0.0


def _firm_glow(reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    glow = reference.luminous(light) & ~reference.variable()
    return _halved(grown(glow, reference.view.px(_AROUND_MM)))


def _halved(picture: NDArray[Scalar]) -> NDArray[Scalar]:
    return picture[: picture.shape[0] // 2 * 2 : 2, : picture.shape[1] // 2 * 2 : 2]


def _substrate(view: PageView, light: Light, mask: NDArray[np.bool_]) -> Substrate | None:
    return substrate(view.colour(light), mask, view.ppi)
