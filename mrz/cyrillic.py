"""Cyrillic letters and what may stand for them in the zone (Doc 9303-3 §6.B), by language.

The table of the 8th edition is a recommendation, with gaps: it has no row for Serbian Ћ (U+040B) nor for Macedonian Ѓ
(U+0403); look-alike letters (U+04BA, U+0492) stand in for them. Both are added here. It gives Serbian Г as H, which no
Serbian document prints: G is preferred and H accepted. The soft sign is left out. Languages are ISO 639-1 codes; `cnr`
(Montenegrin) and `bs` follow Serbian.
"""

GENERAL: dict[str, str] = {
    "Ё": "E",
    "Ђ": "D",
    "Є": "IE",
    "Ѕ": "DZ",
    "І": "I",
    "Ї": "I",
    "Ј": "J",
    "Љ": "LJ",
    "Њ": "NJ",
    "Ћ": "C",
    "Ѓ": "G",
    "Ќ": "K",
    "Ў": "U",
    "Џ": "DZ",
    "А": "A",
    "Б": "B",
    "В": "V",
    "Г": "G",
    "Д": "D",
    "Е": "E",
    "Ж": "ZH",
    "З": "Z",
    "И": "I",
    "Й": "I",
    "К": "K",
    "Л": "L",
    "М": "M",
    "Н": "N",
    "О": "O",
    "П": "P",
    "Р": "R",
    "С": "S",
    "Т": "T",
    "У": "U",
    "Ф": "F",
    "Х": "KH",
    "Ц": "TS",
    "Ч": "CH",
    "Ш": "SH",
    "Щ": "SHCH",
    "Ъ": "IE",
    "Ы": "Y",
    "Ь": "",
    "Э": "E",
    "Ю": "IU",
    "Я": "IA",
    "Ѫ": "U",
    "Ѵ": "Y",
    "Ґ": "G",
    "Ғ": "G",
    "Һ": "C",
}
"""The column that holds for every language without an exception."""

_SERBIAN = {
    "Г": ("G", "H"),
    "Ђ": ("D", "DJ"),
    "Ж": ("Z", "ZH"),
    "Х": ("H", "KH"),
    "Ц": ("C", "TS"),
    "Ч": ("C", "CH"),
    "Ш": ("S", "SH"),
    "Џ": ("DZ", "DJ"),
    "Ћ": ("C",),
}

BY_LANGUAGE: dict[str, dict[str, tuple[str, ...]]] = {
    "be": {"Г": ("H", "G"), "Ё": ("IO", "E")},
    "bg": {
        "Щ": ("SHT", "SHCH"),
        "Ъ": ("A", "IE", "U"),
        "Х": ("H", "KH"),
        "Ю": ("YU", "IU"),
        "Я": ("YA", "IA"),
        "Й": ("Y", "I"),
        "Ь": ("Y", ""),
    },
    "bs": _SERBIAN,
    "cnr": _SERBIAN,
    "mk": {
        "Ѓ": ("GJ", "G"),
        "Ғ": ("GJ", "G"),
        "Ж": ("ZH", "Z"),
        "Ќ": ("KJ", "K"),
        "Х": ("H", "KH"),
        "Ц": ("C", "TS"),
        "Џ": ("DJ", "DZ"),
        "Ч": ("CH", "C"),
        "Ш": ("SH", "S"),
    },
    "ru": {},
    "sr": _SERBIAN,
    "uk": {"Г": ("H", "G"), "И": ("Y", "I"), "Х": ("KH", "H"), "Щ": ("SHCH",), "Ь": ("",)},
}
"""Exceptions of a language, the preferred spelling first. For Bulgarian the national law's spellings (transliteration
act of 2009) come first, as passports print them; Doc 9303 names Щ SHT alone."""

INITIAL: dict[str, dict[str, tuple[str, ...]]] = {
    "uk": {"Є": ("YE",), "Ї": ("YI",), "Й": ("Y",), "Ю": ("YU",), "Я": ("YA",)},
}
"""Exceptions at the start of a word."""

LANGUAGE_OF_STATE = {
    "BGR": "bg",
    "BIH": "bs",
    "BLR": "be",
    "MKD": "mk",
    "MNE": "cnr",
    "RUS": "ru",
    "SRB": "sr",
    "UKR": "uk",
}
"""The language that the issuing State's Cyrillic is taken for."""


def spellings(letter: str, language: str | None, *, is_initial: bool) -> tuple[str, ...]:
    """Return what may stand for one capital Cyrillic letter, the preferred spelling first; nothing where it is none.

    Without a language every language's spellings are permitted, the general column first.
    """
    if letter not in GENERAL:
        return ()
    languages = list(BY_LANGUAGE) if language is None else [language]
    particular = [spelling for name in languages for spelling in _particular(letter, name, is_initial=is_initial)]
    general = GENERAL[letter]
    ordered = [general, *particular] if language is None else [*particular, general]
    return tuple(dict.fromkeys(ordered))


def _particular(letter: str, language: str, *, is_initial: bool) -> tuple[str, ...]:
    initial = INITIAL.get(language, {}).get(letter, ()) if is_initial else ()
    return initial + BY_LANGUAGE.get(language, {}).get(letter, ())
