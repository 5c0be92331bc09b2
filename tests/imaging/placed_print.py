"""A drawn page at the size at which its print is compared, moved and bent as a test wants it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.print_band import band
from tests.imaging.scene import Scene, page_print

PAGE = np.clip(cv2.cvtColor(page_print(Scene(seed=71), 200 / 25.4), cv2.COLOR_RGB2GRAY), 0, 255).astype(np.uint8)
BAND = band(PAGE)
SIZE = (PAGE.shape[1], PAGE.shape[0])


def moved(matrix: NDArray[np.float64]) -> NDArray[np.float32]:
    """The band of the page seen moved by `matrix`."""
    seen = cv2.warpPerspective(PAGE, matrix, SIZE, borderMode=cv2.BORDER_REPLICATE)
    return band(np.asarray(seen, dtype=np.uint8))


def risen(by_px: float) -> NDArray[np.float32]:
    """The band of the page whose print is seen moved down by `by_px` at its top, less and less below."""
    x, y = np.meshgrid(np.arange(SIZE[0], dtype=np.float32), np.arange(SIZE[1], dtype=np.float32))
    seen = cv2.remap(PAGE, x, y - by_px * np.exp(-y / 60), cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return band(np.asarray(seen, dtype=np.uint8))
