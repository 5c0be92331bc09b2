"""The most probable text of a zone, given what the recogniser saw and what a layout allows.

The recogniser's first choice stands unless another character is really possible in its view *and* knowledge asks for
it: what may stand at the place, a known code, a check digit. So a wrong check digit that is clearly printed stays.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from mrz.check_digit import FILLER
from mrz.layout import find_layout
from mrz.layout_table import Layout
from mrz.look_alikes import settled
from mrz.recognising import CHARACTERS
from mrz.verification import check_digit_findings
from mrz.zone import Correction

POSSIBLE = np.log(0.02)
"""Log probability against the first choice from which another character is really possible."""
CHECK_DIGIT_HOLDS = 4.0
"""Log odds, before reading, that a printed check digit is right: specimens are often wrong."""
MOST_DOUBTFUL = 9
"""Places that are varied when check digits fail."""
MOST_CHANGES = 3

Scores = Sequence[NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text of a zone, the probability of each character, what was corrected, and its layout if it has one."""

    lines: tuple[str, ...]
    confidences: tuple[tuple[float, ...], ...]
    corrections: tuple[Correction, ...]
    layout: Layout | None


@dataclass(frozen=True, slots=True)
class _Change:
    line: int
    position: int
    character: str
    cost: float


def decode(scores: Scores) -> Decoded:
    """Decode log probabilities (one K x 37 array per line) of a zone."""
    first = tuple("".join(CHARACTERS[k] for k in line.argmax(axis=1)) for line in scores)
    layout = find_layout(first)
    lines, corrections = first, []
    if layout is not None:
        alike = settled(layout, scores)
        lines = tuple("".join(CHARACTERS[k] for k in line.argmax(axis=1)) for line in alike)
        corrections += [
            _correction(first, change, "O and zero look alike", alike) for change in _differences(first, lines)
        ]
        layout, scores = find_layout(lines) or layout, alike
        permitted = list(_not_permitted(layout, lines, scores))
        corrections += [_correction(lines, change, "not permitted here", scores) for change in permitted]
        lines = _changed(lines, permitted)
        layout = find_layout(lines) or layout
        repaired = _repair(layout, lines, scores)
        corrections += [_correction(lines, change, "check digit", scores) for change in repaired]
        lines = _changed(lines, repaired)
    return Decoded(lines, _confidences(lines, scores), tuple(corrections), layout)


def _differences(before: tuple[str, ...], after: tuple[str, ...]) -> list[_Change]:
    return [
        _Change(number, position, b, 0.0)
        for number, lines in enumerate(zip(before, after, strict=True))
        for position, (a, b) in enumerate(zip(*lines, strict=True))
        if a != b
    ]


def _changed(lines: tuple[str, ...], changes: Sequence[_Change]) -> tuple[str, ...]:
    text = [list(line) for line in lines]
    for change in changes:
        text[change.line][change.position] = change.character
    return tuple("".join(line) for line in text)


def _correction(before: tuple[str, ...], change: _Change, why: str, scores: Scores) -> Correction:
    read = before[change.line][change.position]
    confidence = float(np.exp(scores[change.line][change.position, CHARACTERS.index(change.character)]))
    return Correction(change.line, change.position, read, change.character, why, confidence)


def _confidences(lines: tuple[str, ...], scores: Scores) -> tuple[tuple[float, ...], ...]:
    return tuple(
        tuple(float(np.exp(row[CHARACTERS.index(character)])) for row, character in zip(scored, line, strict=True))
        for scored, line in zip(scores, lines, strict=True)
    )


def _not_permitted(layout: Layout, lines: tuple[str, ...], scores: Scores) -> Iterator[_Change]:
    for number, line in enumerate(lines):
        for position, character in enumerate(line):
            permitted = layout.permitted(number, position)
            if character in permitted:
                continue
            change = _best(number, position, permitted, scores)
            if change.cost < -POSSIBLE:
                yield change


def _best(line: int, position: int, permitted: str, scores: Scores) -> _Change:
    row = scores[line][position]
    character = max(permitted, key=lambda candidate: float(row[CHARACTERS.index(candidate)]))
    return _Change(line, position, character, float(row.max() - row[CHARACTERS.index(character)]))


def _failures(layout: Layout, lines: tuple[str, ...]) -> int:
    return sum(finding.kind == "check_digit" for finding in check_digit_findings(layout, lines))


def _repair(layout: Layout, lines: tuple[str, ...], scores: Scores) -> tuple[_Change, ...]:
    """The cheapest changes of doubtful characters that make so many check digits hold that it is worth their cost."""
    failing = _failures(layout, lines)
    if not failing:
        return ()
    doubtful = sorted(_alternatives(layout, lines, scores), key=lambda change: change.cost)[:MOST_DOUBTFUL]
    best: tuple[_Change, ...] = ()
    most = 0.0
    for count in range(1, MOST_CHANGES + 1):
        for changes in combinations(doubtful, count):
            cost = sum(change.cost for change in changes)
            if cost >= failing * CHECK_DIGIT_HOLDS or len({(c.line, c.position) for c in changes}) < count:
                continue
            gain = (failing - _failures(layout, _changed(lines, changes))) * CHECK_DIGIT_HOLDS - cost
            if gain > most:
                best, most = changes, gain
    return best


def _alternatives(layout: Layout, lines: tuple[str, ...], scores: Scores) -> Iterator[_Change]:
    """Every other really possible character at a place that some check digit covers, or of a check digit."""
    for number, position in _protected(layout):
        row = scores[number][position]
        level = row[CHARACTERS.index(lines[number][position])]
        for k in np.nonzero(row > level + POSSIBLE)[0]:
            if CHARACTERS[k] != lines[number][position] and CHARACTERS[k] in layout.permitted(number, position):
                yield _Change(number, position, CHARACTERS[k], float(level - row[k]))


def _protected(layout: Layout) -> list[tuple[int, int]]:
    spans = [span for check in layout.check_digits for span in (check.place, *check.covers)]
    return sorted({(span.line, position) for span in spans for position in range(span.start, span.end)})


def fillers(lines: Sequence[str]) -> int:
    """The number of fillers in `lines`."""
    return sum(line.count(FILLER) for line in lines)
