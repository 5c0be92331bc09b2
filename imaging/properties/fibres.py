"""Luminous fibres: thin curved pieces that glow in UV, strewn at random (Doc 9303-2 App. C, UV-LU-FI).

Real fibres lie anywhere; the same fibres in the same places as on another document are a printed copy.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.channels import brightest
from imaging.properties.contrast import blurred
from imaging.region import MM_PER_INCH

_LENGTH_MM = (1.0, 9.0)
_WIDTH_MM = 0.7
_SLENDER = 3.0
_LEAST_LEVEL = 8.0
_HALO_MM = 0.4
_HALF = 0.45
_FULL_HALO_MM = 0.25
_THIN = 3  # of many pixels every third gives the same median


@dataclass(frozen=True, eq=False)
class Fibres:
    """Fibres found: `centres_px` N x 2 (x, y), `lengths_mm` N, `colours` N x 3 unit RGB over paper, `mask` H x W.

    `bends` N tells how far each fibre strays from a straight stroke: its spread across over its spread along. `light` N
    is what each gives per mm of its length (levels times mm), which does not depend on how sharp the picture is.
    """

    centres_px: NDArray[np.float32]
    lengths_mm: NDArray[np.float32]
    colours: NDArray[np.float32]
    mask: NDArray[np.bool_]
    bends: NDArray[np.float32]
    light: NDArray[np.float32]

    @property
    def count(self) -> int:
        """How many fibres there are."""
        return len(self.lengths_mm)

    def within(self, where: NDArray[np.bool_]) -> "Fibres":
        """Return those whose centre lies in `where` (H x W)."""
        columns, rows = self.centres_px.round().astype(np.intp).T
        kept = where[rows, columns]
        parts = (self.centres_px, self.lengths_mm, self.colours, self.bends, self.light)
        centres, lengths, colours, bends, light = (part[kept] for part in parts)
        return Fibres(centres, lengths, colours, self.mask & where, bends, light)


def find_fibres(colour: NDArray[Any], where: NDArray[np.bool_], ppi: float, *, level: float | None = None) -> Fibres:
    """Find fibres of `colour` (UV, H x W x 3, 0..255) inside `where`, where no luminous print is.

    `level` is the least brightness over the paper around (levels); by default five times the paper's noise.
    """
    around = blurred(colour, 1.5, ppi)
    over: NDArray[np.float32] = np.asarray(cv2.subtract(colour, around, dst=around, dtype=cv2.CV_32F))
    height = brightest(over)
    paper = height[where]
    if paper.size < 1000:
        return _none(where)
    paper = paper[::_THIN]
    noise = 1.4826 * float(np.median(np.abs(paper - np.median(paper))))
    least = max(_LEAST_LEVEL, 5 * noise) if level is None else max(level, 4 * noise)
    # A bright fibre has a halo above any fixed level: half of its own brightness bounds it.
    reach = 2 * max(1, round(_HALO_MM * ppi / MM_PER_INCH)) + 1
    halo = cv2.dilate(height, np.ones((reach, reach), np.uint8))
    bound = np.maximum(np.float32(_HALF) * halo, np.float32(least))
    glowing = np.asarray((height > bound) & where).view(np.uint8)
    count, labels, stats, centres = cv2.connectedComponentsWithStats(glowing, connectivity=8)
    found = {index: length for index in range(1, count) if (length := _slender(labels, stats[index], index, ppi))}
    kept, lengths = list(found), list(found.values())
    colours = [_colour(over, labels, stats[index], index) for index in kept]
    return Fibres(
        centres[kept].astype(np.float32).reshape(-1, 2),
        np.array(lengths, np.float32),
        np.array(colours, np.float32).reshape(-1, 3),
        _chosen(count, kept)[labels],
        np.array([_bend(labels, stats[index], index) for index in kept], np.float32),
        np.array([_light(over, labels, stats[index], index, ppi) for index in kept], np.float32),
    )


def _chosen(count: int, kept: list[int]) -> NDArray[np.bool_]:
    chosen = np.zeros(count, dtype=np.bool_)
    chosen[kept] = True
    return chosen


def same_places(live: Fibres, specimen: Fibres, ppi: float, *, tolerance_mm: float = 0.5) -> float:
    """Return the share of the specimen's fibres on which the live page has a fibre too, at the best common shift."""
    if specimen.count == 0:
        return 0.0
    reach = round(tolerance_mm * ppi / MM_PER_INCH)
    near = cv2.dilate(live.mask.astype(np.uint8), np.ones((3, 3), np.uint8))
    near = cv2.copyMakeBorder(near, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=0)
    rows, columns = np.nonzero(specimen.mask)
    shares = [
        float(near[rows + reach + dy, columns + reach + dx].mean())
        for dy in range(-reach, reach + 1, 2)
        for dx in range(-reach, reach + 1, 2)
    ]
    return max(shares)


