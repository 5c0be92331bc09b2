import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.certainty import certainties
from mrz.layout import layout
from tests.mrz.recognised import TD3, doubt, recognised

LAYOUT = layout("TD3")


def _number(text: str) -> tuple[str, str]:
    return TD3[0], text + TD3[1][len(text) :]


def test_what_is_sure_is_sure() -> None:
    assert min(map(min, certainties(LAYOUT, TD3, recognised(TD3)))) > 0.99


def test_a_check_digit_that_holds_settles_one_doubtful_character() -> None:
    scores = recognised(TD3)
    doubt(scores, 1, 1, {"8": 0.5, "B": 0.45, "3": 0.05})
    assert certainties(LAYOUT, TD3, scores)[1][1] > 0.95


def test_it_does_not_settle_a_character_whose_rival_has_the_same_value() -> None:
    lines = _number("8")
    lines = lines[0], "S" + TD3[1][1:9] + "4" + TD3[1][10:]
    scores = recognised(lines)
    doubt(scores, 1, 0, {"S": 0.5, "8": 0.5})
    assert certainties(LAYOUT, lines, scores)[1][0] == pytest.approx(0.5, abs=0.05)


def test_it_does_not_settle_two_that_may_change_together() -> None:
    lines = TD3[0], "EE1JN3<<<6MNE7505250F3308213<<<<<<<<<<<<<<08"
    scores = recognised(lines)
    for position in (0, 1):
        doubt(scores, 1, position, {"E": 0.55, "R": 0.45})
    assert certainties(LAYOUT, lines, scores)[1][0] < 0.7


def test_a_check_digit_that_fails_settles_nothing() -> None:
    lines = TD3[0], TD3[1][:9] + "7" + TD3[1][10:43] + "1"
    scores = recognised(lines)
    doubt(scores, 1, 1, {"8": 0.5, "B": 0.5})
    assert certainties(LAYOUT, lines, scores)[1][1] == pytest.approx(0.5, abs=0.01)


def test_letters_of_a_name_are_compared_with_letters_only() -> None:
    scores = recognised(TD3)
    doubt(scores, 0, 6, {"R": 0.2, "8": 0.8})
    doubt(scores, 0, 7, {"I": 0.2, "L": 0.2, "1": 0.6})
    found = certainties(LAYOUT, TD3, scores)[0]
    assert found[6] > 0.95
    assert found[7] == pytest.approx(0.5, abs=0.01)


def test_a_letter_of_a_code_that_exists_is_settled_by_it() -> None:
    scores = recognised(TD3)
    doubt(scores, 0, 4, {"O": 0.5, "E": 0.5})
    assert certainties(LAYOUT, TD3, scores)[0][4] > 0.95


def test_what_is_clearly_printed_where_it_may_not_stand_is_sure() -> None:
    lines = TD3[0][:6] + "8" + TD3[0][7:], TD3[1]
    assert certainties(LAYOUT, lines, recognised(lines))[0][6] > 0.99


def test_where_no_layout_is_known_the_look_alone_counts() -> None:
    lines = ("ABC<<8",)
    scores = recognised(lines)
    doubt(scores, 0, 5, {"8": 0.6, "B": 0.4})
    assert certainties(None, lines, scores)[0][5] == pytest.approx(0.6)


@given(position=st.integers(0, 9), other=st.sampled_from("ABO08BSZ<17"), share=st.floats(0.01, 0.99))
@settings(deadline=None)
def test_certainties_are_probabilities_and_no_less_than_the_look(position: int, other: str, share: float) -> None:
    scores, printed = recognised(TD3), TD3[1][position]
    doubt(scores, 1, position, {other: share, printed: 1 - share} if other != printed else {printed: 0.999})
    found = certainties(LAYOUT, TD3, scores)[1][position]
    look = 1 - share if other != printed else 0.999
    assert look - 1e-3 <= found <= 1 + 1e-9
