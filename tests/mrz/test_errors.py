import pickle

import pytest

from mrz.errors import EngineUnavailable


@pytest.fixture
def error() -> EngineUnavailable:
    return EngineUnavailable("engine abacus", "its beads are missing", "Buy beads")


def test_the_message_tells_what_why_and_what_to_do(error: EngineUnavailable) -> None:
    assert str(error) == "engine abacus: its beads are missing. Buy beads"


def test_the_parts_are_at_hand_for_a_screen(error: EngineUnavailable) -> None:
    assert (error.what, error.cause, error.remedy) == ("engine abacus", "its beads are missing", "Buy beads")


def test_it_comes_whole_out_of_another_process(error: EngineUnavailable) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is EngineUnavailable
    assert (again.what, again.cause, again.remedy) == (error.what, error.cause, error.remedy)
    assert str(again) == str(error)
