"""From a name as printed in the visual zone to its spellings in the machine readable zone (Doc 9303-3 §4.6 and §6).

A letter may have several permitted spellings, so a name has a set of them. Punctuation follows §4.6: a hyphen, a space
or a comma becomes one filler, an apostrophe and all else is dropped.
"""

import unicodedata
from collections.abc import Iterator

from mrz import cyrillic, latin
from mrz.check_digit import FILLER

MOST_SPELLINGS = 4096
"""Names with more combinations have only the most likely ones listed; `is_spelling` still knows all."""

_HYPHENS = "-‐‑‒–—−_"
_SEPARATORS = " \t\n\u00a0,/" + _HYPHENS + FILLER


class Untransliterable(ValueError):
    """A letter for which no spelling is known (Arabic, Chinese, ...)."""


def alternatives(text: str, language: str | None = None) -> tuple[tuple[str, ...], ...]:
    """Return for each element of `text` its permitted spellings, the preferred one first.

    A run of separators is one element, the filler; dropped punctuation is none. Digits stand for themselves.
    Raises Untransliterable for a letter of a script that has no table here.
    """
    return tuple(_merged(_elements(_capitals(text), language)))


def spellings(text: str, language: str | None = None) -> frozenset[str]:
    """Return the permitted spellings of `text` in the zone, `<` between components, without filling.

    `language` is an ISO 639-1 code that narrows Cyrillic (or "cnr"); without it the spellings of every language are
    permitted. At most MOST_SPELLINGS are listed, the preferred ones of the last letters first.
    Raises Untransliterable for a letter of a script that has no table here.
    """
    found = [""]
    for choices in alternatives(text, language):
        room = max(1, MOST_SPELLINGS // len(found))
        found = [begun + choice for choice in choices[:room] for begun in found]
    return frozenset(found)


def preferred(text: str, language: str | None = None) -> str:
    """Return the preferred spelling of `text` in the zone; raises Untransliterable like `spellings`."""
    return "".join(choices[0] for choices in alternatives(text, language))


def is_spelling(spelling: str, text: str, language: str | None = None) -> bool:
    """Whether `spelling` is one of all permitted spellings of `text`, however many there are."""
    return len(spelling) in _reached(spelling, alternatives(text, language))


def starts_spelling(spelling: str, text: str, language: str | None = None) -> bool:
    """Whether `spelling` is the beginning of a permitted spelling of `text` (a name cut short)."""
    position_sets = _prefix_positions(spelling, alternatives(text, language))
    return any(position >= len(spelling) for position in position_sets)


def _capitals(text: str) -> str:
    """Capitals, composed; the combining marks that no composed letter has (С́ and З́ of Montenegrin) are dropped."""
    composed = unicodedata.normalize("NFC", text).replace("ß", "ẞ")
    return "".join(
        character
        for character in unicodedata.normalize("NFC", composed.upper())
        if not unicodedata.combining(character)
    )


def _elements(text: str, language: str | None) -> Iterator[tuple[str, ...]]:
    for place, letter in enumerate(text):
        if letter in _SEPARATORS:
            yield (FILLER,)
        elif letter.isdigit() and letter.isascii():
            yield (letter,)
        elif letter.isalpha():
            yield _letter(letter, language, is_initial=place == 0 or text[place - 1] in _SEPARATORS)


def _letter(letter: str, language: str | None, *, is_initial: bool) -> tuple[str, ...]:
    found = latin.spellings(letter) or cyrillic.spellings(letter, language, is_initial=is_initial)
    if not found:
        raise Untransliterable(f"no spelling is known for {letter!r} ({unicodedata.name(letter, 'unnamed')})")
    return found


def _merged(elements: Iterator[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Runs of fillers become one; none stands at the start or the end."""
    kept: list[tuple[str, ...]] = []
    for element in elements:
        if element != (FILLER,) or (kept and kept[-1] != (FILLER,)):
            kept.append(element)
    return kept[:-1] if kept and kept[-1] == (FILLER,) else kept


def _reached(spelling: str, elements: tuple[tuple[str, ...], ...]) -> set[int]:
    """Return how far into `spelling` one gets by one choice for each element."""
    positions = {0}
    for choices in elements:
        positions = {at + len(choice) for at in positions for choice in choices if spelling.startswith(choice, at)}
    return positions


def _prefix_positions(spelling: str, elements: tuple[tuple[str, ...], ...]) -> set[int]:
    """Return the positions reached where `spelling` may end before the elements do."""
    positions = {0}
    for choices in elements:
        if any(at >= len(spelling) for at in positions):
            return positions
        positions = {
            at + len(choice)
            for at in positions
            for choice in choices
            if spelling.startswith(choice, at) or (at < len(spelling) and choice.startswith(spelling[at:]))
        }
    return positions
