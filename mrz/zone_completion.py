"""Lines of a zone that the locator missed or misplaced, looked for where their neighbours say."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from mrz.line_reading import as_read, read_line
from mrz.slots import Slots
from mrz.text_line import TextLine
from mrz.zone_lines import moved

USUAL_SPACINGS = (2.5, 1.665)
"""Line pitch in character pitches: 6.35 mm and, on TD1, 4.23 mm against 2.54 mm (Doc 9303-4, -5, -6)."""
SAME_PLACE = 0.4
"""Distance in cap heights below which two lines are the same."""
CONVINCING = 0.75
"""Quality that a line must reach which nobody located."""
SIMILAR = 0.6
"""Characters that it must have, as a share of its neighbour's."""
MOST_LINES = 3


def completed(image: NDArray[np.uint8], read: Sequence[Slots]) -> list[Slots]:
    """Add to the legible lines `read` those that stand at the same spacing above and below but were not located."""
    anchor = max(read, key=lambda slots: slots.quality * len(slots.x))
    found = list(read)
    line = as_read(anchor)
    for spacing in _spacings(line, read):
        added = list(_neighbours(image, line, anchor, found, spacing))
        found += added
        if added:
            break
    return sorted(found, key=lambda slots: _below(line, slots))


def _below(line: TextLine, slots: Slots) -> float:
    """How far the line of `slots` is under `line`, px."""
    other = as_read(slots)
    return float(((other.start + other.end) / 2 - line.start) @ line.foot)


def _spacings(line: TextLine, read: Sequence[Slots]) -> list[float]:
    """Distances to try, px: what the lines show, else the usual ones."""
    offsets = sorted(_below(line, slots) for slots in read)
    gaps = [gap for gap in np.diff(offsets) if gap > SAME_PLACE * line.cap_height]
    return [min(gaps)] if gaps else [share * line.pitch for share in USUAL_SPACINGS]


def _neighbours(
    image: NDArray[np.uint8], line: TextLine, anchor: Slots, found: Sequence[Slots], spacing: float
) -> Iterator[Slots]:
    for direction in (-1, 1):
        for step in range(1, MOST_LINES):
            offset = direction * step * spacing
            if any(abs(_below(line, slots) - offset) < SAME_PLACE * line.cap_height for slots in found):
                continue
            slots = read_line(image, moved(line, offset))
            if slots.quality < CONVINCING or _characters(slots) < SIMILAR * _characters(anchor):
                break
            yield slots


def _characters(slots: Slots) -> int:
    printed = slots.printed
    return int(printed.stop - printed.start)
