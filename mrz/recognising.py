"""What stands in each column of a strip, by the recogniser."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mrz.network import network
from mrz.rectifying import Strip

CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
"""The recogniser's classes in their order; one more, blank, follows."""
BLANK = len(CHARACTERS)
STRIDE = 4
"""Strip pixels per column."""
FLOOR = 4.0
"""Added to the deviation of the pixel values, so that an empty strip stays empty."""


@dataclass(frozen=True, eq=False, slots=True)
class Columns:
    """Log probabilities of the characters and of blank (T x 38) at the columns of `strip`."""

    strip: Strip
    log_odds: NDArray[np.float64]

    @property
    def ink(self) -> NDArray[np.float64]:
        """Probability per column that it is in the middle of a character."""
        return 1 - np.exp(self.log_odds[:, BLANK])


def columns(strip: Strip) -> Columns:
    """Run the recogniser on `strip`."""
    scores = network("recogniser").scores(strip.pixels, FLOOR)[:, 0].T.astype(np.float64)
    scores -= scores.max(axis=1, keepdims=True)
    return Columns(strip, scores - np.log(np.exp(scores).sum(axis=1, keepdims=True)))


def column_x(column: NDArray[np.float64]) -> NDArray[np.float64]:
    """Strip position of the middle of (fractions of) columns, px."""
    return np.asarray((column + 0.5) * STRIDE - 0.5)
