"""Random lines with the look of machine readable zones; check digits are random: recognition must not know them."""

import numpy as np

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
ALPHABET = LETTERS + DIGITS + "<"
SHAPES = ((2, 44), (3, 30), (2, 36), (1, 30))
SHAPE_ODDS = (0.42, 0.34, 0.18, 0.06)
VOWELS, CONSONANTS = "AEIOUY", "BCDFGHJKLMNPQRSTVWXZ"
ALIKE = ("CO0GQDU", "LU1IJTV", "FEPRB", "B8S5Z26", "MNHWK", "VYXK<", "A4R9P7")
"""Characters that a few strokes of the background make of each other."""


def zone_lines(rng: np.random.Generator) -> tuple[str, ...]:
    """Lines of one zone: mostly of the structure of documents, sometimes any characters at all."""
    return lines_of(rng, *SHAPES[rng.choice(len(SHAPES), p=SHAPE_ODDS)])


def lines_of(rng: np.random.Generator, count: int, length: int) -> tuple[str, ...]:
    """`count` lines of `length` characters."""
    kind = rng.random()
    if kind < 0.35:
        return tuple(_any_characters(rng, length) for _ in range(count))
    lines: tuple[str, ...]
    if count == 3:
        lines = (_number_line(rng, "I", length), _data_line(rng, length, short=True), _name_line(rng, length, ""))
    elif count == 2:
        lines = (_name_line(rng, length, _head(rng, "PVIAC")), _data_line(rng, length, short=False))
    else:
        lines = (_number_line(rng, "D", length),)
    return lines


def words(rng: np.random.Generator, count: int) -> str:
    """Words with spaces, in capitals or mixed case: what else stands on a page."""
    text = " ".join(_name(rng) if rng.random() < 0.7 else _digits(rng, int(rng.integers(1, 9))) for _ in range(count))
    return text if rng.random() < 0.5 else text.title()


def _pick(rng: np.random.Generator, alphabet: str, count: int) -> str:
    return "".join(alphabet[i] for i in rng.integers(0, len(alphabet), count))


def _digits(rng: np.random.Generator, count: int) -> str:
    return str(rng.integers(0, 10)) * count if rng.random() < 0.1 else _pick(rng, DIGITS, count)


def _head(rng: np.random.Generator, first: str) -> str:
    second = "<" if rng.random() < 0.5 else _pick(rng, LETTERS, 1)
    return _pick(rng, first, 1) + second + _pick(rng, LETTERS, 3)


def _name(rng: np.random.Generator) -> str:
    """A name that can be spoken, or any letters: a character must not be guessed from its neighbours."""
    letters, spoken = [], 0.75 if rng.random() < 0.4 else 0.0
    for i in range(int(rng.integers(2, 10))):
        letters.append(_pick(rng, (CONSONANTS, VOWELS)[i % 2] if rng.random() < spoken else LETTERS, 1))
    return "".join(letters)


def _filled(text: str, length: int) -> str:
    return text[:length].ljust(length, "<")


def _name_line(rng: np.random.Generator, length: int, head: str) -> str:
    surname = "<".join(_name(rng) for _ in range(int(rng.integers(1, 3))))
    given = "<".join(_name(rng) for _ in range(int(rng.integers(0, 4))))
    return _filled(f"{head}{surname}<<{given}", length)


def _number(rng: np.random.Generator) -> str:
    number = _pick(rng, LETTERS, int(rng.integers(0, 4))) + _digits(rng, int(rng.integers(4, 10)))
    return _filled(number if rng.random() < 0.7 else _pick(rng, LETTERS + DIGITS, 9), 9)


def _number_line(rng: np.random.Generator, first: str, length: int) -> str:
    optional = _pick(rng, LETTERS + DIGITS, int(rng.integers(0, 15))) if rng.random() < 0.5 else ""
    return _filled(_head(rng, first) + _number(rng) + _digits(rng, 1) + optional, length)


def _data_line(rng: np.random.Generator, length: int, *, short: bool) -> str:
    dates = _digits(rng, 7) + _pick(rng, "MF<", 1) + _digits(rng, 7)
    state = _pick(rng, LETTERS, 3)
    optional = _pick(rng, LETTERS + DIGITS, int(rng.integers(0, 13))) if rng.random() < 0.5 else ""
    body = dates + state + optional if short else _number(rng) + _digits(rng, 1) + state + dates + optional
    return _filled(body, length - 1) + _digits(rng, 1)


def _any_characters(rng: np.random.Generator, length: int) -> str:
    """Any characters, often of one set of those that are taken for each other."""
    line = ""
    while len(line) < length:
        alphabet = ALIKE[rng.integers(0, len(ALIKE))] if rng.random() < 0.4 else ALPHABET
        line += "<" * int(rng.integers(1, 8)) if rng.random() < 0.2 else _pick(rng, alphabet, int(rng.integers(1, 10)))
    return line[:length]
