import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.decoding import decode
from tests.mrz.recognised import TD3, doubt, recognised


def test_what_is_sure_is_given_as_read() -> None:
    decoded = decode(recognised(TD3))
    assert decoded.lines == TD3
    assert decoded.corrections == ()
    assert decoded.layout is not None
    assert decoded.layout.format == "TD3"
    assert min(map(min, decoded.confidences)) == pytest.approx(0.999, abs=1e-3)


@given(line=st.just(1), position=st.sampled_from((9, 19, 27, 42, 43)), digit=st.sampled_from("0123456789"))
@settings(deadline=None)
def test_a_wrong_check_digit_that_is_surely_printed_survives(line: int, position: int, digit: str) -> None:
    text = TD3[1][:position] + digit + TD3[1][position + 1 :]
    decoded = decode(recognised((TD3[0], text)))
    assert decoded.lines == (TD3[0], text)
    assert decoded.corrections == ()


def test_a_doubtful_character_is_settled_by_its_check_digit() -> None:
    scores = recognised(TD3)
    doubt(scores, 1, 1, {"B": 0.6, "8": 0.39})
    decoded = decode(scores)
    assert decoded.lines == TD3
    (correction,) = decoded.corrections
    assert (correction.line, correction.position, correction.read, correction.corrected) == (1, 1, "B", "8")
    assert correction.why == "check digit"
    assert correction.confidence == pytest.approx(0.39)
    assert decoded.confidences[1][1] == pytest.approx(0.39)


def test_two_doubtful_characters_are_settled_together() -> None:
    scores = recognised(TD3)
    doubt(scores, 1, 1, {"B": 0.6, "8": 0.39})
    doubt(scores, 1, 14, {"9": 0.55, "4": 0.4})
    doubt(scores, 1, 13, {"7": 0.9, "1": 0.05})
    assert decode(scores).lines == TD3


def test_an_improbable_character_is_not_taken_to_please_a_check_digit() -> None:
    scores = recognised(TD3)
    doubt(scores, 1, 1, {"B": 0.995, "8": 0.004})
    assert decode(scores).lines[1][1] == "B"


def test_what_may_not_stand_there_gives_way_to_what_may() -> None:
    scores = recognised(TD3)
    doubt(scores, 0, 6, {"8": 0.7, "R": 0.25})
    decoded = decode(scores)
    assert decoded.lines == TD3
    assert decoded.corrections[0].why == "not permitted here"


def test_what_may_not_stand_there_stays_where_nothing_else_is_possible() -> None:
    line = TD3[0][:6] + "8" + TD3[0][7:]
    assert decode(recognised((line, TD3[1]))).lines[0] == line


def test_lines_of_no_layout_are_given_as_read() -> None:
    lines = ("ABC<<DEF<<<<<", "0123456789<<<")
    decoded = decode(recognised(lines))
    assert decoded.lines == lines
    assert decoded.layout is None
