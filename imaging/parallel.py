"""The pictures of several lights worked on side by side: OpenCV and NumPy let other threads run while they compute."""

from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

THREADS = 2

Item = TypeVar("Item")
Result = TypeVar("Result")


def side_by_side(work: Callable[[Item], Result], items: Sequence[Item], *, threads: int = THREADS) -> list[Result]:
    """Return `work` of each item, in their order; the first error in that order is raised.

    `work` must not depend on what the others do, so that the result is the same however many threads there are.
    """
    if len(items) < 2 or threads < 2:
        return [work(item) for item in items]
    with ThreadPoolExecutor(min(threads, len(items))) as pool:
        return list(pool.map(work, items))


def one_by_one(
    work: Callable[[Item], Result], items: Sequence[Item], *, threads: int = THREADS
) -> Generator[Result, None, None]:
    """Give `work` of each item in their order as soon as it is known; later ones are worked on in the meantime.

    As for `side_by_side`, `work` must not depend on what the others do. Work that was not begun is left when the
    caller stops asking.
    """
    if len(items) < 2 or threads < 2:
        yield from map(work, items)
        return
    pool = ThreadPoolExecutor(min(threads, len(items)))
    try:
        yield from pool.map(work, items)
    finally:
        pool.shutdown(cancel_futures=True)
