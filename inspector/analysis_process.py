"""The one persistent process that reads pictures and performs checks (design section 3: where work runs).

It is spawned, not forked; pixels travel through shared memory; it is started again after a crash or a cancel, so that
neither the interpreter lock nor a hostile picture reaches the desk.
"""

import multiprocessing
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from inspector.errors import KnownError, Unavailable
from inspector.inspection import Inspection, Mode, QuestionedDocument
from inspector.pixel_channel import PixelChannel

OnProgress = Callable[[Inspection], None]


@dataclass(frozen=True, eq=False)
class _Request:
    document: QuestionedDocument
    mode: Mode
    today: date
    evaluation: bool


@dataclass(frozen=True, eq=False)
class _Reply:
    """A growing inspection, the finished one, or a known error (`what, cause, remedy`)."""

    inspection: Inspection | None = None
    error: KnownError | None = None
    finished: bool = False


@dataclass(eq=False)
class _Job:
    request: _Request
    on_progress: OnProgress | None
    future: "Future[Inspection]" = field(default_factory=Future)


class AnalysisProcess:
    """Inspects documents one after the other in a process of its own; every method returns at once."""

    def __init__(self, library: Path | None) -> None:
        """Start the process; `library` is the library folder, None inspects without specimens."""
        self._library = library
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._worker: BaseProcess | None = None
        self._running: _Job | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._serve, name="analysis", daemon=True)
        self._thread.start()

    def inspect(
        self,
        document: QuestionedDocument,
        *,
        mode: Mode = Mode.SECURITY,
        today: date,
        evaluation: bool = True,
        on_progress: OnProgress | None = None,
    ) -> "Future[Inspection]":
        """Inspect a document; `on_progress` gets growing inspections on the analysis thread."""
        job = _Job(_Request(document, mode, today, evaluation), on_progress)
        self._jobs.put(job)
        return job.future

    def cancel(self) -> None:
        """Stop the inspection that runs, if any; its future is cancelled and the process started again."""
        with self._lock:
            job, worker = self._running, self._worker
            if job is None or worker is None:
                return
            job.future.cancel()
            worker.kill()

    def close(self) -> None:
        """Stop everything and wait for the thread to end; may be called twice."""
        self._closing = True
        self.cancel()
        self._jobs.put(None)
        self._thread.join()

    def _serve(self) -> None:
        channel = self._start()
        while (job := self._jobs.get()) is not None and not self._closing:
            if job.future.cancelled():
                continue
            if not self._perform(job, channel):
                channel.close()
                channel = self._start()
        self._stop(channel)

    def _start(self) -> PixelChannel:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        worker = context.Process(target=_work, args=(theirs, self._library), name="inspector-analysis", daemon=True)
        worker.start()
        theirs.close()
        with self._lock:
            self._worker = worker
        return PixelChannel(ours)

    def _stop(self, channel: PixelChannel) -> None:
        with self._lock:
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.kill()
            worker.join()
        channel.close()

    def _perform(self, job: _Job, channel: PixelChannel) -> bool:
        """Run one job; False where the process died and must be started again."""
        with self._lock:
            self._running = job
        try:
            channel.send(job.request)
            while not (reply := channel.receive()).finished:
                if job.on_progress is not None and not job.future.cancelled():
                    job.on_progress(reply.inspection)
        except (EOFError, OSError):
            _fail(job.future, _died())
            return False
        finally:
            with self._lock:
                self._running = None
        channel.forget()
        if reply.error is not None:
            _fail(job.future, reply.error)
        elif not job.future.cancelled():
            job.future.set_result(reply.inspection)
        return True


def _fail(future: "Future[Inspection]", error: KnownError) -> None:
    if not future.cancelled():
        future.set_exception(error)


def _died() -> KnownError:
    return Unavailable(
        "The inspection stopped",
        "the analysis process ended unexpectedly",
        "It has been started again: repeat the capture",
    )


def _work(connection: Connection, library: Path | None) -> None:
    """Serve inspections in the spawned process until the connection closes."""
    from inspector import determinism
    from inspector.pipeline import Inspector

    determinism.fix()
    inspector = Inspector.for_library(library)
    channel = PixelChannel(connection)
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            request = channel.receive()
            channel.send(_answer(inspector, request, lambda partial: channel.send(_Reply(partial))))
            channel.forget()


def _answer(inspector: "object", request: _Request, on_progress: OnProgress) -> _Reply:
    from inspector.pipeline import Inspector

    assert isinstance(inspector, Inspector)
    try:
        inspection = inspector.inspect(
            request.document,
            mode=request.mode,
            today=request.today,
            evaluation=request.evaluation,
            on_progress=on_progress,
        )
    except KnownError as error:
        return _Reply(error=error, finished=True)
    return _Reply(inspection, finished=True)
