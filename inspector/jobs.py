"""Owns the work that must not run on the GUI thread: readers, analysis, the one database writer (design section 3)."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from device_drivers.frame import Frame
from device_drivers.scanner import Health, OnFrame, Presence, Scanner
from imaging.light import Light
from inspector.analysis_process import AnalysisProcess

__all__ = ["AnalysisProcess", "ReaderWorker", "Writer"]

P = ParamSpec("P")
R = TypeVar("R")


class ReaderWorker:
    """One thread per open reader; every method returns at once, callbacks run on that thread."""

    def __init__(self, scanner: Scanner) -> None:
        """Take a reader that is not open yet."""
        self.scanner = scanner
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"reader-{scanner.name}")

    def open(self) -> "Future[None]":
        """Open the reader."""
        return self._thread.submit(self.scanner.open)

    def capture(
        self, lights: Sequence[Light], *, ppi: float | None = None, on_frame: OnFrame | None = None
    ) -> "Future[list[Frame]]":
        """Capture the page under each of `lights`; the error is a ReaderError with the frames finished before."""
        return self._thread.submit(self.scanner.capture, tuple(lights), ppi=ppi, on_frame=on_frame)

    def presence(self) -> "Future[Presence]":
        """Ask whether a document lies on the reader."""
        return self._thread.submit(self.scanner.presence)

    def health(self) -> "Future[Health]":
        """Ask whether the reader is ready."""
        return self._thread.submit(self.scanner.health)

    def cancel(self) -> None:
        """Ask a running capture to stop after the current frame."""
        self.scanner.cancel()

    def close(self) -> None:
        """Cancel what runs, close the reader and end its thread; waits, may be called twice."""
        self.scanner.cancel()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self.scanner.close()


class Writer:
    """The one thread that writes records, in the order of submission."""

    def __init__(self) -> None:
        """Start the thread."""
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="records")

    def submit(self, function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> "Future[R]":
        """Run `function` on the writing thread."""
        return self._thread.submit(function, *args, **kwargs)

    def close(self) -> None:
        """Write what was submitted, then end the thread; may be called twice."""
        self._thread.shutdown(wait=True)
