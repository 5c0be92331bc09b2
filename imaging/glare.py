"""Where a lamp mirrors in the laminate: spots brighter than the page's paper that fade out softly."""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.channels import darkest
from imaging.grey_levels import percentile
from imaging.region import MM_PER_INCH

_WORKING_PPI = 100.0  # a spot of light is never smaller than a few of these pixels
_PRINT_MM = 1.2  # dark print narrower than this is looked past
_SHARE = 0.45  # of the way from paper to white that a spot reaches
_FADED = 0.3  # of its own height that a spot still has just outside
_FADE_MM = (0.5, 1.3)
_AROUND_MM = (3.0, 6.0)
_BURNT = 250.0
_WHITE_PAPER = 243.0  # above it spots cannot be told from paper
_LEAST_AREA_MM2 = 2.0
_HALO_MM = 1.5


def glare_mask(image: NDArray[np.uint8], *, ppi: float) -> NDArray[np.bool_]:
    """Return H x W, true where `image` (H x W or H x W x 3, a page at `ppi`) is spoilt by a mirrored lamp.

    White paper and white print are no glare: a spot outshines the paper and has no sharp edge. The halo around it is
    included.
    """
    grey = _envelope(image, ppi)
    paper = percentile(grey, 75)
    if paper > _WHITE_PAPER:
        return np.zeros(image.shape[:2], dtype=bool)
    bright = np.asarray(grey >= min(_BURNT, paper + _SHARE * (255 - paper)), dtype=np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(bright)
    least = _LEAST_AREA_MM2 / _pixel_mm() ** 2
    spots = np.zeros_like(bright)
    for label in range(1, count):
        spot = np.asarray(labels == label, dtype=np.uint8)
        if stats[label, cv2.CC_STAT_AREA] >= least and _fades(grey, spot):
            spots |= np.asarray(cv2.dilate(spot, _disc(_HALO_MM)), dtype=np.uint8)
    full = cv2.resize(spots, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_NEAREST)
    return np.asarray(full, dtype=bool)


def _envelope(image: NDArray[np.uint8], ppi: float) -> NDArray[np.uint8]:
    """Return the page small, as its darkest channel, with thin dark print closed."""
    scale = min(1.0, _WORKING_PPI / ppi)
    small = cv2.resize(darkest(image), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.morphologyEx(small, cv2.MORPH_CLOSE, _disc(_PRINT_MM / 2)), dtype=np.uint8)


def _fades(grey: NDArray[np.uint8], spot: NDArray[np.uint8]) -> bool:
    """Say whether the light around a spot falls off slowly to what lies further off, as no printed edge does."""
    near, around = (_ring(grey, spot, *span) for span in (_FADE_MM, _AROUND_MM))
    height = float(grey[spot > 0].mean()) - around
    return near - around >= _FADED * height > 0


def _ring(grey: NDArray[np.uint8], spot: NDArray[np.uint8], inner_mm: float, outer_mm: float) -> float:
    ring = cv2.dilate(spot, _disc(outer_mm)) - cv2.dilate(spot, _disc(inner_mm))
    values = grey[ring > 0]
    return float(np.median(values)) if len(values) else 255.0


def _pixel_mm() -> float:
    return MM_PER_INCH / _WORKING_PPI


def _disc(radius_mm: float) -> NDArray[np.uint8]:
    size = 2 * max(1, round(radius_mm / _pixel_mm())) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)), dtype=np.uint8)
