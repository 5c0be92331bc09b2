"""How sure each character of a zone is, given what may stand there, codes that exist and check digits that hold.

One check digit settles one doubtful character, not several: of two that are changed together every tenth change keeps
it. So what counts is how probable the text is among all texts for which the check digit holds.
"""

from collections.abc import Sequence
from functools import cache
from itertools import cycle

import numpy as np
from numpy.typing import NDArray

from mrz.check_digit import ALPHABET, FILLER, WEIGHTS, check_digit
from mrz.doubtful import Scores
from mrz.known_codes import CODE_EXISTS, codes, permitted
from mrz.layout_table import CheckDigit, Content, Layout, Span
from mrz.recognising import CHARACTERS
from mrz.verification import checks_that_hold

MODULUS = 10
_VALUES = np.array([int(check_digit("<<" + character)) for character in CHARACTERS])
"""What each character adds to the sum at weight 1."""

_DIFFERENCE = (np.arange(MODULUS)[:, None] - np.arange(MODULUS)) % MODULUS
SMALLEST = 1e-300
CLEAR = 0.95
"""Probability of a text by its look alone from which its check digit is not needed."""

Certainties = tuple[tuple[float, ...], ...]
"""Probability, 0..1, of each character of each line."""


def certainties(layout: Layout | None, lines: Sequence[str], scores: Scores) -> Certainties:
    """Return how sure the characters of `lines` are under log probabilities `scores` (K x 37 per line)."""
    possible = [_possible(layout, k, line, row) for k, (line, row) in enumerate(zip(lines, scores, strict=True))]
    sure = [
        np.array([row[k, CHARACTERS.index(character)] for k, character in enumerate(line)])
        for line, row in zip(lines, possible, strict=True)
    ]
    for span, certainty in _settled(layout, lines, possible) if layout else ():
        part = sure[span.line][span.start : span.end]
        np.maximum(part, certainty, out=part)
    return tuple(tuple(map(float, line)) for line in sure)


def _possible(layout: Layout | None, number: int, line: str, scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities (K x 37) of what may stand at each place; of everything where something else clearly stands."""
    p = np.exp(scores)
    if layout is None:
        return p
    allowed = zip(line, permitted(layout, number), strict=True)
    masks = [_mask(those) if here in those else _mask(ALPHABET) for here, those in allowed]
    p = p * np.array(masks)
    return np.asarray(p / np.maximum(p.sum(axis=1, keepdims=True), SMALLEST))


@cache
def _mask(allowed: str) -> NDArray[np.bool_]:
    return np.array([character in allowed for character in CHARACTERS])


def _settled(layout: Layout, lines: Sequence[str], possible: Sequence[NDArray[np.float64]]) -> list[tuple[Span, float]]:
    """Spans with the probability of their text given check digits that hold, and codes that exist."""
    by_checks = [
        (span, _given_check(check, lines, possible))
        for check in checks_that_hold(layout, lines)
        for span in (check.place, *check.covers)
    ]
    states = [field.span for field in layout.fields if field.content is Content.STATE]
    by_codes = [(span, _given_codes(span.text(lines), possible[span.line][span.start : span.end])) for span in states]
    return by_checks + by_codes


def _given_check(check: CheckDigit, lines: Sequence[str], possible: Sequence[NDArray[np.float64]]) -> float:
    """Probability of what is covered and its check digit among all texts for which the check digit holds."""
    covered = np.concatenate([possible[span.line][span.start : span.end] for span in check.covers])
    (printed,) = possible[check.place.line][check.place.start : check.place.end]
    text, digit = check.covered(lines), check.place.text(lines)
    each = covered[np.arange(len(text)), [*map(CHARACTERS.index, text)]]
    read = float(each.prod() * printed[CHARACTERS.index(digit)])
    if read > CLEAR:
        return read
    if digit == FILLER:  # the number goes on elsewhere, or nothing is covered
        return read / (read + (1 - read) / MODULUS)
    holding = float(_sums(covered) @ np.bincount(_VALUES, printed, MODULUS))
    return read / max(holding, read, SMALLEST)


def _sums(p: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities of the weighted sum modulo 10 of characters with the probabilities `p` (K x 37)."""
    sums = np.eye(MODULUS)[0]
    for row, weight in zip(p, cycle(WEIGHTS), strict=False):
        sums = np.bincount(_VALUES * weight % MODULUS, row, MODULUS)[_DIFFERENCE] @ sums
    return np.asarray(sums)


def _given_codes(read: str, p: NDArray[np.float64]) -> float:
    """Probability of a code among those that exist; nothing for one that does not."""
    existing = _existing(len(read))
    if read not in existing[0]:
        return 0.0
    each = p[np.arange(len(read)), existing[1]].prod(axis=1)
    others = np.exp(-CODE_EXISTS) * max(0.0, 1 - float(each.sum()))
    return float(each[existing[0].index(read)] / max(float(each.sum()) + others, SMALLEST))


@cache
def _existing(length: int) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """Codes of this length, and the numbers (N x length) of their characters."""
    texts = tuple(code for code in codes() if len(code) == length)
    return texts, np.array([[CHARACTERS.index(character) for character in code] for code in texts]).reshape(-1, length)
