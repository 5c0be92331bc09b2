"""Which codes the words of a visual zone mean: a code, a State's name or an adjective of nationality.

Doc 9303-3 §3.9 leaves the visual zone's form of the nationality to the State. `nationalities.csv` holds the adjectives
that passports print, in English and in the State's language.
"""

import csv
import re
import unicodedata
from functools import cache
from importlib.resources import files

from mrz.states import states


def codes_named(text: str) -> frozenset[str]:
    """Return the codes that `text` names; of several parts parted by `/` or a line break those of all; else nothing."""
    whole = _plain(text)
    parts = [whole, *(part.strip() for part in re.split(r"[/\n]", whole))]
    return frozenset(code for part in parts for code in _codes_by_word().get(part, ()))


@cache
def _codes_by_word() -> dict[str, frozenset[str]]:
    words: dict[str, set[str]] = {}
    for state in states().values():
        words.setdefault(_plain(state.code), set()).add(state.code)
        words.setdefault(_plain(state.name), set()).add(state.code)
    for row in csv.DictReader(files("mrz").joinpath("nationalities.csv").read_text(encoding="utf-8").splitlines()):
        for word in row["words"].split(";"):
            words.setdefault(_plain(word), set()).add(row["code"])
    return {word: frozenset(codes) for word, codes in words.items()}


def _plain(text: str) -> str:
    """Capitals without diacritics and with single spaces."""
    decomposed = unicodedata.normalize("NFD", text.upper())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c) or c == "\n").split(" ")).strip()
