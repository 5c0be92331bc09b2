"""Where a page that is not flat lies off a plane: a smooth field of small shifts, learnt from tiles.

A booklet's page rises towards its spine and a worn card bends; a homography then leaves up to half a millimetre.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import mapped, scaling
from imaging.region import MM_PER_INCH
from imaging.tile_shifts import TileShifts

_MOST_MM = 0.5
_REACH_MM = 7.0
_GRID = (11, 16)  # nodes down and across
_LEAST_PX = 0.2  # root mean square shift that must be foretold
_LEAST_GAIN = 0.4  # share of the shifts' variance that must be foretold
_LEAST_RESPONSE = 0.06
_FIELD = 1.6  # side of a chessboard's field in reaches
_LEAST_TILES = 14
_FLAT_WEIGHT = 0.25  # pull towards no shift where tiles are few
_OUTLIER_PX = 2.0
_SAMPLED_PX = 8  # the field is straight over so short a way


@dataclass(frozen=True, eq=False, slots=True)
class Deformation:
    """`nodes` (rows x columns x 2) are shifts in px on a grid over an image of `size_px` (width, height)."""

    nodes: NDArray[np.float32] = field(repr=False)
    size_px: tuple[int, int]

    def dense(self) -> NDArray[np.float32]:
        """Return H x W x 2: the shift of every pixel."""
        width, height = self.size_px
        return np.asarray(cv2.resize(self.nodes, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32)

    def at(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the shift (N x 2) at each of N points."""
        coarse = tuple(max(1, round(length / _SAMPLED_PX)) for length in self.size_px)
        shifts = cv2.resize(self.nodes, coarse, interpolation=cv2.INTER_CUBIC)
        place = mapped(points, scaling(coarse[0] / self.size_px[0], coarse[1] / self.size_px[1])).astype(np.float32)
        found = cv2.remap(shifts, place[:, None], np.empty(0), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(found.reshape(-1, 2), dtype=np.float64)


def deformation(residual: TileShifts, size_px: tuple[int, int], ppi: float) -> Deformation | None:
    """Return the field that the `residual` shifts of a placed page agree on, None where it lies flat enough.

    Bounded to 0.5 mm; a tile that disagrees with its neighbours (a shifted field, a stamp) does not count.
    """
    clear = residual.responses >= _LEAST_RESPONSE
    points, shifts = residual.points[clear], residual.shifts[clear]
    if len(points) < _LEAST_TILES:
        return None
    weights = residual.responses[clear]
    reach = _REACH_MM * ppi / MM_PER_INCH
    limit = _MOST_MM * ppi / MM_PER_INCH
    weights = weights * (np.linalg.norm(shifts, axis=1) <= limit)
    for _ in range(3):
        smooth = _smoothed(points, points, shifts, weights, reach)
        off = np.linalg.norm(shifts - smooth, axis=1)
        weights = residual.responses[clear] * (off <= _OUTLIER_PX) * (np.linalg.norm(shifts, axis=1) <= limit)
    if not weights.any() or not _foretold(points, shifts, weights, reach):
        return None
    nodes = _smoothed(_nodes(size_px), points, shifts, weights, reach)
    return Deformation(np.clip(nodes, -limit, limit).reshape(*_GRID, 2).astype(np.float32), size_px)


def _foretold(
    points: NDArray[np.float64], shifts: NDArray[np.float64], weights: NDArray[np.float64], reach: float
) -> bool:
    """Say whether the field learnt from half of the tiles foretells the other half: bending does, noise does not."""
    # Halves like the fields of a chessboard: tiles that overlap err alike.
    halves = np.floor(points / (_FIELD * reach)).sum(axis=1) % 2 == 0
    if halves.all() or not halves.any():
        return False
    counted = weights > 0
    told = np.zeros_like(shifts)
    for half in (halves, ~halves):
        told[half] = _smoothed(points[half], points[~half], shifts[~half], weights[~half], reach)
    flat, bent = (np.linalg.norm(shifts - field_, axis=1)[counted] for field_ in (np.zeros_like(shifts), told))
    gained = float(np.square(flat).mean() - np.square(bent).mean())
    return gained > max(_LEAST_GAIN * float(np.square(flat).mean()), _LEAST_PX**2)


def _nodes(size_px: tuple[int, int]) -> NDArray[np.float64]:
    """Return the grid's nodes where `cv2.resize` takes them to lie (centres of equal cells)."""
    across = (np.arange(_GRID[1]) + 0.5) * size_px[0] / _GRID[1] - 0.5
    down = (np.arange(_GRID[0]) + 0.5) * size_px[1] / _GRID[0] - 0.5
    x, y = np.meshgrid(across, down)
    return np.column_stack([x.ravel(), y.ravel()])


def _smoothed(
    places: NDArray[np.float64],
    points: NDArray[np.float64],
    shifts: NDArray[np.float64],
    weights: NDArray[np.float64],
    reach: float,
) -> NDArray[np.float64]:
    distance = np.linalg.norm(places[:, None] - points[None], axis=2)
    kernel = np.exp(-0.5 * np.square(distance / reach)) * weights
    flat = _FLAT_WEIGHT * float(np.median(weights[weights > 0])) if (weights > 0).any() else 1.0
    return np.asarray(kernel @ shifts / (kernel.sum(axis=1, keepdims=True) + flat))
