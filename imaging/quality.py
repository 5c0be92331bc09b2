"""Is a capture good enough to judge by: resolution, framing, focus, glare and exposure, light by light.

The limits say when a check may fail for the capture's sake (Doc 9303-2 App. C B.2: 385 ppi or more in every light).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from imaging.capture import Capture
from imaging.glare import glare_mask
from imaging.grey_levels import percentile
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page
from imaging.parallel import side_by_side
from imaging.sharpness import edge_width_mm, noise_level

__all__ = ["Level", "QualityMeasure", "assess", "glare_mask"]


class Level(StrEnum):
    """What a measure means for the checks that rely on the capture."""

    OK = "ok"
    DOUBTFUL = "doubtful"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class QualityMeasure:
    """One criterion under one light.

    `accepted` is the range in which it is OK; the unit is that of `measured`, given with each criterion in LIMITS.
    """

    code: str
    light: Light
    measured: float
    accepted: tuple[float, float]
    level: Level


@dataclass(frozen=True, slots=True)
class Limits:
    """`accepted` is good, outside `usable` is bad, between them doubtful."""

    accepted: tuple[float, float]
    usable: tuple[float, float]
    unit: str


MOST_PPI = 10_000.0
LIMITS: Mapping[str, Limits] = {
    "resolution": Limits((385.0, MOST_PPI), (150.0, MOST_PPI), "ppi"),
    "ppi_mismatch": Limits((-0.05, 0.05), (-0.05, 0.05), "share of the claimed ppi"),
    "clipped": Limits((0.0, 0.6), (0.0, 2.0), "mm of the page outside the picture"),
    "focus": Limits((0.0, 0.30), (0.0, 0.42), "mm width of the sharpest edges"),
    "glare": Limits((0.0, 0.01), (0.0, 0.15), "share of the page"),
    "exposure": Limits((85.0, 252.0), (45.0, 254.5), "grey level of the bright parts"),
    "noise": Limits((0.0, 9.0), (0.0, 20.0), "grey levels"),
}
_RESOLUTION_SLACK = 0.985  # a 385 ppi reader and a card 0.75 mm too small
_UV_FOCUS = Limits((0.0, 0.42), (0.0, 0.60), "mm width of the sharpest edges")  # faint print on a faint page
_UV_EXPOSURE = Limits((10.0, 252.0), (4.0, 254.5), "grey level of the brightest parts")
_BRIGHT = {True: 99.5, False: 95.0}  # percentile taken as the bright parts, under UV and else
_UV_LIGHTS = (Light.UV, Light.UV313, Light.UV254)


def assess(live: LiveDataSet, captures: Mapping[Light, Capture]) -> list[QualityMeasure]:
    """Return every criterion that applies, in the order of lights and of LIMITS.

    `captures` are those `live` was built from. `ppi_mismatch` is measured against `Page.ppi` once, under the light the
    page was found in; focus is left out where no edge stands out of the noise.
    """
    by_light = side_by_side(lambda light: list(_assess(live, light, captures.get(light))), live.lights)
    return [measure for measures in by_light for measure in measures]


def is_usable(measures: list[QualityMeasure], light: Light) -> bool:
    """Return whether nothing measured under `light` is bad."""
    return all(measure.level is not Level.BAD for measure in measures if measure.light is light)


def _assess(live: LiveDataSet, light: Light, capture: Capture | None) -> Iterator[QualityMeasure]:
    page = live.page
    if capture is not None:
        yield _measure("resolution", light, _resolution(page) / _RESOLUTION_SLACK)
        if light is live.lights[0]:
            yield _measure("ppi_mismatch", light, _mismatch(page, capture))
            yield _measure("clipped", light, _outside_mm(page, capture))
    image, grey = live.images[light], live.grey(light)
    width = edge_width_mm(grey, ppi=live.ppi)
    if width is not None:
        yield _measure("focus", light, width, _UV_FOCUS if light in _UV_LIGHTS else None)
    if light not in _UV_LIGHTS:  # print that shines is not glare, and the lamp's own light is filtered out
        yield _measure("glare", light, float(glare_mask(image, ppi=live.ppi).mean()))
    yield _exposure(light, percentile(grey[::3, ::3], _BRIGHT[light in _UV_LIGHTS]))
    yield _measure("noise", light, noise_level(grey))


def _measure(code: str, light: Light, value: float, limits: Limits | None = None) -> QualityMeasure:
    limits = limits or LIMITS[code]
    level = Level.OK if _lies_in(value, limits.accepted) else Level.DOUBTFUL
    if not _lies_in(value, limits.usable):
        level = Level.DOUBTFUL if code == "ppi_mismatch" else Level.BAD
    return QualityMeasure(code, light, round(value, 4), limits.accepted, level)


def _exposure(light: Light, bright: float) -> QualityMeasure:
    return _measure("exposure", light, bright, _UV_EXPOSURE if light in _UV_LIGHTS else None)


def _lies_in(value: float, span: tuple[float, float]) -> bool:
    return span[0] <= value <= span[1]


def _resolution(page: Page) -> float:
    """The pixels that are really there: a claim does not sharpen anything."""
    return page.measured_ppi or page.ppi


def _mismatch(page: Page, capture: Capture) -> float:
    claimed = capture.ppi or page.ppi
    return page.measured_ppi / claimed - 1 if page.measured_ppi else 0.0


def _outside_mm(page: Page, capture: Capture) -> float:
    """How far (mm) the page reaches outside the picture."""
    limit = np.array(capture.size_px) - 0.5
    beyond = np.maximum(page.corners_px - limit, -0.5 - page.corners_px)
    return max(0.0, float(beyond.max()) * 25.4 / _resolution(page))
