import pytest

from mrz import cyrillic


@pytest.mark.parametrize(
    ("letter", "language", "preferred"),
    [
        ("Ж", None, "ZH"),
        ("Ж", "sr", "Z"),
        ("Г", "be", "H"),
        ("Г", "uk", "H"),
        ("Г", "sr", "G"),
        ("Х", "mk", "H"),
        ("Ц", "sr", "C"),
        ("Щ", "bg", "SHT"),
        ("Ѓ", "mk", "GJ"),
        ("Ќ", "mk", "KJ"),
        ("Џ", "mk", "DJ"),
        ("Џ", "sr", "DZ"),
        ("Ћ", "sr", "C"),
        ("Ђ", "cnr", "D"),
        ("Ь", "ru", ""),
        ("Ё", "be", "IO"),
    ],
)
def test_preferred_spelling(letter: str, language: str | None, preferred: str) -> None:
    assert cyrillic.spellings(letter, language, is_initial=False)[0] == preferred


def test_ukrainian_differs_at_the_start_of_a_word() -> None:
    assert cyrillic.spellings("Є", "uk", is_initial=True) == ("YE", "IE")
    assert cyrillic.spellings("Є", "uk", is_initial=False) == ("IE",)


def test_serbian_g_is_accepted_both_ways() -> None:
    assert set(cyrillic.spellings("Г", "sr", is_initial=False)) == {"G", "H"}


def test_the_gaps_of_the_table_and_their_stand_ins_agree() -> None:
    assert cyrillic.spellings("Ћ", "sr", is_initial=False)[0] == cyrillic.GENERAL["Һ"]
    assert cyrillic.spellings("Ѓ", "mk", is_initial=False) == cyrillic.spellings("Ғ", "mk", is_initial=False)


def test_without_a_language_all_are_permitted() -> None:
    assert set(cyrillic.spellings("Х", None, is_initial=False)) == {"KH", "H"}


def test_letters_of_other_scripts_have_none() -> None:
    assert cyrillic.spellings("Q", None, is_initial=False) == ()


def test_exceptions_are_for_letters_of_the_table() -> None:
    for exceptions in (*cyrillic.BY_LANGUAGE.values(), *cyrillic.INITIAL.values()):
        assert set(exceptions) <= set(cyrillic.GENERAL)
