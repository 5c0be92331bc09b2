from hypothesis import given, settings
from hypothesis import strategies as st

from device_drivers.simulator.shelf import REMEMBERED, Shelf


def test_what_was_not_asked_for_longest_goes_first() -> None:
    shelf: Shelf[str] = Shelf(100)
    shelf.put("a", "first", 40)
    shelf.put("b", "second", 40)
    assert shelf.get("a") == "first"
    shelf.put("c", "third", 40)
    assert (shelf.get("a"), shelf.get("b"), shelf.get("c")) == ("first", None, "third")


def test_what_is_too_large_is_not_kept() -> None:
    shelf: Shelf[str] = Shelf(100)
    shelf.put("a", "first", 60)
    shelf.put("b", "huge", 101)
    assert not shelf.keeps(101)
    assert (shelf.get("a"), shelf.get("b")) == ("first", None)


def test_what_is_asked_for_a_second_time_is_worth_keeping() -> None:
    shelf: Shelf[str] = Shelf(100)
    assert not shelf.asked_again("a")
    assert shelf.asked_again("a")
    for key in range(REMEMBERED):
        shelf.asked_again(key)
    assert not shelf.asked_again("a")


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 60)), max_size=60))
@settings(deadline=None)
def test_it_never_holds_more_than_its_limit(puts: list[tuple[int, int]]) -> None:
    shelf: Shelf[int] = Shelf(100)
    for key, size in puts:
        shelf.put(key, size, size)
    assert sum(shelf.get(key) or 0 for key in range(10)) <= 100
