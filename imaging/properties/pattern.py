"""Likeness of a printed pattern to its reference: masked normalised correlation with a small local search.

The correlation coefficient (ZNCC) tells shape and is blind to level; the gain (slope of the regression of the live
picture on the reference) tells level and is blind to what the reference does not show. Both are needed: wear lowers the
gain and keeps the score, another pattern lowers the score.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class PatternMatch:
    """How well a reference is found: `score` -1..1 (ZNCC), `gain` (1 = the reference's level), shift live - reference.

    `energy` is the summed squared reference inside the mask (about its mean), the weight of this match among others.
    """

    score: float
    gain: float
    shift_px: tuple[int, int]
    energy: float


NO_MATCH = PatternMatch(0.0, 0.0, (0, 0), 0.0)


@dataclass(frozen=True, eq=False)
class Surface:
    """Score and gain for every shift; the middle element is no shift (arrays (2s+1) x (2s+1))."""

    score: NDArray[np.float32]
    gain: NDArray[np.float32]
    energy: float

    def best(self, centre: tuple[int, int] = (0, 0), radius: int | None = None) -> PatternMatch:
        """Return the match with the highest score, within `radius` px of the shift `centre` (x, y)."""
        half = self.score.shape[0] // 2
        allowed = self.score if radius is None else np.where(_near(half, centre, radius), self.score, -np.inf)
        row, column = np.unravel_index(int(np.argmax(allowed)), allowed.shape)
        shift = (int(column) - half, int(row) - half)
        return PatternMatch(float(self.score[row, column]), float(self.gain[row, column]), shift, self.energy)


Sums = tuple[NDArray[Any], NDArray[Any]]


def surface(
    live: NDArray[Any], reference: NDArray[Any], mask: NDArray[np.bool_], *, search_px: int, sums: Sums | None = None
) -> Surface:
    """Correlate `reference` (h x w) inside `mask` with `live` ((h + 2 s) x (w + 2 s), s = `search_px` around it).

    `sums` are those of `live` and its squares under the mask for every shift, where they are known (`WindowSums`).
    """
    count = np.count_nonzero(mask)
    side = 2 * search_px + 1
    if count < 1:
        return Surface(np.zeros((side, side), np.float32), np.zeros((side, side), np.float32), 0.0)
    weight, own = mask.astype(np.float32), np.ascontiguousarray(reference, dtype=np.float32)
    template = (own - np.float32(np.vdot(own, weight) / count)) * weight
    energy = float(np.vdot(template, template))
    picture = np.ascontiguousarray(live, dtype=np.float32)
    product = _correlate(picture, template)
    total, squares = sums or (_correlate(picture, weight), _correlate(picture * picture, weight))
    spread = np.maximum(squares - total * total / count, 1e-6)
    score = product / np.sqrt(np.maximum(energy, 1e-9) * spread)
    return Surface(np.clip(score, -1, 1).astype(np.float32), product / np.float32(max(energy, 1e-9)), energy)


def match(live: NDArray[Any], reference: NDArray[Any], mask: NDArray[np.bool_], *, search_px: int) -> PatternMatch:
    """Return the best match of `reference` inside `mask` within `search_px`; arguments as for `surface`."""
    return surface(live, reference, mask, search_px=search_px).best()


def _correlate(picture: NDArray[np.float32], template: NDArray[Any]) -> NDArray[np.float32]:
    kernel = np.ascontiguousarray(template, dtype=np.float32)
    return np.asarray(cv2.matchTemplate(picture, kernel, cv2.TM_CCORR), dtype=np.float32)


def _near(half: int, centre: tuple[int, int], radius: int) -> NDArray[np.bool_]:
    offsets = np.arange(-half, half + 1)
    near_x, near_y = np.abs(offsets - centre[0]) <= radius, np.abs(offsets - centre[1]) <= radius
    return np.asarray(near_y[:, None] & near_x[None, :])
