"""What of a specimen's luminous print is the same on every document: neither fibres nor the holder's."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from reference_specimens.specimen_view import SpecimenView, grown

FIBRE_WIDTH_MM = 0.45
_AROUND_PERSONAL_MM = 1.0
# More dashes than this in one line, equally long and parallel to 8 degrees, are print.
_DASHES = 3
_PARALLEL = 0.99
_ALIKE = 0.75


def static_glow(reference: SpecimenView, light: Light = Light.UV) -> NDArray[np.bool_]:
    """Return the mask of static luminous print under `light`."""
    return reference.once(f"static glow {light}", lambda: _static(reference, light))


def personal_glow(reference: SpecimenView) -> NDArray[np.bool_]:
    """Return the mask of the variable luminous regions with 1 mm around them."""
    mask = np.zeros(reference.view.shape, dtype=np.bool_)
    for region in reference.specimen.regions:
        if region.variable and region.name.startswith("uv"):
            mask[region.region.grown(_AROUND_PERSONAL_MM).slices(reference.view.ppi, reference.view.shape)] = True
    return mask


def _static(reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    glow = reference.luminous(light)
    return np.asarray(without_fibres(glow, reference.view.px(FIBRE_WIDTH_MM)) & ~personal_glow(reference))


def without_fibres(glow: NDArray[np.bool_], width_px: int) -> NDArray[np.bool_]:
    """Drop parts of `glow` that are thin and lie alone: fibres.

    With lines as neighbours thin parts are line print, and several alike in one line are the dashes of a printed one.
    """
    near = grown(glow, width_px).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(near)
    kept = np.ones(count, dtype=np.bool_)
    strokes: list[tuple[int, _Stroke]] = []
    for index in range(1, count):
        left, top, width, height, area = (int(value) for value in stats[index])
        # A fibre grown by its own width covers about three widths times its length.
        if area < 4.5 * width_px * float(np.hypot(width, height)):
            kept[index] = False
            part = labels[top : top + height, left : left + width] == index
            strokes.append((index, _stroke(part, left, top)))
    for index, stroke in strokes:
        kept[index] = sum(_in_line(stroke, other, width_px) for _, other in strokes) > _DASHES
    kept[0] = False
    return np.asarray(glow & kept[labels])


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A thin part: its centre (x, y), direction (unit vector) and length in pixels."""

    centre: NDArray[np.float64]
    direction: NDArray[np.float64]
    length: float


def _stroke(part: NDArray[np.bool_], left: int, top: int) -> _Stroke:
    rows, columns = np.nonzero(part)
    points = np.stack([columns + left, rows + top]).astype(np.float64)
    spread, axes = np.linalg.eigh(np.cov(points))
    return _Stroke(points.mean(axis=1), axes[:, 1], float(np.sqrt(12 * spread[1])))


def _in_line(first: _Stroke, second: _Stroke, width_px: int) -> bool:
    """Whether two strokes are alike and lie on one line."""
    between = second.centre - first.centre
    aside = abs(float(between[0] * first.direction[1] - between[1] * first.direction[0]))
    parallel = abs(float(first.direction @ second.direction)) > _PARALLEL
    alike = _ALIKE < first.length / max(second.length, 1.0) < 1 / _ALIKE
    return parallel and alike and aside < width_px
