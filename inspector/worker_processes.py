"""Work spread over processes of its own, where neither a fault of the program nor a dying process costs other work."""

import multiprocessing
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")
Done = tuple[T, R | BaseException]
Start = Callable[[], None]


def spread(
    items: Sequence[T], work: Callable[[T], R], start: Start, processes: int
) -> Generator[Done[T, R], None, None]:
    """Yield every item with its result, or with the error that `work` ended with, as soon as it is known, in any order.

    `work` and `start`, which every process calls first, must be picklable; the processes are spawned. An item whose
    process dies has a BrokenProcessPool for its error. Closing the generator stops after the items being worked on.
    """
    waiting = dict(enumerate(items))
    while waiting:
        yield from _until_broken(waiting, work, start, min(processes, len(waiting)))
        # A pool hands out items in their order: the one whose process died is among the first that are left.
        for number in list(waiting)[:processes]:
            yield waiting.pop(number), _alone(items[number], work, start)


def _until_broken(waiting: dict[int, T], work: Callable[[T], R], start: Start, processes: int) -> Iterator[Done[T, R]]:
    """Yield what is done, and take it from `waiting`, until all is or a process died."""
    pool = _pool(processes, start)
    try:
        futures = {pool.submit(work, item): number for number, item in waiting.items()}
        for future in as_completed(futures):
            if not isinstance(future.exception(), BrokenProcessPool):
                outcome = _outcome(future)
                yield waiting.pop(futures[future]), outcome
    finally:
        pool.shutdown(cancel_futures=True)


def _alone(item: T, work: Callable[[T], R], start: Start) -> R | BaseException:
    with _pool(1, start) as pool:
        return _outcome(pool.submit(work, item))


def _pool(processes: int, start: Start) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn"), initializer=start)


def _outcome(future: "Future[R]") -> R | BaseException:
    return future.exception() or future.result()
