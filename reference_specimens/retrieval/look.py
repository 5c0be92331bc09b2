"""What a page looks like from afar: colour and line energy by direction in a grid of cells.

The grid is that of the page, so that a specimen's variable areas can be left out of the comparison although nobody
knows where those of a questioned page lie. Compared by zero-mean normalised cross-correlation over the specimen's
static cells, channel by channel: the gain and offset of a reader do not matter.
"""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.region import MM_PER_INCH

COLUMNS, ROWS = 24, 16
CELLS = COLUMNS * ROWS
CHANNELS = 7  # light, red to green, blue to yellow; energy across, down and along both diagonals
_PPI = 100.0  # coarser line work of the background still shows
_LEAST_STATIC = 0.5  # share of a cell
_LARGEST = 0.5  # of a value of a standardised look; one in three hundred cells holds 0.06 in the mean
_STEPS = 127

Look = NDArray[np.float32]
StoredLook = NDArray[np.int8]


def look(image: NDArray[np.uint8], size_mm: tuple[float, float]) -> Look:
    """Return the look, CHANNELS x CELLS, of a page image (H x W x 3 RGB or H x W) of `size_mm`."""
    width, height = (max(4, round(length * _PPI / MM_PER_INCH)) for length in size_mm)
    small = cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32)
    red, green, blue = cv2.split(small) if small.ndim == 3 else (small, small, small)
    light = np.asarray((red + green + blue) / 3, dtype=np.float32)
    colours = [light, red - green, blue - (red + green) / 2]
    return np.stack([_cells(channel) for channel in colours] + [np.log1p(_cells(item)) for item in _energies(light)])


def _energies(light: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    across, down = (cv2.Scharr(light, cv2.CV_32F, *order) / 16 for order in ((1, 0), (0, 1)))
    directions = (across, down, (across + down) / np.sqrt(2), (across - down) / np.sqrt(2))
    return [np.abs(direction).astype(np.float32) for direction in directions]


def _cells(channel: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(cv2.resize(channel, (COLUMNS, ROWS), interpolation=cv2.INTER_AREA), np.float32).ravel()


def turned(seen: Look) -> Look:
    """Return the look of the same page upside down (the energies are the same in both readings)."""
    return np.ascontiguousarray(seen[:, ::-1])


def static_cells(static: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which CELLS are static, from the mask (H x W) of static print."""
    share = cv2.resize(static.astype(np.float32), (COLUMNS, ROWS), interpolation=cv2.INTER_AREA)
    return np.asarray(share >= _LEAST_STATIC).ravel()


def standardised(seen: Look, cells: NDArray[np.bool_]) -> StoredLook:
    """Return a specimen's look as stored: int8, zero mean and unit length over its static `cells`, 0 elsewhere."""
    values = (seen - seen[:, cells].mean(axis=1, keepdims=True)) * cells if cells.any() else np.zeros_like(seen)
    length = np.maximum(np.linalg.norm(values, axis=1, keepdims=True), 1e-6)
    return np.asarray(np.rint(np.clip(values / length / _LARGEST, -1, 1) * _STEPS), dtype=np.int8)


def agreements(stored: StoredLook, cells: NDArray[np.bool_], seen: Sequence[Look]) -> NDArray[np.float32]:
    """Return how well N specimens agree with each of K questioned looks, N x K, -1 to 1: the mean over the channels.

    `stored` is N x CHANNELS x CELLS, `cells` N x CELLS.
    """
    looks = np.stack(seen, axis=2)  # CHANNELS x CELLS x K
    values = stored.astype(np.float32)
    products = np.stack([values[:, channel] @ looks[channel] for channel in range(CHANNELS)])  # CHANNELS x N x K
    inside = cells.astype(np.float32)
    number = np.maximum(inside.sum(axis=1), 1)[:, None]
    found = np.zeros(products.shape[1:], dtype=np.float32)
    for channel in range(CHANNELS):
        total, squares = inside @ looks[channel], inside @ looks[channel] ** 2
        found += products[channel] / np.sqrt(np.maximum(squares - total**2 / number, 1e-6))
    return np.asarray(found * (_LARGEST / _STEPS / CHANNELS), dtype=np.float32)
