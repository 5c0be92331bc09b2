import numpy as np
import pytest

from mrz.layout import layout
from mrz.look_alikes import ZERO, O, settled
from mrz.recognising import CHARACTERS


def _scores(o: float, zero: float) -> list[np.ndarray]:
    """A TD3 zone whose every character is one of O and zero."""
    table = np.full((44, len(CHARACTERS)), np.log(1e-9))
    table[:, O], table[:, ZERO] = np.log(o), np.log(zero)
    return [table, table.copy()]


def _share(o: float, zero: float, line: int, position: int) -> float:
    """The share of O after settling."""
    row = settled(layout("TD3"), _scores(o, zero))[line][position]
    assert np.logaddexp(row[O], row[ZERO]) == pytest.approx(np.log(o + zero), abs=1e-6)
    return float(np.exp(row[O]) / (np.exp(row[O]) + np.exp(row[ZERO])))


@pytest.mark.parametrize(("line", "position", "letter"), [(0, 7, 1.0), (0, 3, 1.0), (1, 14, 0.0), (1, 9, 0.0)])
def test_where_only_one_of_them_may_stand_it_is_that_one(line: int, position: int, letter: float) -> None:
    assert _share(0.05, 0.95, line, position) == pytest.approx(letter, abs=1e-6)
    assert _share(0.95, 0.05, line, position) == pytest.approx(letter, abs=1e-6)


def test_in_a_number_the_glyph_decides_only_when_it_is_clear() -> None:
    assert _share(0.6, 0.4, 1, 2) < 0.5
    assert _share(0.9999, 0.0001, 1, 2) > 0.5


def test_in_a_document_code_it_is_rather_the_letter() -> None:
    assert _share(0.4, 0.6, 0, 1) > 0.5


def test_other_characters_are_left_alone() -> None:
    scores = _scores(0.2, 0.1)
    scores[0][7, CHARACTERS.index("Q")] = np.log(0.7)
    assert settled(layout("TD3"), scores)[0][7].argmax() == CHARACTERS.index("Q")
