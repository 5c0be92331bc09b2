"""Log probabilities as a recogniser gives them, for tests of what is made of them."""

import numpy as np
from numpy.typing import NDArray

from mrz.recognising import CHARACTERS

TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
Table = NDArray[np.float64]


def recognised(lines: tuple[str, ...], sure: float = 0.999) -> list[Table]:
    """What a recogniser says that is `sure` of every character."""
    scores = []
    for line in lines:
        table = np.full((len(line), len(CHARACTERS)), np.log((1 - sure) / (len(CHARACTERS) - 1)))
        table[np.arange(len(line)), [CHARACTERS.index(character) for character in line]] = np.log(sure)
        scores.append(table)
    return scores


def doubt(scores: list[Table], line: int, position: int, shares: dict[str, float]) -> None:
    """Make one character doubtful: `shares` are the probabilities of what it may be."""
    scores[line][position] = np.log(1e-6)
    for character, share in shares.items():
        scores[line][position, CHARACTERS.index(character)] = np.log(share)
