import pytest

from reference_specimens.measures.measured import Measured, Problem


def test_the_main_number_is_the_value() -> None:
    assert Measured({"score": 0.8, "gain": 0.5}, "score").value == 0.8


def test_a_problem_leaves_no_numbers() -> None:
    assert Measured(problem=Problem.NO_TEXT).values == {}
    with pytest.raises(KeyError):
        _ = Measured(problem=Problem.NO_TEXT).value
