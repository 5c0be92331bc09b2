import pytest

from mrz.name_field import Name, components, is_full, split_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ERIKSSON<<ANNA<MARIA<<<", Name("ERIKSSON", "ANNA MARIA", False, False)),
        ("ARKFREITH<<<<<", Name("ARKFREITH", "", False, False)),
        ("VAN<DER<MUELLEN<<MARIANNE<LOUISE", Name("VAN DER MUELLEN", "MARIANNE LOUISE", True, False)),
        ("SMITH<<JOHN<<PAUL<<", Name("SMITH", "JOHN PAUL", False, True)),
        ("SMITH<<<JOHN<<", Name("SMITH", "JOHN", False, True)),
        ("<<ANNA<<<", Name("", "ANNA", False, False)),
        ("<SMITH<<ANNA<", Name("SMITH", "ANNA", False, True)),
        ("<<<<", Name("", "", False, False)),
        ("", Name("", "", False, False)),
    ],
)
def test_split(text: str, name: Name) -> None:
    assert split_name(text) == name


def test_components_have_one_space_between_them() -> None:
    assert components("<MALO<<ALAIN<") == "MALO ALAIN"


def test_a_letter_in_the_last_position_counts_as_truncation() -> None:
    assert is_full("TREVOR")
    assert not is_full("TREVOR<")
    assert not is_full("")
