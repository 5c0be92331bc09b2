"""Brightness of the bare substrate under UV: security paper is dull, paper with optical brightener glows blue-white.

Reference: Doc 9303-2 App. C A.5.1 (UV brightness of the full page). Levels are those of the reader; the caller compares
them with a specimen, with the luminous print of the same page, or with what readers give for dull paper at most.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.channels import brightest
from imaging.grey_levels import percentile
from imaging.properties.smooth_course import smooth_course
from imaging.region import MM_PER_INCH

CELL_MM = 6.0
_LEAST_FILL = 0.15
_EDGE_MM = 1.5
_MEAN = np.full((1, 3), 1 / 3, dtype=np.float32)
_ENOUGH_PPI = 133.0  # the paper's level needs no more


@dataclass(frozen=True, eq=False)
class Substrate:
    """The bare paper of an area: `rgb` is its median colour (levels of the reader), `saturated` the share of clipped
    pixels. `cells` is rows x columns of cell levels over their smooth course (1 = even), NaN where no paper shows.
    """

    rgb: tuple[float, float, float]
    saturated: float
    cells: NDArray[np.float32]
    cell_origin_px: tuple[int, int]
    cell_px: int

    @property
    def level(self) -> float:
        """Mean of the channels, 0..255."""
        return sum(self.rgb) / 3

    @property
    def blueness(self) -> float:
        """Blue over red: brightener emits at 420-470 nm; stray visible light is about as red as the paper is."""
        return self.rgb[2] / max(self.rgb[0], 1.0)

    def step(self) -> tuple[float, tuple[int, int] | None]:
        """Return how far two neighbouring cells rise over the smooth course of the page, and the place (row, column).

        One cell alone may hold fibres; 1 and no place where no two neighbours show paper.
        """
        known = np.nan_to_num(self.cells, nan=-np.inf)
        pairs = [np.minimum(known[:-1], known[1:]), np.minimum(known[:, :-1], known[:, 1:])]
        best = max((pair for pair in pairs if pair.size), key=lambda pair: float(pair.max()), default=None)
        if best is None or not np.isfinite(best.max()):
            return 1.0, None
        row, column = np.unravel_index(int(np.argmax(best)), best.shape)
        return float(best[row, column]), (int(row), int(column))


def substrate(uv: NDArray[np.uint8], paper: NDArray[np.bool_], ppi: float) -> Substrate | None:
    """Measure the paper of `uv` (H x W x 3, 0..255) on the mask `paper` (H x W); None where hardly any is bare."""
    step = max(1, round(ppi / _ENOUGH_PPI))
    thin = (slice(None, None, step), slice(None, None, step))
    colour, inside = uv[thin], paper[thin] & inner(paper.shape, ppi)[thin]
    if inside.sum() < (ppi / step / MM_PER_INCH) ** 2:
        return None
    values = colour[inside]
    red, green, blue = (percentile(values[:, channel], 50) for channel in range(3))
    size = max(1, round(CELL_MM * ppi / step / MM_PER_INCH))
    levels = _cell_levels(cv2.transform(np.ascontiguousarray(colour, np.float32), _MEAN), inside, size)
    saturated = float((brightest(values[None]) >= 254).mean())
    even = np.asarray(levels / np.maximum(smooth_course(levels), 1.0), dtype=np.float32)
    return Substrate((red, green, blue), saturated, even, (0, 0), size * step)


def bare_paper(vi_grey: NDArray[Any], uv_level: NDArray[Any], paper_contrast: NDArray[Any]) -> NDArray[np.bool_]:
    """Tell bare paper without a specimen: not printed in VI, and neither luminous nor shaded in UV (all H x W).

    `paper_contrast` is 1 - I / paper of VI. In UV the mode of the unprinted pixels is taken as the paper.
    """
    unprinted = (paper_contrast < 0.2) & (vi_grey > 0.4 * np.percentile(vi_grey, 90))
    if not unprinted.any():
        return np.asarray(unprinted)
    usual = _mode(uv_level[unprinted])
    return np.asarray(unprinted & (np.abs(uv_level - usual) <= np.maximum(0.35 * usual, 4.0)))


def inner(shape: tuple[int, ...], ppi: float, margin_mm: float = _EDGE_MM) -> NDArray[np.bool_]:
    """Return the mask of a page without `margin_mm` at its edges, where the surround shines in."""
    margin = max(1, round(margin_mm * ppi / MM_PER_INCH))
    mask = np.zeros(shape[:2], dtype=np.bool_)
    mask[margin:-margin, margin:-margin] = True
    return mask


def _mode(values: NDArray[Any]) -> float:
    counts, edges = np.histogram(values, bins=64, range=(0, 256))
    smooth = np.convolve(counts, np.ones(3), mode="same")
    return float(edges[int(np.argmax(smooth))] + 2)


def _cell_levels(level: NDArray[Any], inside: NDArray[np.bool_], size: int) -> NDArray[np.float32]:
    rows, columns = max(1, level.shape[0] // size), max(1, level.shape[1] // size)
    fitted = (columns, rows)
    weight = cv2.resize(inside.astype(np.float32), fitted, interpolation=cv2.INTER_AREA)
    summed = cv2.resize(np.asarray(level * inside, np.float32), fitted, interpolation=cv2.INTER_AREA)
    levels = np.where(weight >= _LEAST_FILL, summed / np.maximum(weight, 1e-6), np.nan)
    return np.asarray(levels, dtype=np.float32)
