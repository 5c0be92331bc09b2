import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from imaging.properties.once import Once


def test_a_value_is_computed_once_whoever_asks() -> None:
    once, both = Once(), threading.Barrier(2)
    calls: list[int] = []

    def compute(name: int) -> int:
        calls.append(name)
        return name

    def ask(name: int) -> int:
        both.wait(10)
        return once.get("value", lambda: compute(name))

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(ask, [1, 2])
    assert first == second
    assert calls == [first]


def test_other_names_do_not_wait() -> None:
    once, other_known = Once(), threading.Event()
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(once.get, "slow", lambda: other_known.wait(10))
        assert once.get("other", lambda: 5) == 5
        other_known.set()
        assert slow.result(10) is True


def test_a_value_may_ask_for_another() -> None:
    once = Once()
    assert once.get("sum", lambda: once.get("part", lambda: 2) + 1) == 3


def test_an_error_is_not_kept() -> None:
    once = Once()
    with pytest.raises(ZeroDivisionError):
        once.get("value", lambda: 1 // 0)
    assert once.get("value", lambda: 7) == 7


def test_values_are_carried_over_by_name_and_forgotten() -> None:
    first, second = Once(), Once()
    first.get("kept", lambda: 1)
    first.get("left", lambda: 2)
    second.carry(first, lambda name: name == "kept")
    assert second.get("kept", lambda: -1) == 1
    assert second.get("left", lambda: -2) == -2
    second.forget()
    assert second.get("kept", lambda: -1) == -1
