"""Reading one located line, and correcting its place by what was read."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from mrz.recognising import columns
from mrz.rectifying import MARGIN, PITCH, strip
from mrz.slots import Slots, slots
from mrz.text_line import TextLine

WRONG_PITCH = 0.12
"""Relative error of the pitch from which the line is cut again."""


def read_line(image: NDArray[np.uint8], line: TextLine) -> Slots:
    """Read `line`; where characters reach the strip's edge or the pitch was misjudged, cut it anew and read again."""
    read = slots(columns(strip(image, line)))
    better = _better(read)
    return slots(columns(strip(image, better))) if better else read


def _better(read: Slots) -> TextLine | None:
    """The line with the ends and the pitch that the characters show; None where they were right."""
    printed = read.printed
    x = read.x[printed]
    if len(x) < 6:
        return None
    line, width = read.columns.strip.line, read.columns.strip.pixels.shape[1]
    pitch = float(np.median(np.diff(x)))
    misjudged = abs(pitch / PITCH - 1) > WRONG_PITCH
    near_edge = x[0] < 0.7 * pitch or x[-1] > width - 0.7 * pitch
    if not misjudged and not near_edge:
        return None
    factor = read.columns.strip.along_per_px
    margin = MARGIN * PITCH
    first = x[0] - margin - (2 * pitch if x[0] < 1.2 * pitch else 0)
    last = x[-1] - margin + (2 * pitch if x[-1] > width - 1.2 * pitch else 0)
    ends = line.points(np.array([first, last]) * factor, np.zeros(2))
    return replace(line, start=ends[0], end=ends[1], pitch=pitch * factor)
