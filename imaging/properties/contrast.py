"""Local contrast of print: how much darker (or brighter) a point is than its surroundings, free of exposure and gain.

The Weber contrast (I - B) / B with B the local background is what the print contrast signal of ISO 1831 measures glyph
by glyph (there with the opposite sign); as a band-passed picture it also removes slow shading and the reader's gain.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.region import MM_PER_INCH

FINE_MM = 0.08
COARSE_MM = 0.7
# Levels below this are dominated by black offset and noise: contrast there would be amplified noise.
FLOOR_LEVEL = 12.0
_LARGE = 200


def weber_contrast(
    grey: NDArray[Any], ppi: float, *, fine_mm: float = FINE_MM, coarse_mm: float = COARSE_MM
) -> NDArray[np.float32]:
    """Return the band-passed relative contrast of `grey` (H x W, 0..255): negative where print absorbs.

    `fine_mm` and `coarse_mm` are the standard deviations of the two Gaussian windows; finer detail is averaged away,
    coarser structure counts as background. Invariant to gain; an offset of the black level lowers it slightly.
    """
    fine = blurred(grey, fine_mm, ppi)
    coarse = blurred(grey, coarse_mm, ppi)
    difference = cv2.subtract(fine, coarse, dst=fine)
    return np.asarray(cv2.divide(difference, np.maximum(coarse, FLOOR_LEVEL, out=coarse), dst=difference), np.float32)


def band_passed(
    grey: NDArray[Any], ppi: float, *, fine_mm: float = FINE_MM, coarse_mm: float = COARSE_MM
) -> NDArray[np.float32]:
    """Return the difference of two Gaussian windows of `grey`, in grey levels; for pictures on a dark ground (UV)."""
    fine = blurred(grey, fine_mm, ppi)
    return np.asarray(cv2.subtract(fine, blurred(grey, coarse_mm, ppi), dst=fine), dtype=np.float32)


def blurred(image: NDArray[Any], sigma_mm: float, ppi: float) -> NDArray[np.float32]:
    """Return `image` smoothed by a Gaussian of `sigma_mm`, as float32; large windows are computed at reduced size."""
    sigma_px = sigma_mm * ppi / MM_PER_INCH
    source = np.ascontiguousarray(image, dtype=np.float32)
    step = max(1, int(sigma_px / 3))
    if step == 1 or min(source.shape[:2]) < 4 * step:
        return np.asarray(cv2.GaussianBlur(source, (0, 0), sigma_px), dtype=np.float32)
    height, width = source.shape[:2]
    if min(height, width) >= _LARGE * step:
        # Whole steps: to average over parts of pixels takes four times as long. In small pictures the rim would count.
        below, right = -height % step, -width % step
        source = np.asarray(cv2.copyMakeBorder(source, 0, below, 0, right, cv2.BORDER_REPLICATE), np.float32)
    size = (source.shape[1] // step, source.shape[0] // step)
    small = cv2.resize(source, size, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma_px / step, dst=small)
    whole = cv2.resize(small, (source.shape[1], source.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(whole[:height, :width], dtype=np.float32)
