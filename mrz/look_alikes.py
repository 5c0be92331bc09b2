"""O and zero: printers' OCR-B draws them so alike that the place says more than the glyph."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from mrz.check_digit import LETTERS
from mrz.layout_table import Content, Layout
from mrz.recognising import CHARACTERS

WHY = "O and zero look alike"
"""What a correction says."""
O, ZERO = CHARACTERS.index("O"), CHARACTERS.index("0")  # noqa: E741
TRUST = 0.5
"""Share of the recogniser's log odds between the two that counts."""
NEITHER = -9.0
"""Log probability below which a character is neither of the two."""
LETTER_IN_CODE, LETTER_FIRST, LETTER_BY_LETTER, LETTER_BY_DIGIT = 0.9, 0.2, 0.2, 0.02
"""Probability, before looking, that it is the letter: in a document code, as first of a document number (which often
begins with a letter), and in numbers or optional data beside a letter and beside digits only. Many States leave the
letter O out of their numbers."""


def settled(layout: Layout, scores: Sequence[NDArray[np.float64]]) -> list[NDArray[np.float64]]:
    """Return log probabilities (lines of K x 37) with the sum of O and zero shared out as each place suggests."""
    return [
        np.array([_settled(row, partial(_letter_share, layout, number, k, line)) for k, row in enumerate(line)])
        for number, line in enumerate(scores)
    ]


def _settled(row: NDArray[np.float64], letter_share: Callable[[], float]) -> NDArray[np.float64]:
    both = float(np.logaddexp(row[O], row[ZERO]))
    if both < NEITHER:
        return row
    letter = letter_share()
    odds = letter if letter in (0.0, 1.0) else _mixed(float(row[O] - row[ZERO]), letter)
    result = row.copy()
    result[O], result[ZERO] = (both + np.log(np.clip(share, 1e-9, 1)) for share in (odds, 1 - odds))
    return result


def _mixed(log_odds: float, letter: float) -> float:
    return float(1 / (1 + np.exp(-np.clip(TRUST * log_odds + np.log(letter / (1 - letter)), -30, 30))))


def _letter_share(layout: Layout, line: int, position: int, scores: NDArray[np.float64]) -> float:
    permitted = layout.permitted(line, position)
    if ("O" in permitted) != ("0" in permitted):
        return 1.0 if "O" in permitted else 0.0
    content, first = _content(layout, line, position)
    if content is Content.CODE:
        return LETTER_IN_CODE
    if content is Content.NUMBER and first:
        return LETTER_FIRST
    return LETTER_BY_LETTER if _beside_letter(scores, position) else LETTER_BY_DIGIT


def _beside_letter(scores: NDArray[np.float64], position: int) -> bool:
    """Whether a neighbour is most probably a letter other than O."""
    near = [place for place in (position - 1, position + 1) if 0 <= place < len(scores)]
    best = [CHARACTERS[int(scores[place].argmax())] for place in near]
    return any(character in LETTERS and character != "O" for character in best)


def _content(layout: Layout, line: int, position: int) -> tuple[Content | None, bool]:
    """What the field at a place holds, and whether the place is its first."""
    for field in layout.fields:
        if field.span.line == line and field.span.start <= position < field.span.end:
            return field.content, field.span.start == position
    return None, False
