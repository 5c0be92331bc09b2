"""Wall milliseconds by stage of one inspection."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter


class Stopwatch:
    """Adds up the wall time of named stages; a stage may be entered several times."""

    def __init__(self) -> None:
        self._start = perf_counter()
        self._stages: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time what runs inside the `with` statement as `name`."""
        start = perf_counter()
        try:
            yield
        finally:
            self._stages[name] = self._stages.get(name, 0.0) + (perf_counter() - start) * 1000

    def ms(self) -> dict[str, float]:
        """Return milliseconds by stage, with `total` since the stopwatch was made."""
        return {"total": (perf_counter() - self._start) * 1000, **self._stages}
