"""Which lines of a group, cut to which lengths, are a zone: the known shape that leaves least ink outside."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from mrz.doubtful import first_choice
from mrz.layout import LAYOUTS, find_layout
from mrz.slots import MOST_EVIDENCE, Slots

SHAPES = tuple(dict.fromkeys(layout.line_lengths for layout in LAYOUTS))
"""Characters per line of every known layout."""
DROPPED = 1.5
"""Weight of ink that a shape leaves out against ink that it takes in."""
DIGITS_ALONE = 6
"""Digits that a zone of a single line has at least: documents of one line begin with a number, not with a name."""
WHOLE = 0.8
"""Share of the places of a shape that must have ink for the zone to count as seen whole."""


@dataclass(frozen=True, eq=False, slots=True)
class Fitted:
    """Lines cut to a shape; `share` is the part of its places with a character, `fit` the evidence for it, 0..1."""

    lines: tuple[Slots, ...]
    fit: float
    share: float

    @property
    def quality(self) -> float:
        """Mean probability of the characters, 0..1."""
        return sum(line.quality for line in self.lines) / len(self.lines)


def fit_shape(lines: Sequence[Slots]) -> Fitted | None:
    """Return the best fit of some of `lines` (top to bottom) to a known shape, None where none is near.

    What lies between the lines of a zone, taken for text, is left out.
    """
    fits = [
        fitted
        for shape in SHAPES
        for chosen in combinations(lines, len(shape))
        if (fitted := _fit(chosen, shape)) is not None and _has_layout(fitted)
    ]
    return max(fits, key=lambda fitted: fitted.fit * fitted.quality * len(fitted.lines) ** 0.5, default=None)


def _has_layout(fitted: Fitted) -> bool:
    """Whether there is a layout that begins so; a single line must look like one of them, not like a part of a zone."""
    text = first_choice([line.log_p for line in fitted.lines])
    return find_layout(text) is not None and (len(text) > 1 or sum(map(str.isdigit, text[0])) >= DIGITS_ALONE)


def _fit(lines: Sequence[Slots], shape: tuple[int, ...]) -> Fitted | None:
    if any(len(line.x) < length for line, length in zip(lines, shape, strict=True)):
        return None
    windows = [_window(line.evidence, length) for line, length in zip(lines, shape, strict=True)]
    cut = tuple(line.window(first, length) for line, (first, _), length in zip(lines, windows, shape, strict=True))
    possible = MOST_EVIDENCE * sum(shape)
    share = float(np.concatenate([line.evidence > 0 for line in cut]).mean())
    return Fitted(cut, sum(gain for _, gain in windows) / possible, share)


def _window(evidence: NDArray[np.float64], length: int) -> tuple[int, float]:
    """First place and gain of the window of `length` places that takes in most ink and leaves out least."""
    sums = np.r_[0.0, np.cumsum(evidence)]
    outside = np.r_[0.0, np.cumsum(np.maximum(evidence, 0))]
    inside = sums[length:] - sums[:-length]
    left_out = outside[-1] - (outside[length:] - outside[:-length])
    gain = inside - DROPPED * left_out
    first = int(np.argmax(gain))
    return first, float(gain[first])
