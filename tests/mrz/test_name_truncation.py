import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.name_truncation import fitted, fitted_name

COMPONENT = st.text("ABCDEFGH", min_size=2, max_size=14)
IDENTIFIER = st.lists(COMPONENT, min_size=1, max_size=5).map("<".join)


@pytest.mark.parametrize(
    ("primary", "secondary", "length", "field"),
    [
        ("ERIKSSON", "ANNA<MARIA", 24, "ERIKSSON<<ANNA<MARIA<<<<"),
        ("ARKFREITH", "", 12, "ARKFREITH<<<"),
        ("PAPANDROPOULOUS", "JONATHON<WARREN<TREVOR", 39, "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR"),
        ("PAPANDROPOULOUS", "JONATHON<ALEXANDER", 30, "PAPANDROPOULOUS<<JONATHON<ALEX"),
        ("AAAA", "BBB<CCC", 10, "AAAA<<BB<C"),
        ("AAAA<BBBB<CCCC", "DDDD", 10, "AAAA<BB<<D"),
        ("AAAAAAAAAA", "BB", 9, "AAAAAA<<B"),
    ],
)
def test_examples(primary: str, secondary: str, length: int, field: str) -> None:
    assert fitted_name(primary, secondary, length) == field


@given(IDENTIFIER, IDENTIFIER | st.just(""), st.integers(12, 39))
@settings(deadline=None)
def test_a_truncated_name_ends_with_a_letter_and_begins_every_component(
    primary: str, secondary: str, length: int
) -> None:
    field = fitted_name(primary, secondary, length)
    assert len(field) == length
    whole = f"{primary}<<{secondary}" if secondary else primary
    if len(whole) <= length:
        assert field.rstrip("<") == whole
        return
    assert field[-1] != "<"
    shown_primary, _, shown_secondary = field.partition("<<")
    for shown, full in ((shown_primary, primary), (shown_secondary, secondary)):
        components = shown.split("<")
        assert len(components) <= len(full.split("<"))
        assert all(whole.startswith(cut) for cut, whole in zip(components, full.split("<"), strict=False))
    assert bool(shown_secondary) == bool(secondary)


def test_single_letters_leave_no_room_for_a_last_letter() -> None:
    assert fitted("A<B<C", 4) == "A<B<"
