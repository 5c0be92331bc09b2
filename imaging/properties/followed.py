"""Laying a page on its reference to a fraction of a pixel, smoothly over the page, before fine print is compared.

Registration leaves up to a pixel where a page is bent. What the cells of the print say together is followed; what one
cell says alone is not, so that redrawn lines do not slip onto the reference's.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.cell_fit import FitReference, fit_reference

CELL_PX = 48
_STEP = 2
# (smoothing in px, greatest shift followed in px) of the passes, at half the resolution.
_PASSES = ((2.6, 3.5), (1.2, 1.6), (0.7, 0.8))
_LEAST_EXPLAINED = 0.4
_LEAST_FILL = 0.3
_NEAR_CELLS = 3

Plane = NDArray[np.float32]
Grid = NDArray[np.float64]
Prepared = tuple[FitReference, ...]
Course = tuple[Grid, Grid]


def prepared(picture: NDArray[Any], mask: NDArray[np.bool_]) -> Prepared:
    """Make a reference (H x W, levels) ready for `followed`; only `mask` counts."""
    small, where = _halved(picture), mask[::_STEP, ::_STEP][: picture.shape[0] // _STEP, : picture.shape[1] // _STEP]
    return tuple(fit_reference(_smoothed(small, sigma), where, CELL_PX // _STEP) for sigma, _ in _PASSES)


def course(page: NDArray[Any], reference: Prepared) -> Course:
    """Return by how much (x, y; px at half the resolution, per cell) `page` (H x W, levels) lies off the reference."""
    small = _halved(page)
    x, y = np.zeros((2, *reference[0].fill.shape))
    for (sigma, most), own in zip(_PASSES, reference, strict=True):
        found = own.fit(_smoothed(_moved(small, x, y, own.cell_px), sigma))
        sure = (own.fill > _LEAST_FILL) & (found.explained > _LEAST_EXPLAINED) & (found.gain > _LEAST_FILL)
        x, y = (old + _smooth(np.clip(new, -most, most), sure) for old, new in ((x, found.shift_x), (y, found.shift_y)))
    return x, y


def followed(picture: NDArray[Any], off: Course, *, step: int = 1) -> Plane:
    """Return `picture` (H x W or H x W x 3, every `step`th pixel of the page) moved onto the reference."""
    factor = _STEP / step
    return _moved(np.asarray(picture, np.float32), factor * off[0], factor * off[1], CELL_PX // step)


def _moved(page: Plane, x: Grid, y: Grid, cell_px: int) -> Plane:
    if not x.any() and not y.any():
        return page
    height, width = page.shape[:2]
    across, down = (_dense(grid, cell_px, height, width) for grid in (x, y))
    across += np.arange(width, dtype=np.float32)
    down += np.arange(height, dtype=np.float32)[:, None]
    moved = cv2.remap(page, across, down, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, dtype=np.float32)


def _dense(grid: Grid, cell_px: int, height: int, width: int) -> Plane:
    """Return the values of a grid of cells at every pixel, straight between the middles of cells."""
    rows, columns = grid.shape
    whole = cv2.resize(grid.astype(np.float32), (columns * cell_px, rows * cell_px), interpolation=cv2.INTER_LINEAR)
    below, right = max(0, height - rows * cell_px), max(0, width - columns * cell_px)
    return np.asarray(cv2.copyMakeBorder(whole, 0, below, 0, right, cv2.BORDER_REPLICATE)[:height, :width], np.float32)


def _smooth(grid: Grid, sure: NDArray[np.bool_]) -> Grid:
    """Return the median of the sure cells around each cell, of all sure cells where none is near, 0 without any."""
    if not sure.any():
        return np.zeros_like(grid)
    known = np.pad(np.where(sure, grid, np.nan), _NEAR_CELLS // 2, constant_values=np.nan)
    near = np.lib.stride_tricks.sliding_window_view(known, (_NEAR_CELLS, _NEAR_CELLS)).reshape(*grid.shape, -1)
    # Sorting leaves what is not known behind what is; numpy's own median of the known takes ten times as long.
    ordered, count = np.sort(near, axis=-1), np.isfinite(near).sum(axis=-1)
    places = np.stack([np.maximum(count - 1, 0) // 2, count // 2], axis=-1)
    median = np.take_along_axis(ordered, np.minimum(places, near.shape[-1] - 1), axis=-1).mean(axis=-1)
    return np.where(count > 0, median, np.median(grid[sure]))


def _halved(picture: NDArray[Any]) -> Plane:
    plane = np.asarray(picture, dtype=np.float32)
    size = (plane.shape[1] // _STEP, plane.shape[0] // _STEP)
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), dtype=np.float32)


def _smoothed(picture: Plane, sigma: float) -> Plane:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), dtype=np.float32)
