"""The reader of this desk as the screens see it: its state, captures, and the tray of a simulated one."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from imaging.capture import Capture
from imaging.light import STANDARD_LIGHTS, Light
from inspector import readers
from inspector.jobs import ReaderWorker
from ui.jobs import poster, when_done
from ui.problem import Problem
from ui.sentences_errors import describe


class ReaderState(StrEnum):
    """What the reader is doing."""

    CLOSED = "closed"
    OPENING = "opening"
    READY = "ready"
    CAPTURING = "capturing"
    FAULT = "fault"


class FrameLike(Protocol):
    """A frame of the reader: the capture and how it was taken."""

    @property
    def capture(self) -> Capture:
        """The picture."""

    @property
    def metadata(self) -> Any:
        """How it was taken; `pre_recorded` and `side` are used here."""


OnFrame = Callable[[FrameLike], None]
OnCaptured = Callable[[Sequence[FrameLike]], None]
OnFailed = Callable[[Problem, Sequence[FrameLike]], None]


class Reader(QObject):
    """Owns the reader's worker; every method returns at once and answers by callback on the GUI thread."""

    state_changed = Signal()

    def __init__(self, name: str, options: dict[str, Any] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.state = ReaderState.CLOSED
        self.problem: Problem | None = None
        self._scanner = readers.make(name, **(options or {}))
        self._worker = ReaderWorker(self._scanner)

    @property
    def tray(self) -> Any:
        """The tray of documents of a reader without glass (a `Tray`), None for a real reader."""
        return readers.tray(self._scanner)

    @property
    def lights(self) -> tuple[Light, ...]:
        """The standard lights that the reader offers (all three before it is open)."""
        if self.state not in (ReaderState.READY, ReaderState.CAPTURING):
            return STANDARD_LIGHTS
        offered = self._scanner.capabilities().lights
        return tuple(light for light in STANDARD_LIGHTS if light in offered)

    @property
    def pre_recorded(self) -> bool:
        """Whether its pictures come from files, so that an inspection is an evaluation."""
        return self.state is ReaderState.READY and self._scanner.capabilities().pre_recorded

    def open(self) -> None:
        """Take the reader."""
        self._enter(ReaderState.OPENING)
        when_done(self._worker.open(), self, lambda _: self._enter(ReaderState.READY), self._broken)

    def capture(self, owner: QObject, on_frame: OnFrame, done: OnCaptured, failed: OnFailed) -> None:
        """Capture the page under all standard lights; reopens a reader that had failed."""
        reopen = self.state in (ReaderState.CLOSED, ReaderState.FAULT)
        self._enter(ReaderState.CAPTURING)
        if reopen:
            opened = self._worker.open()
            when_done(opened, owner, lambda _: self._start(owner, on_frame, done, failed), self._fail(failed))
        else:
            self._start(owner, on_frame, done, failed)

    def _start(self, owner: QObject, on_frame: OnFrame, done: OnCaptured, failed: OnFailed) -> None:
        post = poster(owner)
        future = self._worker.capture(self.lights, on_frame=lambda frame: post(lambda: on_frame(frame)))

        def finish(frames: Sequence[FrameLike]) -> None:
            self._enter(ReaderState.READY)
            done(frames)

        when_done(future, owner, finish, self._fail(failed))

    def cancel(self) -> None:
        """Stop a running capture after the current light."""
        self._worker.cancel()

    def close(self) -> None:
        """Give the reader back; waits for its thread."""
        self._worker.close()
        self._enter(ReaderState.CLOSED)

    def _fail(self, failed: OnFailed) -> Callable[[BaseException], None]:
        def report(error: BaseException) -> None:
            if type(error).__name__ in ("ReaderUnavailable", "ReaderBusy", "ReaderFault"):
                self._broken(error)
            else:
                self._enter(ReaderState.READY)
            failed(describe(error), tuple(getattr(error, "frames", ())))

        return report

    def _broken(self, error: BaseException) -> None:
        self.problem = describe(error)
        self._enter(ReaderState.FAULT)

    def _enter(self, state: ReaderState) -> None:
        self.state = state
        if state is ReaderState.READY:
            self.problem = None
        self.state_changed.emit()
