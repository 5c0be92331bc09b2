"""What foreign luminescence looks like: how steep its rim is and how blue it is, cell by cell.

Water carries detergent into genuine paper, and the brightener in it glows blue and fades out over several millimetres.
A patch of other paper or a painted print ends within half a millimetre, and markers glow in other colours.
"""

from collections.abc import Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.channels import brightest
from imaging.properties.block_grid import BlockGrid
from imaging.properties.contrast import blurred
from imaging.region import MM_PER_INCH
from reference_specimens.cells.cell_values import CellValues, Values

_FIBRE_MM = 1.1  # what is narrower than this is taken for a fibre
_CRACK_MM = 0.8  # scratches, creases and strokes of text that cut through what glows
_NOISE_MM = 0.2
_AROUND_MM = 1.5
# The rim is where the light has about half the level that it reaches nearby.
_RIM = (0.35, 0.65)
_FAINTEST = 0.2
_RED, _GREEN, _BLUE = range(3)
# The rim of washed paper rises by a quarter to a half of its level a millimetre, that of a patch by one and more.
_STEEP = 0.65

Plane = NDArray[np.float32]


def without_fibres(over: Plane, ppi: float) -> Plane:
    """Return foreign light (H x W) without what is as narrow as a fibre."""
    return np.asarray(cv2.morphologyEx(over, cv2.MORPH_OPEN, _square(_FIBRE_MM, ppi)), np.float32)


def described(over: Plane, grid: BlockGrid) -> Mapping[str, Values]:
    """Describe foreign light `over` (H x W x 3, in units of the paper's level).

    Returns `rim`, the share of every cell that is rim; `steepness`, the mean slope of the rim (per mm) over the level
    it rises to, times `rim`; and `blueness`, blue light less the stronger of red and green. Sums over cells of the
    second over the first give the steepness of what they hold.
    """
    level = brightest(over)
    closed = cv2.morphologyEx(level, cv2.MORPH_CLOSE, _square(_CRACK_MM, grid.ppi))
    whole = without_fibres(np.asarray(closed, np.float32), grid.ppi)
    smooth = blurred(whole, _NOISE_MM, grid.ppi)
    highest = cv2.dilate(smooth, _square(2 * _AROUND_MM, grid.ppi))
    rim = (smooth > _RIM[0] * highest) & (smooth < _RIM[1] * highest) & (highest > _FAINTEST)
    scale = grid.ppi / MM_PER_INCH / 8  # a Sobel kernel weighs 8 for a rise of one a pixel
    slope = cv2.magnitude(cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)) * np.float32(scale)
    steep = np.where(rim, slope / np.maximum(highest, np.float32(_FAINTEST)), 0)
    blue = over[..., _BLUE] - cv2.max(over[..., _RED], over[..., _GREEN])
    return {name: grid.means(grid.cut(item)) for name, item in (("rim", rim), ("steepness", steep), ("blueness", blue))}


def steepness(found: CellValues, where: NDArray[np.bool_]) -> float:
    """Return how steep the rims in the cells `where` are, 0 without one: then the light has no edge there."""
    rim, slope = (float(found.evidence[name][where].sum()) for name in ("rim", "steepness"))
    return slope / rim if rim > 0 else 0.0


def is_washed(found: CellValues, where: NDArray[np.bool_]) -> bool:
    """Whether the foreign light in the cells `where` looks like washed paper: blue, and without a sharp edge."""
    return steepness(found, where) < _STEEP and float(found.evidence["blueness"][where].sum()) > 0


def _square(side_mm: float, ppi: float) -> NDArray[np.uint8]:
    size = 2 * max(1, round(side_mm / 2 * ppi / MM_PER_INCH)) + 1
    return np.ones((size, size), np.uint8)
