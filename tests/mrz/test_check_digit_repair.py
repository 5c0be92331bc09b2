from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.check_digit_repair import repairs
from mrz.layout import layout
from tests.mrz.recognised import TD3, doubt, recognised

LAYOUT = layout("TD3")


def _with(position: int, character: str) -> tuple[str, str]:
    return TD3[0], TD3[1][:position] + character + TD3[1][position + 1 :]


def test_nothing_is_changed_where_all_hold() -> None:
    scores = recognised(TD3)
    doubt(scores, 1, 1, {"8": 0.5, "B": 0.5})
    assert repairs(LAYOUT, TD3, scores) == ()


@given(position=st.sampled_from((13, 14, 16, 21, 23, 26)), digit=st.sampled_from("0123456789"))
@settings(deadline=None)
def test_a_digit_that_was_sure_is_never_changed(position: int, digit: str) -> None:
    lines = _with(position, digit)
    assert repairs(LAYOUT, lines, recognised(lines)) == ()


def test_the_cheapest_of_several_ways_is_taken() -> None:
    lines = _with(1, "B")
    scores = recognised(lines)
    doubt(scores, 1, 1, {"B": 0.6, "8": 0.35, "3": 0.04})
    assert [(change.position, change.character) for change in repairs(LAYOUT, lines, scores)] == [(1, "8")]


def test_characters_without_check_digit_are_not_touched() -> None:
    lines = _with(20, "M")
    scores = recognised(lines)
    doubt(scores, 1, 20, {"M": 0.5, "F": 0.5})
    assert repairs(LAYOUT, lines, scores) == ()
