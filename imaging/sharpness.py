"""How wide the sharpest edges of a picture are: a measure of focus that a smooth page does not fail."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.grey_levels import percentile
from imaging.region import MM_PER_INCH

_WINDOW_MM = 0.55
_STRONGEST = 99.0  # percentile of the gradient
_LEAST_EDGES = 150
_MOST_EDGES = 3000  # looked at, evenly over the page
_CLEAR = 10.0  # contrast of an edge against noise
_TILE_PX = 128
_TILES = (3, 5)
_MASK = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], dtype=np.float32)


Slopes = NDArray[Any]


def edge_width_mm(
    grey: NDArray[np.uint8],
    *,
    ppi: float,
    where: NDArray[np.bool_] | None = None,
    strongest: float = _STRONGEST,
    least: int = _LEAST_EDGES,
) -> float | None:
    """Return the median width (contrast / steepest slope) of the sharpest 1 % of edges of a page at `ppi`.

    A step blurred by a Gaussian of sigma s has a width of 2.5 s. None where fewer than `least` edges stand out of the
    noise. `where` (H x W) leaves others out; `strongest` is the percentile above which a slope counts as an edge's.
    """
    half = max(2, round(_WINDOW_MM / 2 * ppi / MM_PER_INCH))
    inner = (slice(half, -half), slice(half, -half))
    across, down = (
        np.asarray(cv2.Sobel(grey, cv2.CV_16S, 1 - turn, turn))[inner] for turn in (0, 1)
    )  # eight times the slope
    if not across.size:
        return None
    steep = max(8.0, float(np.percentile(_slope(across[::3, ::3], down[::3, ::3]), strongest)))
    rows, columns = _steepest(across, down, steep, None if where is None else where[inner])
    window = np.ones((2 * half + 1, 2 * half + 1), np.uint8)
    contrast = cv2.subtract(cv2.dilate(grey, window), cv2.erode(grey, window))[inner][rows, columns].astype(np.float64)
    slope = _slope(across[rows, columns], down[rows, columns]) / 8
    clear = contrast >= _CLEAR * noise_level(grey)
    if int(clear.sum()) < least:
        return None
    widths = contrast[clear] / slope[clear]
    return float(np.median(widths)) * MM_PER_INCH / ppi


def noise_level(grey: NDArray[np.uint8]) -> float:
    """Return the standard deviation of the noise in grey levels, from the quieter half of tiles all over the picture.

    Immerkaer's mask (1996) cancels what is locally flat or straight; the median cancels print.
    """
    levels = [_middle(np.asarray(cv2.filter2D(tile, cv2.CV_16S, _MASK))) for tile in _tiles(grey)]
    return float(np.median(np.sort(levels)[: (len(levels) + 1) // 2])) / 6 / 0.6745 + 0.3


def _steepest(
    across: Slopes, down: Slopes, steep: float, where: NDArray[np.bool_] | None
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return rows and columns of evenly chosen points at least so `steep`: few are, and only those are looked at."""
    both = cv2.add(cv2.convertScaleAbs(across), cv2.convertScaleAbs(down)) >= np.uint8(min(steep, 255.0))
    places = np.flatnonzero(both if where is None else both & where)
    rows, columns = np.divmod(places, across.shape[1])
    found = np.flatnonzero(_slope(across[rows, columns], down[rows, columns]) >= steep)
    found = found[:: max(1, len(found) // _MOST_EDGES)]
    return rows[found], columns[found]


def _slope(across: Slopes, down: Slopes) -> NDArray[np.float32]:
    """Return the length of the gradient, of the shape of its parts."""
    parts = [np.asarray(part, dtype=np.float32) for part in (across, down)]
    return np.asarray(np.sqrt(parts[0] * parts[0] + parts[1] * parts[1]), dtype=np.float32)


def _middle(detail: Slopes) -> float:
    return percentile(np.asarray(cv2.convertScaleAbs(detail), np.uint8), 50)


def _tiles(grey: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    tops = np.linspace(0, max(0, grey.shape[0] - _TILE_PX), _TILES[0]).astype(int)
    lefts = np.linspace(0, max(0, grey.shape[1] - _TILE_PX), _TILES[1]).astype(int)
    return [grey[top : top + _TILE_PX, left : left + _TILE_PX] for top in tops for left in lefts]
