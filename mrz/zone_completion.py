"""Lines of a zone that the locator missed or misplaced, looked for where their neighbours say."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from mrz.line_reading import CLEAR, as_read, read_line
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
    """Add to the legible lines `read` those that stand at the same spacing above and below the surest of them.

    A line that was located there but is hardly legible is replaced if it reads better where it is expected.
    """
    anchor = max(read, key=lambda slots: slots.quality * len(slots.x))
    line = as_read(anchor)
    for spacing in _spacings(line, read):
        added = list(_neighbours(image, line, anchor, read, spacing))
        if added:
            kept = [slots for slots in read if not any(_same_place(line, slots, other) for other in added)]
            return sorted([*kept, *added], key=lambda slots: _below(line, slots))
    return list(read)


def distinct(read: Sequence[Slots]) -> list[Slots]:
    """Of lines read at the same place only the best, in their order."""
    kept: list[Slots] = []
    for slots in sorted(read, key=lambda slots: -slots.quality * len(slots.x)):
        if not any(_same_place(as_read(other), slots, other) for other in kept):
            kept.append(slots)
    return [slots for slots in read if slots in kept]


def _same_place(line: TextLine, slots: Slots, other: Slots) -> bool:
    return abs(_below(line, slots) - _below(line, other)) < SAME_PLACE * line.cap_height


def _below(line: TextLine, slots: Slots) -> float:
    """How far the line of `slots` is under `line`, px."""
    other = as_read(slots)
    return float(((other.start + other.end) / 2 - line.start) @ line.foot)


def _spacings(line: TextLine, read: Sequence[Slots]) -> list[float]:
    """Distances to try, px: what the clear lines show, then the usual ones."""
    offsets = sorted(_below(line, slots) for slots in read if slots.quality >= CONVINCING)
    gaps = [float(gap) for gap in np.diff(offsets) if gap > SAME_PLACE * line.cap_height]
    return [*sorted(gaps)[:1], *(share * line.pitch for share in USUAL_SPACINGS)]


def _neighbours(
    image: NDArray[np.uint8], line: TextLine, anchor: Slots, found: Sequence[Slots], spacing: float
) -> Iterator[Slots]:
    for direction in (-1, 1):
        for step in range(1, MOST_LINES):
            offset = direction * step * spacing
            there = [slots for slots in found if abs(_below(line, slots) - offset) < SAME_PLACE * line.cap_height]
            known = max((slots.quality for slots in there), default=0.0)
            if known >= CLEAR:
                continue
            slots = read_line(image, moved(line, offset))
            if slots.quality < max(CONVINCING, known) or _characters(slots) < SIMILAR * _characters(anchor):
                if not there:
                    break
                continue
            yield slots


def _characters(slots: Slots) -> int:
    printed = slots.printed
    return int(printed.stop - printed.start)
