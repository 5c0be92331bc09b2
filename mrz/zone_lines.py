"""Lines that belong together: parallel, of the same height, one below the other."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from mrz.text_line import TextLine

PIECE = 0.5
"""Length against that of the whole below which a line is taken for a piece of it."""
NEAREST, FARTHEST = 0.9, 4.2
"""Distance of neighbouring lines in cap heights."""


def grouped(lines: Sequence[TextLine]) -> list[tuple[TextLine, ...]]:
    """Return groups of neighbouring lines, each from the first to the last line, the most promising group first."""
    groups: list[list[TextLine]] = []
    for line in lines:
        near = [group for group in groups if any(_neighbours(line, other) for other in group)]
        groups = [group for group in groups if group not in near] + [
            [line, *(other for group in near for other in group)]
        ]
    return sorted((_ordered(group) for group in groups), key=promise, reverse=True)


def promise(group: Sequence[TextLine]) -> float:
    """How much text of zones a group seems to hold: pitches of its three surest lines, weighted by their scores."""
    return sum(sorted((line.score * line.length / line.pitch for line in group), reverse=True)[:3])


def without_pieces(group: Sequence[TextLine]) -> list[TextLine]:
    """The lines of `group` but those that lie on a much longer one, which were taken for lines of their own."""
    return [line for line in group if not any(_is_piece(line, other) for other in group)]


def _is_piece(line: TextLine, whole: TextLine) -> bool:
    middle = (line.start + line.end) / 2 - whole.start
    beside, along = abs(float(middle @ whole.foot)), float(middle @ whole.direction)
    return line.length < PIECE * whole.length and beside < 0.5 * whole.cap_height and 0 < along < whole.length


def _ordered(group: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """The lines in the direction that most of them have, from the first to the last."""
    longest = max(group, key=lambda line: line.length)
    vote = sum(line.score * line.length * float(np.sign(line.direction @ longest.direction)) for line in group)
    reading = longest.direction if vote >= 0 else -longest.direction
    lines = [line if line.direction @ reading > 0 else line.reversed() for line in group]
    foot = np.array([-reading[1], reading[0]])
    return tuple(sorted(lines, key=lambda line: float((line.start + line.end) @ foot)))


def _neighbours(a: TextLine, b: TextLine) -> bool:
    """Whether two lines stand below each other; one of them may have been taken to be upside down."""
    if abs(a.direction @ b.direction) < 0.94 or not 0.67 < a.cap_height / b.cap_height < 1.5:
        return False
    height = (a.cap_height + b.cap_height) / 2
    middle = (b.start + b.end) / 2 - a.start
    distance = abs(float(middle @ a.foot)) / height
    ends = [float((point - a.start) @ a.direction) for point in (b.start, b.end)]
    shared = min(a.length, max(ends)) - max(0.0, min(ends))
    return NEAREST < distance < FARTHEST and shared > 0.5 * min(a.length, b.length)


def moved(line: TextLine, below: float) -> TextLine:
    """`line` moved by `below` px towards the foot of its characters."""
    return replace(line, start=line.start + below * line.foot, end=line.end + below * line.foot)
