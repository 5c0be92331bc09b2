import pytest

from mrz import latin


@pytest.mark.parametrize(
    ("letter", "expected"),
    [
        ("A", ("A",)),
        ("Ä", ("AE", "A")),
        ("Å", ("AA", "A")),
        ("Ñ", ("N", "NXX")),
        ("Ü", ("UE", "UXX", "U")),
        ("Č", ("C",)),
        ("Ś", ("S",)),
        ("Ź", ("Z",)),
        ("Ő", ("O",)),
        ("Đ", ("D", "DJ")),
        ("Ĳ", ("IJ",)),
        ("Þ", ("TH",)),
        ("ẞ", ("SS",)),
        ("Ơ", ("O",)),
        ("Ж", ()),
        ("1", ()),
        ("ع", ()),
    ],
)
def test_spellings(letter: str, expected: tuple[str, ...]) -> None:
    assert latin.spellings(letter) == expected


def test_every_latin_letter_of_european_languages_has_a_spelling() -> None:
    missing = [chr(code) for code in range(0xC0, 0x180) if chr(code).isalpha() and chr(code).isupper()]
    assert not [letter for letter in missing if not latin.spellings(letter)]


def test_spellings_consist_of_plain_letters() -> None:
    for spellings in (*latin.SPELLINGS.values(), *latin.PRACTICE.values()):
        assert all(spelling.isascii() and spelling.isalpha() and spelling.isupper() for spelling in spellings)
