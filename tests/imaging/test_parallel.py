import threading

import pytest

from imaging.parallel import side_by_side


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
