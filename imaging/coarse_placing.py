"""A first place of a page on a specimen by its print alone: tiles are sought around where they should lie.

Both pictures are cut to the page's edge, so that a tile lies within a few millimetres of its place. Wrong finds (a
guilloche repeats itself) scatter; the right ones agree on one motion of the page.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import Matrix
from imaging.print_band import Floats
from imaging.tile_offsets import Pattern

_TILE_PX, _STRIDE_PX, _SEARCH_PX = 32, 24, 9  # at 100 ppi: 8, 6 and 2.3 mm
_LEAST_SHARE = 0.5
_MOST = 64
_ALIKE = 0.3
_TOLERANCE_PX = 1.5
_FEWEST = 6
_FREE = 2  # more tiles must agree on a motion that also shears: the page was cut too long
_AGREEING = 0.35  # share of the tiles sought that must agree


@dataclass(frozen=True, eq=False, slots=True)
class CoarsePlace:
    """`matrix` corrected; `agreeing` of the `sought` tiles lie there."""

    matrix: Matrix
    agreeing: int
    sought: int


def coarsely_placed(live: Floats, wanted: Pattern, matrix: Matrix) -> CoarsePlace | None:
    """Return how a live band lies on a specimen's, on which `matrix` (3 x 3) lays it nearly; None where it does not."""
    seen = cv2.warpPerspective(live, matrix, wanted.size_px, borderMode=cv2.BORDER_REPLICATE)
    laid = np.asarray(seen, dtype=np.float32)
    corners = _tiles(wanted)
    finds = [_sought(laid, wanted.band, corner) for corner in corners]
    alike = [index for index, (_, likeness) in enumerate(finds) if likeness >= _ALIKE]
    if len(alike) < max(_FEWEST, _AGREEING * len(corners)):
        return None
    source = np.array([corners[index] for index in alike], np.float32) + (_TILE_PX - 1) / 2
    target = source + np.array([finds[index][0] for index in alike], np.float32)
    motion, agreeing = _agreed(source, target)
    if agreeing < max(_FEWEST, _AGREEING * len(corners)):
        return None
    placed = np.linalg.inv(np.vstack([motion, [0.0, 0.0, 1.0]])) @ matrix
    return CoarsePlace(np.asarray(placed), agreeing, len(corners))


def _agreed(source: Floats, target: Floats) -> tuple[NDArray[np.float64], int]:
    """Return the motion (2 x 3) that most finds agree on, and how many: a free one only where many more do."""
    best, most = np.eye(3)[:2], 0
    for fit, gain in ((cv2.estimateAffinePartial2D, 0), (cv2.estimateAffine2D, _FREE)):
        motion, inliers = fit(source, target, method=cv2.RANSAC, ransacReprojThreshold=_TOLERANCE_PX, maxIters=500)
        if motion is not None and int(np.count_nonzero(inliers)) > most + gain:
            best, most = np.asarray(motion, dtype=np.float64), int(np.count_nonzero(inliers))
    return best, most


def _tiles(wanted: Pattern) -> list[tuple[int, int]]:
    """Return the left top corners of the tiles with most print that can be compared."""
    width, height = wanted.size_px
    rows = range(_SEARCH_PX, height - _TILE_PX - _SEARCH_PX, _STRIDE_PX)
    columns = range(_SEARCH_PX, width - _TILE_PX - _SEARCH_PX, _STRIDE_PX)
    power, area = (
        np.asarray(cv2.integral(picture), dtype=np.float64)
        for picture in (np.abs(wanted.band * wanted.inside), wanted.inside)
    )
    rich = [
        (_sum(power, left, top), left, top)
        for top in rows
        for left in columns
        if _sum(area, left, top) >= _LEAST_SHARE * _TILE_PX**2
    ]
    return [(left, top) for _, left, top in sorted(rich, reverse=True)[:_MOST]]


def _sum(integral: NDArray[np.float64], left: int, top: int) -> float:
    right, bottom = left + _TILE_PX, top + _TILE_PX
    return float(integral[bottom, right] - integral[top, right] - integral[bottom, left] + integral[top, left])


def _sought(laid: Floats, band: Floats, corner: tuple[int, int]) -> tuple[tuple[int, int], float]:
    """Return how far a tile lies off its place and how alike it is there."""
    left, top = corner
    area = laid[top - _SEARCH_PX : top + _TILE_PX + _SEARCH_PX, left - _SEARCH_PX : left + _TILE_PX + _SEARCH_PX]
    tile = band[top : top + _TILE_PX, left : left + _TILE_PX]
    _, likeness, _, (across, down) = cv2.minMaxLoc(cv2.matchTemplate(area, tile, cv2.TM_CCOEFF_NORMED))
    return (across - _SEARCH_PX, down - _SEARCH_PX), float(likeness)
