import pytest

from mrz.nationality import codes_named
from mrz.states import find_state


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("UTOPIAN", "UTO"),
        ("British Citizen", "GBR"),
        ("DEUTSCH", "D"),
        ("Française", "FRA"),
        ("СРПСКО", "SRB"),
        ("SRPSKO / SERBIAN", "SRB"),
        ("NLD", "NLD"),
        ("Österreich", "AUT"),
        ("KOSOVAR", "RKS"),
    ],
)
def test_words(text: str, code: str) -> None:
    assert code in codes_named(text)


def test_unknown_words_name_nothing() -> None:
    assert not codes_named("FREEDONIAN")
    assert not codes_named("")


def test_every_adjective_belongs_to_a_known_code() -> None:
    for word in ("ALBANIAN", "BRITISH SUBJECT", "AMERICAN", "UTOPIAN"):
        assert all(find_state(code) for code in codes_named(word))
