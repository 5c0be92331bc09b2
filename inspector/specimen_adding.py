"""Adding specimens to a library in a process of its own, so that the seconds of calibration can be cancelled."""

import multiprocessing
import threading
from concurrent.futures import Future
from multiprocessing.connection import Connection
from pathlib import Path

from inspector.errors import Unavailable
from inspector.officer import Officer, Permission, require


class SpecimenAdding:
    """One addition. `future` has the ids of what was added, or the error of the library.

    Cancelling ends the process at once: the library publishes a specimen whole or not at all.
    """

    def __init__(self, library: Path, folder: Path, *, officer: Officer) -> None:
        """Start adding `folder` to `library`; raises NotPermitted where the officer may not."""
        require(officer, Permission.ADD_SPECIMEN)
        self.folder = folder
        self.future: Future[tuple[str, ...]] = Future()
        self._lock = threading.Lock()
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_add, args=(theirs, library, folder), name="adding", daemon=True)
        self._process.start()
        theirs.close()
        self._thread = threading.Thread(target=self._wait, name="adding", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Stop; the library stays as it was. Does nothing once it has ended."""
        with self._lock:
            self.future.cancel()
        self._process.kill()

    def close(self) -> None:
        """Cancel what still runs and wait for its end; may be called twice."""
        self.cancel()
        self._thread.join()

    def _wait(self) -> None:
        answer = self._receive()
        self._process.join()
        self._ours.close()
        with self._lock:
            if self.future.cancelled():
                return
            if isinstance(answer, BaseException):
                self.future.set_exception(answer)
            else:
                self.future.set_result(answer)

    def _receive(self) -> tuple[str, ...] | BaseException:
        try:
            answer: tuple[str, ...] | BaseException = self._ours.recv()
        except (EOFError, OSError):
            cause = "the process that adds it ended unexpectedly"
            return Unavailable(str(self.folder), cause, "Try again; the library is unchanged")
        return answer


def _add(connection: Connection, library: Path, folder: Path) -> None:
    from inspector import determinism
    from reference_specimens.errors import SpecimenError
    from reference_specimens.library import Library

    determinism.fix()
    try:
        connection.send(tuple(specimen.id for specimen in Library(library).add(folder)))
    except SpecimenError as error:
        connection.send(error)
