"""Reading the lines of one group the right way up, missing ones included, with as few looks as it takes."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mrz.check_digit import FILLER
from mrz.line_reading import CLEAR, look_again, read_line
from mrz.recognising import CHARACTERS
from mrz.shape_fitting import WHOLE, Fitted, fit_shape
from mrz.slots import Slots
from mrz.text_line import TextLine
from mrz.zone_completion import completed, distinct
from mrz.zone_lines import without_pieces

READABLE = 0.55
"""Quality from which a line is taken for one of a zone."""
NO_FILLER = 0.15
"""What a line without fillers loses when it is asked which way up it is."""
WORTH_COMPLETING = 0.8
"""Sense that one line must make before others are looked for beside it: other text seldom makes as much, and in zones
that are read in the end at all one line always did.
"""
LEAST_FIT = 0.4
"""Evidence for a shape, 0..1, from which the zone has it."""
SHORTEST = 8
"""Characters that a line must have to be looked at."""
MOST_LINES = 5


def read_group(image: NDArray[np.uint8], group: Sequence[TextLine]) -> tuple[list[Slots], Fitted | None]:
    """Return the legible lines of `group`, and the shape that they have if they are a whole zone."""
    strongest = sorted(without_pieces(group), key=_strength, reverse=True)[:MOST_LINES]
    read = _the_right_way_up(image, [line for line in group if line in strongest])
    legible = distinct([slots for slots in read if slots.quality > READABLE and _characters(slots) >= SHORTEST])
    if not legible:
        return [], None
    fitted = whole_shape(legible)
    if fitted is None and max(map(_sense, legible)) < WORTH_COMPLETING:
        return legible, None
    if fitted is None or min(line.quality for line in fitted.lines) < CLEAR:
        legible = [look_again(image, slots) for slots in completed(image, legible)]
        fitted = whole_shape(legible)
    return legible, fitted


def whole_shape(lines: Sequence[Slots]) -> Fitted | None:
    """The shape that `lines` have, None where too much of it was not seen."""
    fitted = fit_shape(lines)
    return fitted if fitted is not None and fitted.share >= WHOLE and fitted.fit >= LEAST_FIT else None


def _the_right_way_up(image: NDArray[np.uint8], lines: Sequence[TextLine]) -> list[Slots]:
    """The lines read as located; from the other end where the strongest or the clearest makes more sense so."""
    strongest = max(range(len(lines)), key=lambda k: _strength(lines[k]))
    first = read_line(image, lines[strongest])
    turned = None if _sense(first) > CLEAR else read_line(image, lines[strongest].reversed())
    if turned is not None and _sense(turned) > CLEAR:
        return _upside_down(image, lines, strongest, turned)
    read = [first if k == strongest else read_line(image, line) for k, line in enumerate(lines)]
    clearest = max(range(len(lines)), key=lambda k: _sense(read[k]))
    if _sense(read[clearest]) > CLEAR:
        return read
    if turned is None or clearest != strongest:
        turned = read_line(image, lines[clearest].reversed())
    return read if _sense(turned) <= _sense(read[clearest]) else _upside_down(image, lines, clearest, turned)


def _upside_down(image: NDArray[np.uint8], lines: Sequence[TextLine], known: int, read: Slots) -> list[Slots]:
    return [read if k == known else read_line(image, line.reversed()) for k, line in enumerate(lines)][::-1]


def _strength(line: TextLine) -> float:
    return line.score * line.length


def _characters(read: Slots) -> int:
    """Places that surely have a character."""
    return int((read.evidence > 0).sum())


def _sense(read: Slots) -> float:
    """How much a line looks like one of a zone: its quality, less where it has no filler (upside down none has)."""
    best = read.log_p[read.printed]
    has_filler = bool(len(best)) and bool((best.argmax(axis=1) == CHARACTERS.index(FILLER)).any())
    return read.quality - (0 if has_filler else NO_FILLER)
