"""How pixels of a picture come to lie on a specimen's: a homography, and the bending followed beyond it."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.deformation import Deformation
from imaging.homography import Matrix, mapped
from imaging.rectification import as_8bit, shrunk, warped

_STEP_PX = 16  # a page's bend is straight over so short a way


@dataclass(frozen=True, eq=False, slots=True)
class Course:
    """`matrix` (3 x 3) maps pixels of a picture onto the specimen's, `bending` (None: flat) is in the specimen's."""

    matrix: Matrix
    bending: Deformation | None = None

    def after(self, earlier: Matrix) -> "Course":
        """Return the course of a picture that `earlier` maps onto the picture of this one."""
        return Course(np.asarray(self.matrix @ earlier), self.bending)

    def laid(self, pixels: NDArray[np.generic], size: tuple[int, int], *, quick: bool = False) -> NDArray[np.uint8]:
        """Return `pixels` (uint8 or uint16) on the specimen's page of `size` (width, height), as uint8.

        `quick` is a little softer and takes a quarter of the time.
        """
        if self.bending is None:
            return as_8bit(warped(pixels, self.matrix, size, quick=quick))
        grid = self._grid(size, self.bending)
        source, origin = shrunk(pixels, self.matrix, grid.reshape(-1, 2))
        where = _dense(grid - np.array(origin, np.float32), size)
        how = cv2.INTER_LINEAR if quick else cv2.INTER_CUBIC
        laid = cv2.remap(source, where, np.empty(0), how, borderMode=cv2.BORDER_REPLICATE)
        return as_8bit(np.asarray(laid))

    def quickly_laid(self, band: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
        """Return a band of print on the specimen's page, straight between its pixels."""
        if self.bending is None:
            return np.asarray(cv2.warpPerspective(band, self.matrix, size, borderMode=cv2.BORDER_REPLICATE))
        where = _dense(self._grid(size, self.bending), size)
        return np.asarray(cv2.remap(band, where, np.empty(0), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))

    def _grid(self, size: tuple[int, int], bending: Deformation) -> NDArray[np.float32]:
        """Return rows x columns x 2: where in the picture places of the page come from, _STEP_PX apart.

        The grid reaches one cell beyond the page, so that nothing within is carried on from the rim.
        """
        columns, rows = (int(np.ceil(length / _STEP_PX)) + 2 for length in size)
        x, y = np.meshgrid(*(np.arange(count) * _STEP_PX - 0.5 * _STEP_PX - 0.5 for count in (columns, rows)))
        points = np.column_stack([x.ravel(), y.ravel()])
        bent = mapped(points + bending.at(points), np.asarray(np.linalg.inv(self.matrix)))
        return np.asarray(bent.reshape(rows, columns, 2), dtype=np.float32)


def _dense(grid: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    """Return H x W x 2 for every pixel of the page out of what is known a step apart."""
    whole = (grid.shape[1] * _STEP_PX, grid.shape[0] * _STEP_PX)
    dense = cv2.resize(grid, whole, interpolation=cv2.INTER_LINEAR)
    return np.asarray(dense[_STEP_PX : _STEP_PX + size[1], _STEP_PX : _STEP_PX + size[0]], dtype=np.float32)
