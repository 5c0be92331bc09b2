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

from imaging.channels import brightest
from imaging.properties.cell_fit import cell_means
from imaging.properties.halves import Halved, halved, whole

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
    coarse = cv2.GaussianBlur(plane, (0, 0), COARSE_PX)
    fine, coarse = cv2.subtract(plane, middle), cv2.subtract(middle, coarse, dst=coarse)
    return np.asarray(fine, np.float32), np.asarray(coarse, np.float32)


@dataclass(frozen=True, eq=False, slots=True)
class Band:
    """A band of detail of a reference, with the mean and the energy (about it) of its cells of `cell_px` square."""

    plane: Halved
    mean: NDArray[np.float64]
    energy: NDArray[np.float64]
    cell_px: int

    @classmethod
    def of(cls, plane: Plane, cell_px: int) -> "Band":
        """Make a band ready for many pictures."""
        mean = cell_means(plane, cell_px)
        return cls(halved(plane), mean, cell_means(plane * plane, cell_px) - mean**2, cell_px)

    def gains(self, other: Plane) -> NDArray[np.float64]:
        """Return the slope of the regression of another picture's band on this one, cell by cell."""
        product = cell_means(cv2.multiply(other, whole(self.plane)), self.cell_px)
        return np.asarray((product - cell_means(other, self.cell_px) * self.mean) / np.maximum(self.energy, 1e-6))


LineBands = tuple[Band, ...]


def line_bands(reference: NDArray[Any], cell_px: int) -> LineBands:
    """Make the bands of a reference (H x W) ready for `line_ratio`, in cells of `cell_px` square."""
    return tuple(Band.of(plane, cell_px) for plane in bands(reference))


def line_ratio(picture: NDArray[Any], reference: LineBands, cells: NDArray[np.bool_], share: float = 0.65) -> float:
    """Return the gain of the fine over that of the coarse band of `reference` in `picture`.

    `cells` (rows x columns of the reference's) are asked; `share` of them have less, so that parts out of focus do not
    count. Noise does not enter, as both gains are regressions on the reference.
    """
    fine, coarse = (known.gains(own)[cells] for own, known in zip(bands(picture), reference, strict=True))
    return float(np.quantile(fine / np.maximum(coarse, 0.05), share))


def text_ratio(picture: NDArray[Any], near: NDArray[np.bool_], noise: float) -> float | None:
    """Return the fine over the coarse contrast `near` strokes (H x W), less `noise` (levels); None for few strokes."""
    if near.sum() < _LEAST_PX:
        return None
    spreads = [float(cv2.meanStdDev(band, mask=near.view(np.uint8))[1][0, 0]) for band in bands(picture)]
    variances = [max(spread**2 - share * noise**2, 1e-3) for spread, share in zip(spreads, _NOISE_SHARES, strict=True)]
    return float(np.sqrt(variances[0] / variances[1]))


def near_strokes(image: NDArray[Any], where: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the pixels of `where` near dark strokes of `image` (H x W or H x W x 3): dark in every channel."""
    if not where.any():
        return np.zeros_like(where)
    smooth = cv2.GaussianBlur(np.ascontiguousarray(brightest(image)), (0, 0), 1.0)
    small = cv2.blur(cv2.dilate(smooth[::4, ::4], np.ones((11, 11), np.uint8)), (11, 11))
    paper = cv2.resize(small, (smooth.shape[1], smooth.shape[0]))
    bright = cv2.divide(smooth, np.maximum(paper, 1), dtype=cv2.CV_32F)
    level = max(_DARK, _DARK_SHARE * (1 - float(np.percentile(bright[where][::3], 3))))
    strokes = np.asarray((bright < np.float32(1 - level)) & where).view(np.uint8)
    side = 2 * _NEAR_PX + 1
    return np.asarray(cv2.dilate(strokes, np.ones((side, side), np.uint8)) > 0)


def _with_blur(plane: Plane, variance: float) -> Plane:
    if variance > 0:
        return np.asarray(cv2.GaussianBlur(plane, (0, 0), variance**0.5), np.float32)
    soft = cv2.GaussianBlur(plane, (0, 0), _SHARPENING_PX)
    return np.asarray(plane - variance * (plane - soft), np.float32)
