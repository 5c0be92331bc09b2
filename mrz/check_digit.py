"""The check digit of Doc 9303-3 §4.9: weights 7, 3, 1 repeated, modulus 10."""

from itertools import cycle

FILLER = "<"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
ALPHABET = DIGITS + LETTERS + FILLER
"""Every character that may stand in a machine readable zone (Doc 9303-3 §4.3)."""

WEIGHTS = (7, 3, 1)

_VALUES = {character: value for value, character in enumerate(DIGITS + LETTERS)} | {FILLER: 0}


def is_computable(text: str) -> bool:
    """Whether every character of `text` belongs to the alphabet of the zone."""
    return all(character in _VALUES for character in text)


def check_digit(text: str) -> str:
    """Return the check digit of `text` as one character, 0 to 9.

    Digits count as themselves, A to Z as 10 to 35, the filler as 0 (Doc 9303-3 §4.9).
    Raises ValueError for a character outside A-Z, 0-9 and `<`.
    """
    if not is_computable(text):
        raise ValueError(f"a check digit needs characters of A-Z, 0-9 and <, got {text!r}")
    return str(sum(_VALUES[character] * weight for character, weight in zip(text, cycle(WEIGHTS), strict=False)) % 10)
