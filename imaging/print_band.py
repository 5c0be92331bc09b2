"""The print of a page as registration compares it: the band between noise and shading, equally strong everywhere.

Faded print, a dark lamp and the pale half of a guilloche then count as much as bold print does.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import Matrix, scaling
from imaging.live_data_set import grey

Floats = NDArray[np.float32]

FINE, COARSE = 0.5, 0.25  # sizes at which print is compared, of a page at 400 ppi
_FINE_PX = 0.8
_SHADING_PX = 11  # twice a mean of so many pixels
_AROUND_PX = 15
_NOISE = 2.5  # grey levels that are no print


@dataclass(frozen=True, eq=False, slots=True)
class PagePrint:
    """The print of one page picture of `size_px` (width, height): its bands at the sizes FINE and COARSE."""

    size_px: tuple[int, int]
    fine: Floats = field(repr=False)
    coarse: Floats = field(repr=False)

    @staticmethod
    def to_fine() -> Matrix:
        """Return the 3 x 3 matrix from pixels of the picture to those of `fine`."""
        return scaling(FINE)

    @staticmethod
    def to_coarse() -> Matrix:
        """Return the 3 x 3 matrix from pixels of the picture to those of `coarse`."""
        return scaling(COARSE)


def page_print(image: NDArray[np.uint8], half: NDArray[np.uint8] | None = None) -> PagePrint:
    """Return the print of a page picture (H x W or H x W x 3 RGB); `half` is that picture `halved`, where known."""
    small = grey(halved(image) if half is None else half)
    return PagePrint((image.shape[1], image.shape[0]), band(small), band(halved(small)))


def resized_mask(mask: NDArray[np.bool_] | None, like: Floats) -> Floats:
    """Return `mask` at the size of a band as 0 or 1, all 1 where there is none."""
    if mask is None:
        return np.ones(like.shape, np.float32)
    size = (like.shape[1], like.shape[0])
    return np.asarray(cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST), dtype=np.float32)


def band(small: NDArray[np.uint8]) -> Floats:
    """Return the print of a grey picture, signed, of about unit strength wherever there is any."""
    values = small.astype(np.float32)
    shading = cv2.blur(cv2.blur(values, (_SHADING_PX, _SHADING_PX)), (_SHADING_PX, _SHADING_PX))
    drawn = np.asarray(cv2.GaussianBlur(values, (0, 0), _FINE_PX) - shading, dtype=np.float32)
    power = cv2.blur(cv2.blur(drawn * drawn, (_AROUND_PX, _AROUND_PX)), (_AROUND_PX, _AROUND_PX))
    return np.asarray(drawn / (np.sqrt(np.maximum(power, 0)) + _NOISE), dtype=np.float32)


def halved(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the means of two by two pixels."""
    return np.asarray(cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), dtype=np.uint8)
