"""Reading one located line, and correcting its place by what was read."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from mrz.recognising import Columns, columns
from mrz.rectifying import MARGIN, PITCH, strip
from mrz.slots import Slots, slots
from mrz.text_line import TextLine
from mrz.zone_lines import moved

WRONG_PITCH = 0.12
"""Relative error of the pitch from which the line is cut again."""
SQUATTEST, TALLEST = 0.7, 1.2
"""Height of capitals against the pitch: 0.94 by Doc 9303-3 §4.4, other faces and stretched pictures aside."""
NEAR_EDGE = 1.6
"""Pitches between the outermost character and the strip's edge, up to which there may be more characters."""
LENGTHENING = 6.0
"""Pitches by which such a line is lengthened."""
MOST_CUTS = 5
WORTHWHILE = 0.6
"""Quality below which a line is not cut again."""
CLEAR = 0.93
"""Quality from which one look at a line is enough."""
LOOKS = ((0.15, 1.0), (-0.15, 1.0), (0.0, 1.12), (0.0, 0.89))
"""Further looks: how far below the located line, in cap heights, and how much higher the capitals are taken to be."""
ALIKE = 0.1
"""Looks that are worse than the best by less than this are averaged with it."""
LONGEST = 50
"""Characters beyond which no line is lengthened."""


def read_line(image: NDArray[np.uint8], line: TextLine) -> Slots:
    """Read `line`; where characters reach the strip's edge or the pitch was misjudged, cut it anew and read again."""
    read = slots(columns(strip(image, line)))
    for _ in range(MOST_CUTS - 1):
        better = _better(read)
        if better is None or read.quality < WORTHWHILE:
            break
        read = slots(columns(strip(image, better)))
    return read


def as_read(read: Slots) -> TextLine:
    """The line from the first to the last character that was read."""
    x = read.x[read.printed]
    first, last = (x[[0, -1]] - MARGIN * PITCH) * read.columns.strip.along_per_px
    line = read.columns.strip.line.part(float(first), float(last))
    return replace(line, pitch=line.length / max(1, len(x) - 1))


def look_again(image: NDArray[np.uint8], read: Slots) -> Slots:
    """Where a line is not clear, the mean of several looks at it, a little higher or lower, larger or smaller."""
    if read.quality >= CLEAR:
        return read
    line = read.columns.strip.line
    looks = [read.columns, *(columns(strip(image, _shifted(line, below, scale))) for below, scale in LOOKS)]
    qualities = [slots(look).quality for look in looks]
    best = max(qualities)
    chosen = [look for look, quality in zip(looks, qualities, strict=True) if quality > best - ALIKE]
    odds = np.log(np.mean([np.exp(look.log_odds) for look in chosen], axis=0))
    return slots(Columns(looks[int(np.argmax(qualities))].strip, odds))


def _shifted(line: TextLine, below: float, scale: float) -> TextLine:
    first, last = line.cap_heights
    return replace(moved(line, below * line.cap_height), cap_heights=(first * scale, last * scale))


def _better(read: Slots) -> TextLine | None:
    """The line with the ends and the pitch that the characters show; None where they were right."""
    x = read.x[read.printed]
    if not 6 <= len(x) <= LONGEST:
        return None
    line, width = read.columns.strip.line, read.columns.strip.pixels.shape[1]
    pitch = float(np.median(np.diff(x)))
    before, after = x[0] < NEAR_EDGE * pitch, x[-1] > width - 1 - NEAR_EDGE * pitch
    along = read.columns.strip.along_per_px
    heights = _plausible_heights(line, x * along)
    misjudged = abs(pitch / PITCH - 1) > WRONG_PITCH or heights != line.cap_heights
    if not misjudged and not before and not after:
        return None
    first = x[0] - MARGIN * PITCH - before * LENGTHENING * pitch
    last = x[-1] - MARGIN * PITCH + after * LENGTHENING * pitch
    return replace(line.part(first * along, last * along), cap_heights=heights, pitch=pitch * along)


def _plausible_heights(line: TextLine, places_px: NDArray[np.float64]) -> tuple[float, float]:
    """Heights of the capitals at both ends, kept in the proportion to the pitch there that printed capitals have."""
    gaps = np.diff(places_px)
    reach = max(4, len(gaps) // 4)
    first, last = (
        float(np.clip(height, SQUATTEST * pitch, TALLEST * pitch))
        for height, pitch in zip(line.cap_heights, (gaps[:reach].mean(), gaps[-reach:].mean()), strict=True)
    )
    return first, last