def _slender(labels: NDArray[Any], stats: NDArray[Any], index: int, ppi: float) -> float | None:
    """Return the length in mm of a component that is thin and long enough, else None."""
    left, top, width, height, area = (int(value) for value in stats)
    scale = ppi / MM_PER_INCH
    if not _LENGTH_MM[0] * 0.6 <= np.hypot(width, height) / scale <= _LENGTH_MM[1]:
        return None
    part = (labels[top : top + height, left : left + width] == index).astype(np.uint8)
    thickness = 2 * float(
        cv2.distanceTransform(cv2.copyMakeBorder(part, 1, 1, 1, 1, cv2.BORDER_CONSTANT), cv2.DIST_L2, 3).max()
    )
    length = area / max(thickness, 1.0)
    if thickness / scale > _WIDTH_MM or length / scale < _LENGTH_MM[0] or length < _SLENDER * thickness:
        return None
    return length / scale


def _light(over: NDArray[Any], labels: NDArray[Any], stats: NDArray[Any], index: int, ppi: float) -> float:
    """Return the light over the paper, summed across the fibre with its halo, per mm of its length."""
    left, top, width, height, _ = (int(value) for value in stats)
    halo = max(1, round(_FULL_HALO_MM * ppi / MM_PER_INCH))
    window = (slice(max(0, top - halo), top + height + halo), slice(max(0, left - halo), left + width + halo))
    part = (labels[window] == index).astype(np.uint8)
    rows, columns = np.nonzero(part)
    length_px = float(np.sqrt(12 * np.cov(np.stack([columns, rows]).astype(np.float64)).trace()))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * halo + 1, 2 * halo + 1))
    given = over[window].mean(axis=2)[cv2.dilate(part, disc) > 0].sum()
    return float(given) / max(length_px, 1.0) * MM_PER_INCH / ppi


def _bend(labels: NDArray[Any], stats: NDArray[Any], index: int) -> float:
    left, top, width, height, area = (int(value) for value in stats)
    rows, columns = np.nonzero(labels[top : top + height, left : left + width] == index)
    across, along = np.linalg.eigvalsh(np.cov(np.stack([columns, rows]).astype(np.float64)))
    # A straight stroke of this area and length has this spread across by its width alone.
    own_width = area / max(np.sqrt(12 * along), 1.0)
    return float(np.sqrt(max(across - own_width**2 / 12, 0.0) / max(along, 1e-6)))


def _colour(over: NDArray[Any], labels: NDArray[Any], stats: NDArray[Any], index: int) -> NDArray[np.float32]:
    left, top, width, height, _ = (int(value) for value in stats)
    window = (slice(top, top + height), slice(left, left + width))
    mean = over[window][labels[window] == index].mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-6), dtype=np.float32)


def _none(where: NDArray[np.bool_]) -> Fibres:
    empty = np.zeros((0, 3), np.float32)
    return Fibres(
        np.zeros((0, 2), np.float32),
        np.zeros(0, np.float32),
        empty,
        np.zeros(where.shape, np.bool_),
        np.zeros(0, np.float32),
        np.zeros(0, np.float32),
    )
