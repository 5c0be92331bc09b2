"""Latin letters beyond A to Z and what may stand for them in the zone (Doc 9303-3 §6.A).

The first spelling is the preferred one. Letters that are a plain letter with diacritics and are not listed lose them.
"""

import unicodedata

SPELLINGS: dict[str, tuple[str, ...]] = {
    "Ä": ("AE", "A"),
    "Å": ("AA", "A"),
    "Æ": ("AE",),
    "Ð": ("D",),
    "Ñ": ("N", "NXX"),
    "Ö": ("OE", "O"),
    "Ø": ("OE",),
    "Ü": ("UE", "UXX", "U"),
    "Þ": ("TH",),
    "ẞ": ("SS",),
    "ß": ("SS",),
    "Đ": ("D",),
    "Ħ": ("H",),
    "ı": ("I",),
    "Ĳ": ("IJ",),
    "ĸ": ("Q",),
    "Ŀ": ("L",),
    "Ł": ("L",),
    "ŉ": ("N",),
    "Ŋ": ("N",),
    "Œ": ("OE",),
    "Ŧ": ("T",),
    "ſ": ("S",),
    "Ə": ("E",),
}
"""By capital letter where there is one. Ə (Azerbaijani) is not in the table of Doc 9303; passports print E or A."""

PRACTICE: dict[str, tuple[str, ...]] = {
    "Đ": ("DJ",),
    "Ø": ("O",),
    "Ə": ("A", "AE"),
    "Ŋ": ("NG",),
}
"""Spellings that States print although the table of Doc 9303 does not list them; accepted, never generated."""


def spellings(letter: str) -> tuple[str, ...]:
    """Return what may stand for one capital Latin letter, the preferred spelling first; nothing where it is none."""
    if "A" <= letter <= "Z":
        return (letter,)
    if letter in SPELLINGS:
        return SPELLINGS[letter] + PRACTICE.get(letter, ())
    base = unicodedata.normalize("NFD", letter)[:1]
    return (base,) if "A" <= base <= "Z" else ()
