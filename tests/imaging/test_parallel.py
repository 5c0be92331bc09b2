import threading

import pytest

from imaging.parallel import one_by_one, side_by_side


def test_results_come_in_the_order_of_the_items() -> None:
    first_done = threading.Event()

    def work(item: int) -> int:
        if item == 0:
            assert first_done.wait(10)  # the other thread finishes first
        else:
            first_done.set()
        return item * item

    assert side_by_side(work, [0, 1]) == [0, 1]


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_the_number_of_threads_changes_nothing(threads: int) -> None:
    assert side_by_side(str, list(range(7)), threads=threads) == [str(item) for item in range(7)]


def test_an_error_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        side_by_side(lambda item: 1 // item, [1, 0])


def test_nothing_gives_nothing() -> None:
    assert side_by_side(str, []) == []


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_are_given_one_by_one_in_their_order(threads: int) -> None:
    assert list(one_by_one(str, list(range(7)), threads=threads)) == [str(item) for item in range(7)]


def test_a_result_is_given_before_later_ones_are_known() -> None:
    asked = threading.Event()

    def work(item: int) -> int:
        return item if item == 0 or asked.wait(10) else -1

    results = one_by_one(work, [0, 1, 2])
    assert next(results) == 0
    asked.set()
    assert list(results) == [1, 2]


def test_work_that_was_not_begun_is_left_when_nobody_asks() -> None:
    begun, go = [], threading.Event()

    def work(item: int) -> int:
        begun.append(item)
        assert item == 0 or go.wait(10)
        return item

    results = one_by_one(work, list(range(50)))
    assert next(results) == 0
    go.set()
    results.close()
    assert len(begun) < 50


def test_an_error_comes_in_its_turn() -> None:
    results = one_by_one(lambda item: 1 // item, [1, 0])
    assert next(results) == 1
    with pytest.raises(ZeroDivisionError):
        next(results)
