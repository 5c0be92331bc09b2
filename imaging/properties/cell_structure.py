"""How well every cell of a page shows the reference's pattern: correlation and strength with a local search.

Correlation (ZNCC of band-passed pictures, whose mean is about nought) tells shape and is blind to level, the gain
(slope of the regression on the reference) tells level; each cell may lie a little off, as layers of print do (0.3 mm).
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.block_grid import BlockGrid
from imaging.properties.pattern import surface

_WORTH_FOLLOWING = 0.2
_MOST_FOLLOWED = 0.3


@dataclass(frozen=True, eq=False)
class CellReference:
    """A band-passed reference `picture` (H x W) with what of it counts, and its mean energy in every cell of `grid`."""

    weighted: NDArray[np.float32]
    weight: NDArray[np.float32]
    energy: NDArray[np.float32]
    grid: BlockGrid

    @classmethod
    def of(cls, picture: NDArray[np.float32], mask: NDArray[np.bool_], grid: BlockGrid) -> "CellReference":
        """Prepare `picture`, of which `mask` (H x W) counts."""
        weight = np.ascontiguousarray(grid.cut(mask), np.float32)
        cut = np.ascontiguousarray(grid.cut(picture), np.float32)
        return cls(cut * weight, weight, grid.means(cut * cut * weight), grid)

    def without(self, mask: NDArray[np.bool_]) -> "CellReference":
        """Return it with `mask` (H x W) left out."""
        left = np.ascontiguousarray(self.grid.cut(~mask), np.float32)
        weighted = self.weighted * left
        return CellReference(weighted, self.weight * left, self.grid.means(weighted * weighted), self.grid)


@dataclass(frozen=True, eq=False)
class CellStructure:
    """Of every cell: `score` (-1..1), `gain` (1 = as strong), `energy` of the live picture, `left` of it unexplained.

    `energy` and `left` are mean squares over the cell's counting part; `shift_px` is rows x columns x 2 (x, y).
    """

    score: NDArray[np.float32]
    gain: NDArray[np.float32]
    energy: NDArray[np.float32]
    left: NDArray[np.float32]
    shift_px: NDArray[np.int32]


def cell_structure(live: NDArray[np.float32], reference: CellReference, search_px: int) -> CellStructure:
    """Find the reference's pattern in `live` (H x W, band-passed as the reference was), cell by cell."""
    grid = reference.grid
    energy = grid.means(np.square(grid.cut(live)) * reference.weight)
    products, shifts = _products(live, reference, search_px)
    best = products.argmax(axis=0)
    product = np.take_along_axis(products, best[None], axis=0)[0]
    score = product / np.sqrt(np.maximum(energy * reference.energy, 1e-12))
    gain = product / np.maximum(reference.energy, 1e-9)
    left = np.maximum(energy - gain * product, 0)
    return CellStructure(np.clip(score, -1, 1), gain, energy, left, shifts[best])


def followed_further(
    live: NDArray[np.float32], reference: CellReference, found: CellStructure, least_score: float, reach_px: int
) -> CellStructure:
    """Search again, up to `reach_px` off, for the cells in which the pattern was not found to `least_score`.

    A page that rises or creases lies further off in places than layers of print do. Pages on which most cells fail are
    left as they are: there the pattern is another.
    """
    weight = reference.grid.means(reference.weight)
    lost = np.argwhere((found.score < least_score) & (weight > _WORTH_FOLLOWING))
    if not 0 < len(lost) <= _MOST_FOLLOWED * max(1, int((weight > _WORTH_FOLLOWING).sum())):
        return found
    grid, score, gain = reference.grid, found.score.copy(), found.gain.copy()
    bordered = cv2.copyMakeBorder(live, reach_px, reach_px, reach_px, reach_px, cv2.BORDER_REFLECT)
    size = 2 * grid.size_px
    for row, column in lost:
        top, left = row * grid.size_px, column * grid.size_px
        cell = (slice(top, top + size), slice(left, left + size))
        across = slice(grid.left_px + left, grid.left_px + left + size + 2 * reach_px)
        part = bordered[grid.top_px + top : grid.top_px + top + size + 2 * reach_px, across]
        best = surface(part, reference.weighted[cell], reference.weight[cell] > 0, search_px=reach_px).best()
        if best.score > score[row, column]:
            score[row, column], gain[row, column] = best.score, best.gain
    return replace(found, score=score, gain=gain)


def gain_at(
    live: NDArray[np.float32], reference: CellReference, shift_px: NDArray[np.int32], counting: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """Return how strong the reference's pattern is in `live` (H x W) at a known shift of every cell, 0 elsewhere.

    `shift_px` is rows x columns x 2 (x, y), what the search in another light of the same page gave; without a search of
    its own, noise is not taken for a little of the pattern. `counting` says which cells are wanted.
    """
    grid, reach = reference.grid, int(np.abs(shift_px).max(initial=0))
    bordered = cv2.copyMakeBorder(live, reach, reach, reach, reach, cv2.BORDER_REFLECT)
    height, width = reference.weighted.shape
    product = np.zeros(grid.shape, np.float32)
    for x, y in np.unique(shift_px[counting], axis=0):
        top, left = grid.top_px + reach + int(y), grid.left_px + reach + int(x)
        here = counting & (shift_px == (x, y)).all(axis=2)
        part = bordered[top : top + height, left : left + width]
        product[here] = grid.means(cv2.multiply(part, reference.weighted))[here]
    return np.asarray(product / np.maximum(reference.energy, np.float32(1e-9)), np.float32)


def _products(
    live: NDArray[np.float32], reference: CellReference, search_px: int
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    grid = reference.grid
    bordered = cv2.copyMakeBorder(live, search_px, search_px, search_px, search_px, cv2.BORDER_REFLECT)
    height, width = reference.weighted.shape
    around = range(2 * search_px + 1)
    shifts = [(x, y) for y in around for x in around]
    found = np.empty((len(shifts), *grid.shape), np.float32)
    for index, (x, y) in enumerate(shifts):
        part = bordered[grid.top_px + y : grid.top_px + y + height, grid.left_px + x : grid.left_px + x + width]
        found[index] = grid.means(cv2.multiply(part, reference.weighted))
    return found, np.array(shifts, np.int32) - search_px
