"""How wide the sharpest edges of a picture are: a measure of focus that a smooth page does not fail."""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.region import MM_PER_INCH

_WINDOW_MM = 0.55
_STRONGEST = 99.0  # percentile of the gradient
_LEAST_EDGES = 150
_MOST_EDGES = 3000  # looked at, evenly over the page
_CLEAR = 10.0  # contrast of an edge against noise
_TILE_PX = 128
_TILES = (3, 5)


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
    across, down = cv2.Sobel(grey, cv2.CV_16S, 1, 0), cv2.Sobel(grey, cv2.CV_16S, 0, 1)
    slope = cv2.magnitude(across.astype(np.float32), down.astype(np.float32)) / 8
    half = max(2, round(_WINDOW_MM / 2 * ppi / MM_PER_INCH))
    inner = slope[half:-half, half:-half]
    if not inner.size:
        return None
    edges = inner >= max(1.0, float(np.percentile(inner[::3, ::3], strongest)))
    rows, columns = np.nonzero(edges if where is None else edges & where[half:-half, half:-half])
    step = max(1, len(rows) // _MOST_EDGES)
    rows, columns = rows[::step], columns[::step]
    around = np.arange(2 * half + 1)
    windows = grey[rows[:, None, None] + around[:, None], columns[:, None, None] + around]
    contrast = np.ptp(windows, axis=(1, 2)).astype(np.float64)
    clear = contrast >= _CLEAR * noise_level(grey)
    if int(clear.sum()) < least:
        return None
    widths = contrast[clear] / inner[rows, columns][clear]
    return float(np.median(widths)) * MM_PER_INCH / ppi


def noise_level(grey: NDArray[np.uint8]) -> float:
    """Return the standard deviation of the noise in grey levels, from the quieter half of tiles all over the picture.

    Immerkaer's mask (1996) cancels what is locally flat or straight; the median cancels print.
    """
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], dtype=np.float32) / 6
    levels = [float(np.median(np.abs(cv2.filter2D(tile, cv2.CV_32F, mask)))) for tile in _tiles(grey)]
    return float(np.median(np.sort(levels)[: (len(levels) + 1) // 2])) / 0.6745 + 0.3


def _tiles(grey: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    tops = np.linspace(0, max(0, grey.shape[0] - _TILE_PX), _TILES[0]).astype(int)
    lefts = np.linspace(0, max(0, grey.shape[1] - _TILE_PX), _TILES[1]).astype(int)
    return [grey[top : top + _TILE_PX, left : left + _TILE_PX] for top in tops for left in lefts]
