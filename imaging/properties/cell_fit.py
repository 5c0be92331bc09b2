"""How a page's print follows its reference, cell by cell: strength, place, softness, and what is left unexplained.

In every cell the high-passed page is regressed on the reference, its two gradients and its smoothing (first-order
optical flow after Lucas and Kanade, with the Laplacian as the term of blur). One solution tells apart a weaker, a
displaced and a softer print; what it cannot explain is noise, screen dots or another drawing.
"""

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.halves import Halved, halved, whole

_WINDOW_CELLS = 0.5  # shading over half a cell is no print
_TERMS = 4
_RIDGE = 1e-4

Plane = NDArray[np.float32]
Grid = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class CellFit:
    """Rows x columns of cells: `gain` (1 as strong), `shift_x` and `shift_y` (px the page lies from the reference),
    `softness` (about the variance in px2 by which its blur exceeds the reference's), `left` (rms of what is
    unexplained, in levels) and `explained` (share of the variance, 0..1).
    """

    gain: Grid
    shift_x: Grid
    shift_y: Grid
    softness: Grid
    left: Grid
    explained: Grid


@dataclass(frozen=True, eq=False)
class FitReference:
    """A reference made ready to be compared with many pages: `print_rms` (levels) and `fill` (0..1) of its cells."""

    print_rms: Grid
    fill: Grid
    cell_px: int
    _weighted: tuple[Halved, ...] = field(repr=False)  # the terms, where the mask counts
    _means: tuple[Grid, ...] = field(repr=False)
    _products: Grid = field(repr=False)
    _mask: NDArray[np.bool_] = field(repr=False)

    def fit(self, page: NDArray[Any]) -> CellFit:
        """Compare `page` (H x W, levels, registered within about a pixel of the blur of its print)."""
        picture = high_passed(page, self.cell_px)
        counted = cv2.multiply(picture, self._mask.view(np.uint8), dtype=cv2.CV_32F)
        mean = self._mean(counted)
        terms = zip(self._weighted, self._means, strict=True)
        sides = np.stack([self._mean(cv2.multiply(whole(term), picture)) - own * mean for term, own in terms], axis=-1)
        ridge = np.trace(self._products, axis1=-2, axis2=-1)[..., None, None] * (_RIDGE / _TERMS) + 1e-6
        found = np.linalg.solve(self._products + np.eye(_TERMS) * ridge, sides[..., None])[..., 0]
        variance = np.maximum(self._mean(cv2.multiply(counted, picture)) - mean * mean, 1e-9)
        known = 2 * (found * sides).sum(axis=-1) - np.einsum("...i,...ij,...j", found, self._products, found)
        gain = np.maximum(found[..., 0], 0.05)
        shifts = found[..., 1] / gain, found[..., 2] / gain
        left = np.sqrt(np.maximum(variance - known, 0))
        return CellFit(found[..., 0], *shifts, found[..., 3] / gain, left, known / variance)

    def _mean(self, weighted: NDArray[Any]) -> Grid:
        return cell_means(weighted, self.cell_px) / np.maximum(self.fill, 1e-6)


def fit_reference(picture: NDArray[Any], mask: NDArray[np.bool_], cell_px: int) -> FitReference:
    """Make `picture` (H x W, levels) ready, of which only `mask` counts, in cells of `cell_px` square."""
    plane = high_passed(picture, cell_px)
    weight = mask.astype(np.float32)
    terms = (plane, *_slopes(plane), cv2.GaussianBlur(plane, (0, 0), 1.0) - plane)
    fill = cell_means(weight, cell_px)
    filled = np.maximum(fill, 1e-6)
    weighted = tuple(np.asarray(term * weight, np.float32) for term in terms)
    means = tuple(cell_means(term, cell_px) / filled for term in weighted)
    products = np.empty((*fill.shape, _TERMS, _TERMS))
    for first in range(_TERMS):
        for second in range(first, _TERMS):
            mean = cell_means(terms[first] * weighted[second], cell_px) / filled
            products[..., first, second] = products[..., second, first] = mean - means[first] * means[second]
    rms = np.sqrt(np.maximum(products[..., 0, 0], 0))
    return FitReference(rms, fill, cell_px, tuple(map(halved, weighted)), means, products, np.ascontiguousarray(mask))


def high_passed(picture: NDArray[Any], cell_px: int) -> Plane:
    """Return `picture` without its slow course, so that shading is no print."""
    plane = np.ascontiguousarray(picture, dtype=np.float32)
    side = 2 * round(_WINDOW_CELLS * cell_px / 2) + 1
    return np.asarray(cv2.subtract(plane, cv2.blur(plane, (side, side))), dtype=np.float32)


def cell_means(plane: NDArray[Any], cell_px: int) -> Grid:
    """Return the means of whole cells of `plane`, counted from its upper left corner."""
    rows, columns = max(1, plane.shape[0] // cell_px), max(1, plane.shape[1] // cell_px)
    whole = np.ascontiguousarray(plane[: rows * cell_px, : columns * cell_px])
    return np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA), dtype=np.float64)


def _slopes(plane: Plane) -> tuple[Plane, Plane]:
    # A page that lies to the right shows at x what the reference has further left: the slope with its sign turned.
    across = cv2.Sobel(plane, cv2.CV_32F, 1, 0, ksize=3, scale=-1 / 8)
    down = cv2.Sobel(plane, cv2.CV_32F, 0, 1, ksize=3, scale=-1 / 8)
    return np.asarray(across, np.float32), np.asarray(down, np.float32)
