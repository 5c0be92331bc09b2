import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.distance import edit_distance, plain_distance
from mrz.transliteration import alternatives, spellings

WORDS = st.text("ABC", max_size=8)


@pytest.mark.parametrize(
    ("first", "second", "distance"), [("KITTEN", "SITTING", 3), ("", "AB", 2), ("AB", "", 2), ("AB", "AB", 0)]
)
def test_examples(first: str, second: str, distance: int) -> None:
    assert plain_distance(first, second) == distance


@given(WORDS, WORDS)
@settings(deadline=None)
def test_it_is_symmetric_and_zero_only_for_equal_texts(first: str, second: str) -> None:
    distance = plain_distance(first, second)
    assert distance == plain_distance(second, first)
    assert (distance == 0) == (first == second)
    assert abs(len(first) - len(second)) <= distance <= max(len(first), len(second))


@given(st.text("ABUÜÑÄЬ", max_size=5), st.text("ABUENX", max_size=8))
@settings(deadline=None)
def test_the_nearest_spelling_counts(name: str, printed: str) -> None:
    nearest = min(plain_distance(printed, spelling) for spelling in spellings(name))
    assert edit_distance(printed, alternatives(name)) == nearest
