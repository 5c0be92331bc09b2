from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.transliteration import (
    MOST_SPELLINGS,
    Untransliterable,
    is_spelling,
    preferred,
    spellings,
    starts_spelling,
)

NAMES = st.text("ABCÄÖÜÅÑØŠĐÞŁß ЖШЂЋИЯ-'", max_size=12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Müller", {"MUELLER", "MUXXLLER", "MULLER"}),
        ("D'Artagnan", {"DARTAGNAN"}),
        ("Smith-Jones", {"SMITH<JONES"}),
        ("O’Connor", {"OCONNOR"}),
        ("Anna  Maria", {"ANNA<MARIA"}),
        ("Dr. J.R. Dobson", {"DR<JR<DOBSON"}),
        ("Strauß", {"STRAUSS"}),
        ("Æble", {"AEBLE"}),
        ("Đoković", {"DOKOVIC", "DJOKOVIC"}),
        ("Muñoz", {"MUNOZ", "MUNXXOZ"}),
        ("", set()),
    ],
)
def test_latin(text: str, expected: set[str]) -> None:
    assert spellings(text) == (expected or {""})


@pytest.mark.parametrize(
    ("text", "language", "spelling"),
    [
        ("Ђорђевић", "sr", "DORDEVIC"),
        ("Ђорђевић", "sr", "DJORDJEVIC"),
        ("Ѓорѓи", "mk", "GJORGJI"),
        ("Ќосев", "mk", "KJOSEV"),
        ("Щербаков", "bg", "SHTERBAKOV"),
        ("Щербаков", "ru", "SHCHERBAKOV"),
        ("Яўген", "be", "IAUHEN"),
        ("Юрій", "uk", "YURII"),
        ("Гончар", "uk", "HONCHAR"),
        ("С\u0301екић", "cnr", "SEKIC"),
        ("З\u0301енић", None, "ZENIC"),
        ("Śekić", None, "SEKIC"),
    ],
)
def test_cyrillic(text: str, language: str | None, spelling: str) -> None:
    assert spelling in spellings(text, language)
    assert is_spelling(spelling, text, language)


@pytest.mark.parametrize(
    ("text", "spelling"),
    [("Müller", "MUELLER"), ("Åse", "AASE"), ("Muñoz", "MUNOZ"), ("Øystein", "OEYSTEIN"), ("Đoković", "DOKOVIC")],
)
def test_preferred_form(text: str, spelling: str) -> None:
    assert preferred(text) == spelling


@pytest.mark.parametrize("text", ["محمد", "山田", "ΕΛΛΗ"])
def test_other_scripts_are_refused_by_name(text: str) -> None:
    with pytest.raises(Untransliterable, match="no spelling is known"):
        spellings(text)


def test_a_decomposed_letter_is_the_composed_one() -> None:
    assert spellings("Mu\u0308ller") == spellings("Müller")


def test_many_combinations_are_bounded_in_the_list_and_not_in_the_test() -> None:
    name = "Ü" * 30
    assert len(spellings(name)) <= MOST_SPELLINGS
    assert is_spelling("UXX" * 15 + "U" * 15, name)
    assert not is_spelling("UXX" * 31, name)


@given(NAMES)
@settings(deadline=None)
def test_every_listed_spelling_is_one(text: str) -> None:
    listed = spellings(text)
    assert preferred(text) in listed
    assert all(is_spelling(spelling, text) for spelling in islice(listed, 50))


@given(NAMES, st.data())
@settings(deadline=None)
def test_every_beginning_of_a_spelling_starts_one(text: str, data: st.DataObject) -> None:
    spelling = data.draw(st.sampled_from(sorted(spellings(text))[:200]))
    assert starts_spelling(spelling[: data.draw(st.integers(0, len(spelling)))], text)


def test_what_does_not_start_a_spelling() -> None:
    assert not starts_spelling("MUX", "Muller")
    assert not starts_spelling("MULLERX", "Müller")
    assert starts_spelling("MUX", "Müller")


@given(st.text())
@settings(deadline=None)
def test_a_spelling_has_only_characters_of_the_zone(text: str) -> None:
    try:
        spelling = preferred(text)
    except Untransliterable:
        return
    assert all(character in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<" for character in spelling)
    assert spelling.strip("<") == spelling
    assert "<<" not in spelling
