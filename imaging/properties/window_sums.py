"""Sums of a picture and of its squares over a window that moves: eight look-ups a rectangle, however large it is.

Most masks are rectangles less rectangles (a cell of a page without the boxes of personal data), and to correlate a
picture with such a mask takes as long as with the pattern itself.
"""

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

_MOST_BANDS, _MOST_RECTANGLES = 4, 6

Rectangle = tuple[int, int, int, int]
Sums = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class WindowSums:
    """Sums of a picture, and of its squares, above and to the left of every point."""

    levels: Sums
    squares: Sums

    @classmethod
    def of(cls, picture: NDArray[np.float32]) -> "WindowSums":
        """Add up `picture` (H x W)."""
        levels, squares = cv2.integral2(picture, sdepth=cv2.CV_64F, sqdepth=cv2.CV_64F)
        return cls(np.asarray(levels), np.asarray(squares))

    def around(self, top: int, left: int, mask: NDArray[np.bool_], reach: int) -> tuple[Sums, Sums] | None:
        """Return the sums under `mask` whose corner lies at (`top` + y, `left` + x), x and y from 0 to 2 `reach`.

        None where the mask is not made of a few rectangles.
        """
        parts = rectangles(mask)
        if parts is None:
            return None
        side = 2 * reach + 1
        levels, squares = np.zeros((2, side, side))
        for first, last, start, stop in parts:
            above, below = (slice(top + row, top + row + side) for row in (first, last))
            before, behind = (slice(left + column, left + column + side) for column in (start, stop))
            for total, sums in ((levels, self.levels), (squares, self.squares)):
                total += sums[below, behind] - sums[above, behind] - sums[below, before] + sums[above, before]
        return levels, squares


def rectangles(mask: NDArray[np.bool_]) -> list[Rectangle] | None:
    """Return (first row, row after, first column, column after) of the rectangles of `mask`, None for very many."""
    if mask.all():
        return [(0, mask.shape[0], 0, mask.shape[1])]
    changes = np.flatnonzero((mask[1:] != mask[:-1]).any(axis=1)) + 1
    if len(changes) >= _MOST_BANDS:
        return None
    found: list[Rectangle] = []
    bounds = [0, *changes.tolist(), len(mask)]
    for first, last in pairwise(bounds):
        row = np.concatenate([[False], mask[first], [False]])
        edges = np.flatnonzero(row[1:] != row[:-1]).tolist()
        found.extend((first, last, start, stop) for start, stop in zip(edges[::2], edges[1::2], strict=True))
    return found if len(found) <= _MOST_RECTANGLES else None
