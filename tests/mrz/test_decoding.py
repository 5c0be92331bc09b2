import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.decoding import decode
from mrz.doubtful import first_choice
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


@settings(deadline=None, max_examples=60)
@given(
    doubts=st.lists(
        st.tuples(st.sampled_from((0, 1)), st.integers(0, 43), st.sampled_from("ABO08BSZ<17"), st.floats(0.05, 0.9)),
        max_size=5,
    )
)
def test_whatever_is_not_the_first_choice_is_reported(doubts: list[tuple[int, int, str, float]]) -> None:
    scores = recognised(TD3)
    for line, position, other, share in doubts:
        printed = TD3[line][position]
        doubt(scores, line, position, {other: share, printed: 1 - share} if other != printed else {other: 0.99})
    decoded = decode(scores)
    text = [list(line) for line in first_choice(scores)]
    for correction in decoded.corrections:
        assert text[correction.line][correction.position] == correction.read
        assert correction.why
        assert 0 <= correction.confidence <= 1
        text[correction.line][correction.position] = correction.corrected
    assert tuple(map("".join, text)) == decoded.lines
