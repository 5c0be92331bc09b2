"""A page divided into small blocks, and overlapping cells of two by two of them: sums over all cells at once.

A mean over blocks of whole pixels is one pass over a picture, so that every cell of a page is measured in about a
millisecond per picture; cells that overlap by half leave no place between them where something small could hide.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.region import MM_PER_INCH, Region


@dataclass(frozen=True, slots=True)
class BlockGrid:
    """Blocks of `size_px` from (`top_px`, `left_px`) on, `rows` x `columns` of them; cells are one fewer each way."""

    size_px: int
    top_px: int
    left_px: int
    rows: int
    columns: int
    ppi: float

    @classmethod
    def over(cls, shape: tuple[int, ...], ppi: float, block_mm: float) -> "BlockGrid":
        """Divide a picture of `shape` (height, width) at `ppi` into blocks of about `block_mm`, centred on it."""
        size = max(1, round(block_mm * ppi / MM_PER_INCH))
        rows, columns = max(2, shape[0] // size), max(2, shape[1] // size)
        return cls(
            size, max(0, (shape[0] - rows * size) // 2), max(0, (shape[1] - columns * size) // 2), rows, columns, ppi
        )

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of cells."""
        return self.rows - 1, self.columns - 1

    def cut(self, picture: NDArray[Any]) -> NDArray[Any]:
        """Return the part of `picture` (H x W ...) that the blocks cover."""
        rows = slice(self.top_px, self.top_px + self.rows * self.size_px)
        return picture[rows, self.left_px : self.left_px + self.columns * self.size_px]

    def means(self, part: NDArray[Any]) -> NDArray[np.float32]:
        """Return the mean of every cell (rows x columns ...) of a picture cut to the blocks."""
        source = np.ascontiguousarray(part, dtype=np.float32)
        blocks = cv2.resize(source, (self.columns, self.rows), interpolation=cv2.INTER_AREA)
        return np.asarray((blocks[:-1, :-1] + blocks[:-1, 1:] + blocks[1:, :-1] + blocks[1:, 1:]) / 4, np.float32)

    def region(self, cells: NDArray[np.bool_]) -> Region:
        """Return the box in mm around the cells of a mask that has any."""
        rows, columns = np.flatnonzero(cells.any(axis=1)), np.flatnonzero(cells.any(axis=0))
        scale = MM_PER_INCH / self.ppi
        top, left = self.top_px + int(rows[0]) * self.size_px, self.left_px + int(columns[0]) * self.size_px
        height, width = (int(found[-1] - found[0] + 2) * self.size_px for found in (rows, columns))
        return Region(left * scale, top * scale, width * scale, height * scale)
