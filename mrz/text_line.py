"""Where one line of text lies in an image."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False, slots=True)
class TextLine:
    """A line of fixed-pitch text in an image, in pixels (x, y), pixel centres at integers.

    `start` and `end` are the centres of the first and last character, halfway up the capitals, in reading direction.
    `sag` is the distance of the centre line's middle from the chord, positive towards the foot of the characters.
    `cap_heights` are the heights of the capitals at start and end; `pitch` is the mean distance of characters.
    """

    start: NDArray[np.float64]
    end: NDArray[np.float64]
    cap_heights: tuple[float, float]
    pitch: float
    sag: float = 0.0
    score: float = 1.0

    @property
    def length(self) -> float:
        """Distance between the centres of the first and the last character, px."""
        return float(np.hypot(*(self.end - self.start)))

    @property
    def direction(self) -> NDArray[np.float64]:
        """Unit vector of reading."""
        return np.asarray((self.end - self.start) / max(self.length, 1e-9))

    @property
    def foot(self) -> NDArray[np.float64]:
        """Unit vector from the head to the foot of the characters."""
        x, y = self.direction
        return np.array([-y, x])

    @property
    def cap_height(self) -> float:
        """Mean height of the capitals, px."""
        return sum(self.cap_heights) / 2

    def points(self, along: NDArray[np.float64], below: NDArray[np.float64]) -> NDArray[np.float64]:
        """Image points (... x 2) at `along` px from the start and `below` cap heights under the centre line."""
        share = along / max(self.length, 1e-9)
        height = self.cap_heights[0] + (self.cap_heights[1] - self.cap_heights[0]) * share
        across = below * height + 4 * self.sag * share * (1 - share)
        return np.asarray(self.start + along[..., None] * self.direction + across[..., None] * self.foot)

    def part(self, first: float, last: float) -> "TextLine":
        """The line from `first` to `last` px along, which may lie beyond its ends, as bent as the whole."""
        start, end = self.points(np.array([first, last]), np.zeros(2))
        sag = self.sag * ((last - first) / max(self.length, 1e-9)) ** 2
        return replace(self, start=start, end=end, sag=sag)

    def reversed(self) -> "TextLine":
        """The same line read from the other end, upside down."""
        first, last = self.cap_heights
        return TextLine(self.end, self.start, (last, first), self.pitch, -self.sag, self.score)
