"""Characters that may be another one: what the recogniser thinks possible beside its first choice."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mrz.recognising import CHARACTERS

Scores = Sequence[NDArray[np.float64]]
"""Log probabilities of the characters, one K x 37 array per line."""
POSSIBLE = -float(np.log(0.02))
"""Cost up to which another character is really possible: a fiftieth of the first choice's probability."""


@dataclass(frozen=True, slots=True)
class Change:
    """Another character at a place; `cost` is the log odds of what stood there against it."""

    line: int
    position: int
    character: str
    cost: float


def first_choice(scores: Scores) -> tuple[str, ...]:
    """The most probable characters."""
    return tuple("".join(CHARACTERS[k] for k in line.argmax(axis=1)) for line in scores)


def cost(scores: Scores, line: int, position: int, read: str, other: str) -> float:
    """Log odds of `read` against `other`."""
    row = scores[line][position]
    return float(row[CHARACTERS.index(read)] - row[CHARACTERS.index(other)])


def cheapest(scores: Scores, lines: Sequence[str], line: int, position: int, permitted: str) -> Change:
    """The most probable of the `permitted` characters at a place."""
    row = scores[line][position]
    best = max(permitted, key=lambda character: float(row[CHARACTERS.index(character)]))
    return Change(line, position, best, cost(scores, line, position, lines[line][position], best))


def changed(lines: Sequence[str], changes: Sequence[Change]) -> tuple[str, ...]:
    """`lines` with the changes made."""
    text = [list(line) for line in lines]
    for change in changes:
        text[change.line][change.position] = change.character
    return tuple(map("".join, text))
