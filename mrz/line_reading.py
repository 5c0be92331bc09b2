"""Reading one located line, and correcting its place by what was read."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from mrz.recognising import columns
from mrz.rectifying import HEIGHT, MARGIN, PITCH, strip
from mrz.slots import Slots, slots
from mrz.text_line import TextLine

WRONG_PITCH = 0.12
"""Relative error of the pitch from which the line is cut again."""
NEAR_EDGE = 0.8
"""Pitches between the outermost character and the strip's edge, up to which there may be more characters."""
LENGTHENING = 6.0
"""Pitches by which such a line is lengthened."""
MOST_CUTS = 5
LONGEST = 50
"""Characters beyond which no line is lengthened."""


def read_line(image: NDArray[np.uint8], line: TextLine) -> Slots:
    """Read `line`; where characters reach the strip's edge or the pitch was misjudged, cut it anew and read again."""
    read = slots(columns(strip(image, line)))
    for _ in range(MOST_CUTS - 1):
        better = _better(read)
        if better is None:
            break
        read = slots(columns(strip(image, better)))
    return read


def as_read(read: Slots) -> TextLine:
    """The line from the first to the last character that was read."""
    x = read.x[read.printed]
    ends = read.columns.strip.points(x[[0, -1]], np.full(2, (HEIGHT - 1) / 2))
    pitch = float(np.hypot(*(ends[1] - ends[0]))) / max(1, len(x) - 1)
    return replace(read.columns.strip.line, start=ends[0], end=ends[1], pitch=pitch)


def _better(read: Slots) -> TextLine | None:
    """The line with the ends and the pitch that the characters show; None where they were right."""
    x = read.x[read.printed]
    if not 6 <= len(x) <= LONGEST:
        return None
    line, width = read.columns.strip.line, read.columns.strip.pixels.shape[1]
    pitch = float(np.median(np.diff(x)))
    before, after = x[0] < NEAR_EDGE * pitch, x[-1] > width - 1 - NEAR_EDGE * pitch
    if abs(pitch / PITCH - 1) < WRONG_PITCH and not before and not after:
        return None
    along = read.columns.strip.along_per_px
    first = x[0] - MARGIN * PITCH - before * LENGTHENING * pitch
    last = x[-1] - MARGIN * PITCH + after * LENGTHENING * pitch
    ends = line.points(np.array([first, last]) * along, np.zeros(2))
    return replace(line, start=ends[0], end=ends[1], pitch=pitch * along, sag=0.0)
