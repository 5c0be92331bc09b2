import os
from collections.abc import Sequence
from concurrent.futures.process import BrokenProcessPool

import pytest

from inspector.worker_processes import spread


def _start() -> None:
    """Nothing to prepare."""


def _work(number: int) -> int:
    if number == 3:
        os._exit(1)  # as a crash in a library would
    if number == 5:
        raise ZeroDivisionError("five")
    return number * 10


def _outcomes(items: Sequence[int], processes: int) -> dict[int, int | BaseException]:
    return dict(spread(items, _work, _start, processes))


@pytest.mark.slow
@pytest.mark.parametrize("processes", [1, 2])
def test_neither_a_fault_nor_a_dying_process_costs_another_item(processes: int) -> None:
    outcomes = _outcomes(range(9), processes)
    assert sorted(outcomes) == list(range(9))
    assert isinstance(outcomes.pop(3), BrokenProcessPool)
    assert isinstance(outcomes.pop(5), ZeroDivisionError)
    assert outcomes == {number: number * 10 for number in (0, 1, 2, 4, 6, 7, 8)}


def test_nothing_to_do() -> None:
    assert _outcomes([], 2) == {}
