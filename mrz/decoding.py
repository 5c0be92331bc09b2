"""The most probable text of a zone, given what the recogniser saw and what a layout allows.

The recogniser's first choice stands unless another character is really possible in its view *and* knowledge asks for
it: what may stand at the place, a code that exists, a check digit. So a wrong check digit that is clearly printed
stays, and everything that is not the first choice is reported.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from mrz.certainty import Certainties, certainties
from mrz.check_digit import FILLER
from mrz.check_digit_repair import repairs
from mrz.doubtful import POSSIBLE, Change, Scores, changed, cheapest, first_choice
from mrz.known_codes import code_changes, permitted
from mrz.layout import find_layout
from mrz.layout_table import Layout
from mrz.look_alikes import WHY as LOOK_ALIKES
from mrz.look_alikes import settled
from mrz.recognising import CHARACTERS
from mrz.zone import Correction


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text of a zone, the probability of each character by its look alone and by all that is known, what was corrected,
    and its layout if it has one.
    """

    lines: tuple[str, ...]
    confidences: tuple[tuple[float, ...], ...]
    certainties: Certainties
    corrections: tuple[Correction, ...]
    layout: Layout | None


def decode(scores: Scores) -> Decoded:
    """Decode log probabilities (one K x 37 array per line) of a zone."""
    lines, corrections = first_choice(scores), []
    layout = find_layout(lines)
    if layout is not None:
        scores = settled(layout, scores)
        for why, step in _STEPS:
            changes = list(step(layout, lines, scores))
            corrections += [_correction(lines, change, why, scores) for change in changes]
            lines = changed(lines, changes)
            layout = find_layout(lines) or layout
    known = certainties(layout, lines, scores)
    return Decoded(lines, _confidences(lines, scores), known, tuple(corrections), layout)


def fillers(lines: Sequence[str]) -> int:
    """The number of fillers in `lines`."""
    return sum(line.count(FILLER) for line in lines)


def _look_alikes(_layout: Layout, lines: Sequence[str], scores: Scores) -> Iterator[Change]:
    for number, (before, after) in enumerate(zip(lines, first_choice(scores), strict=True)):
        for position, (here, there) in enumerate(zip(before, after, strict=True)):
            if here != there:
                yield Change(number, position, there, 0.0)


def _not_permitted(layout: Layout, lines: Sequence[str], scores: Scores) -> Iterator[Change]:
    for number, line in enumerate(lines):
        for position, (character, allowed) in enumerate(zip(line, permitted(layout, number), strict=True)):
            if character not in allowed:
                change = cheapest(scores, lines, number, position, allowed)
                if change.cost < POSSIBLE:
                    yield change


_STEPS: tuple[tuple[str, Callable[[Layout, Sequence[str], Scores], Iterator[Change] | tuple[Change, ...]]], ...] = (
    (LOOK_ALIKES, _look_alikes),
    ("not permitted here", _not_permitted),
    ("no such code", code_changes),
    ("check digit", repairs),
)


def _correction(before: Sequence[str], change: Change, why: str, scores: Scores) -> Correction:
    read = before[change.line][change.position]
    confidence = float(np.exp(scores[change.line][change.position, CHARACTERS.index(change.character)]))
    return Correction(change.line, change.position, read, change.character, why, confidence)


def _confidences(lines: Sequence[str], scores: Scores) -> tuple[tuple[float, ...], ...]:
    return tuple(
        tuple(float(np.exp(row[CHARACTERS.index(character)])) for row, character in zip(scored, line, strict=True))
        for scored, line in zip(scores, lines, strict=True)
    )
