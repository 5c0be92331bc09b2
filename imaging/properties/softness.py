"""How soft a picture is against another of the same print, and text against other text of the same type.

Two bands of detail are compared: what a blur takes first, and what it leaves. The ratio of both is read on a scale made
from the reference itself by blurring and sharpening it, so that line print and text give the same number for the same
optics: the variance (px2) of the blur that would make the reference as soft; below 0 it is sharper.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.cell_fit import cell_means

FINE_PX, COARSE_PX = 1.4, 3.5
_VARIANCES = (-0.8, -0.4, 0.0, 0.4, 0.9, 1.6, 3.0)
_SHARPENING_PX = 1.2
# What white noise leaves in the two bands.
_NOISE_SHARES = (0.85, 0.08)
_DARK, _DARK_SHARE = 0.35, 0.6
_NEAR_PX = 3
_LEAST_PX = 3000

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class SoftnessScale:
    """Ratios of the bands, falling, for the reference blurred by each of a row of variances."""

    ratios: tuple[float, ...]

    def read(self, ratio: float) -> float:
        """Return the variance in px2 at which the reference shows `ratio`, within the ends of the scale."""
        return float(np.interp(-ratio, -np.asarray(self.ratios), _VARIANCES))


def softness_scale(reference: NDArray[Any], ratio: Callable[[Plane], float]) -> SoftnessScale:
    """Make the scale of `ratio`, a function of a picture (H x W), from `reference`."""
    plane = np.ascontiguousarray(reference, dtype=np.float32)
    found = [ratio(_with_blur(plane, variance)) for variance in _VARIANCES]
    # Where blur hardly shows, the ratio may stand still; a scale must fall.
    return SoftnessScale(tuple(float(value) for value in np.minimum.accumulate(found)))


def bands(picture: NDArray[Any]) -> tuple[Plane, Plane]:
    """Return the fine and the coarser detail of `picture` (H x W)."""
    plane = np.ascontiguousarray(picture, dtype=np.float32)
    middle = cv2.GaussianBlur(plane, (0, 0), FINE_PX)
    fine, coarse = plane - middle, middle - cv2.GaussianBlur(plane, (0, 0), COARSE_PX)
    return np.asarray(fine, np.float32), np.asarray(coarse, np.float32)


def line_ratio(
    picture: NDArray[Any], reference: tuple[Plane, Plane], cells: NDArray[np.bool_], cell_px: int, share: float = 0.65
) -> float:
    """Return the gain of the fine over that of the coarse band of `reference` in `picture`.

    `cells` (rows x columns of `cell_px`) are asked; `share` of them have less, so that parts out of focus do not count.
    Noise does not enter, as both gains are regressions on the reference.
    """
    gains = [_gains(own, known, cell_px)[cells] for own, known in zip(bands(picture), reference, strict=True)]
    return float(np.quantile(gains[0] / np.maximum(gains[1], 0.05), share))


def text_ratio(picture: NDArray[Any], near: NDArray[np.bool_], noise: float) -> float | None:
    """Return the fine over the coarse contrast `near` strokes (H x W), less `noise` (levels); None for few strokes."""
    if near.sum() < _LEAST_PX:
        return None
    variances = [
        max(float(band[near].var()) - share * noise**2, 1e-3)
        for band, share in zip(bands(picture), _NOISE_SHARES, strict=True)
    ]
    return float(np.sqrt(variances[0] / variances[1]))


def near_strokes(image: NDArray[Any], where: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the pixels of `where` near dark strokes of `image` (H x W or H x W x 3): dark in every channel."""
    brightest = image if image.ndim == 2 else cv2.max(cv2.max(image[..., 0], image[..., 1]), image[..., 2])
    smooth = cv2.GaussianBlur(np.ascontiguousarray(brightest), (0, 0), 1.0)
    small = cv2.blur(cv2.dilate(smooth[::4, ::4], np.ones((11, 11), np.uint8)), (11, 11))
    paper = cv2.resize(small, (smooth.shape[1], smooth.shape[0])).astype(np.float32)
    dark = 1 - smooth / np.maximum(paper, 1)
    if not where.any():
        return np.zeros_like(where)
    level = max(_DARK, _DARK_SHARE * float(np.percentile(dark[where][::3], 97)))
    strokes = ((dark > level) & where).astype(np.uint8)
    side = 2 * _NEAR_PX + 1
    return np.asarray(cv2.dilate(strokes, np.ones((side, side), np.uint8)) > 0)


def _gains(band: Plane, known: Plane, cell_px: int) -> NDArray[np.float64]:
    product = cell_means(band * known, cell_px) - cell_means(band, cell_px) * cell_means(known, cell_px)
    energy = cell_means(known * known, cell_px) - cell_means(known, cell_px) ** 2
    return np.asarray(product / np.maximum(energy, 1e-6))


def _with_blur(plane: Plane, variance: float) -> Plane:
    if variance > 0:
        return np.asarray(cv2.GaussianBlur(plane, (0, 0), variance**0.5), np.float32)
    soft = cv2.GaussianBlur(plane, (0, 0), _SHARPENING_PX)
    return np.asarray(plane - variance * (plane - soft), np.float32)
