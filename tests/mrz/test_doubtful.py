import numpy as np
import pytest

from mrz.doubtful import Change, changed, cheapest, cost, first_choice
from tests.mrz.recognised import TD3, doubt, recognised


def test_the_first_choice_is_the_most_probable() -> None:
    assert first_choice(recognised(TD3)) == TD3


def test_the_cheapest_permitted_character_and_its_cost() -> None:
    scores = recognised(TD3)
    doubt(scores, 1, 13, {"T": 0.8, "7": 0.1, "1": 0.05})
    lines = first_choice(scores)
    change = cheapest(scores, lines, 1, 13, "0123456789")
    assert (change.line, change.position, change.character) == (1, 13, "7")
    assert change.cost == pytest.approx(np.log(8))
    assert cost(scores, 1, 13, "7", "1") == pytest.approx(np.log(2))


def test_changes_are_made_in_a_copy() -> None:
    assert changed(("ABC", "DEF"), [Change(0, 1, "X", 0.0), Change(1, 2, "Y", 0.0)]) == ("AXC", "DEY")
