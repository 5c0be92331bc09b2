"""Laying one light's picture on another's by the print both show, place by place.

Lights are captured one after the other and each finds its page edges anew, so their pictures lie up to a millimetre
apart. Cells that show the same print in both give displacements; a transform that most of them agree on is applied.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.pattern import surface
from imaging.properties.window_sums import WindowSums

CELL_MM = 12.0
SEARCH_MM = 1.4
_LEAST_SCORE = 0.5
_LEAST_PEAK = 0.1  # how much the best place must stand out from any other
_AGREE_PX = 1.5
_FULL_AFFINE = 7
_LARGEST_SHEAR = 0.02

Affine = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Displacement:
    """The picture lies `shift` (x, y in px) from the reference at `centre` (x, y in px); `score` is their likeness."""

    centre: tuple[float, float]
    shift: tuple[float, float]
    score: float


def displacements(
    picture: NDArray[np.float32],
    reference: NDArray[np.float32],
    mask: NDArray[np.bool_],
    cells: Sequence[tuple[slice, slice]],
    search_px: int,
) -> list[Displacement]:
    """Find where each cell of `reference` lies in `picture` (both H x W, band-passed); unsure cells are left out."""
    bordered = cv2.copyMakeBorder(picture, search_px, search_px, search_px, search_px, cv2.BORDER_REFLECT)
    known = WindowSums.of(np.asarray(bordered, np.float32))
    found = []
    for rows, columns in cells:
        around = bordered[rows.start : rows.stop + 2 * search_px, columns.start : columns.stop + 2 * search_px]
        sums = known.around(rows.start, columns.start, mask[rows, columns], search_px)
        scores = surface(around, reference[rows, columns], mask[rows, columns], search_px=search_px, sums=sums).score
        peak = _peak(scores, search_px)
        if peak is not None:
            centre = ((columns.start + columns.stop - 1) / 2, (rows.start + rows.stop - 1) / 2)
            found.append(Displacement(centre, peak, float(scores.max())))
    return found


def agreed(found: Sequence[Displacement]) -> Affine | None:
    """Return the 2 x 3 affine from the reference's pixels to the picture's that most cells agree on, or None."""
    if not found:
        return None
    source = np.array([item.centre for item in found])
    target = source + np.array([item.shift for item in found])
    if len(found) < 3:
        return _translation(target - source) if _consistent(target - source) else None
    estimate = cv2.estimateAffine2D if len(found) >= _FULL_AFFINE else cv2.estimateAffinePartial2D
    matrix, inliers = estimate(source, target, method=cv2.RANSAC, ransacReprojThreshold=_AGREE_PX)
    if matrix is None or inliers.sum() < max(3, 0.4 * len(found)) or not _plausible(np.asarray(matrix, np.float64)):
        shifts = target - source
        near = np.abs(shifts - np.median(shifts, axis=0)).max(axis=1) <= 2 * _AGREE_PX
        return _translation(shifts[near]) if near.mean() > 0.5 else None
    return np.asarray(matrix, dtype=np.float64)


def applied(image: NDArray[Any], matrix: Affine, *, fine: bool = True) -> NDArray[np.uint8]:
    """Return `image` laid on the reference's pixels; what has no `fine` detail is interpolated faster."""
    size = (image.shape[1], image.shape[0])
    flags = (cv2.INTER_CUBIC if fine else cv2.INTER_LINEAR) | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(image, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def scaled(matrix: Affine, factor: float) -> Affine:
    """Return the affine for pictures enlarged by `factor` (pixel centres at integers)."""
    result = matrix.copy()
    centre = (factor - 1) / 2
    result[:, 2] = factor * matrix[:, 2] + centre - matrix[:, :2] @ np.array([centre, centre])
    return result


def _peak(scores: NDArray[np.float32], reach: int) -> tuple[float, float] | None:
    """Return the place of the peak to a fraction of a pixel, None where it is low, ambiguous or at the border."""
    row, column = (int(index) for index in np.unravel_index(int(np.argmax(scores)), scores.shape))
    if scores[row, column] < _LEAST_SCORE or not (0 < row < 2 * reach and 0 < column < 2 * reach):
        return None
    elsewhere = scores.copy()
    elsewhere[max(row - 3, 0) : row + 4, max(column - 3, 0) : column + 4] = -1
    if scores[row, column] - elsewhere.max() < _LEAST_PEAK:
        return None
    x = column - reach + _vertex(*scores[row, column - 1 : column + 2])
    y = row - reach + _vertex(*scores[row - 1 : row + 2, column])
    return x, y


def _vertex(before: float, middle: float, after: float) -> float:
    curvature = before - 2 * middle + after
    return 0.0 if curvature >= 0 else float(np.clip(0.5 * (before - after) / curvature, -0.5, 0.5))


def _translation(shifts: NDArray[np.float64]) -> Affine:
    x, y = np.median(shifts, axis=0)
    return np.array([[1, 0, x], [0, 1, y]], dtype=np.float64)


def _consistent(shifts: NDArray[np.float64]) -> bool:
    return bool(np.ptp(shifts, axis=0).max() <= 2 * _AGREE_PX)


def _plausible(matrix: Affine) -> bool:
    return bool(np.abs(matrix[:, :2] - np.eye(2)).max() <= _LARGEST_SHEAR)
