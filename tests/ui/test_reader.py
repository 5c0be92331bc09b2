from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from device_drivers.simulated_reader import Faults
from imaging.light import STANDARD_LIGHTS, Light
from ui.desk import Desk
from ui.problem import Problem
from ui.reader import FrameLike, Reader, ReaderState


class Capture(QObject):
    """Takes what a capture answers."""

    def __init__(self) -> None:
        super().__init__()
        self.frames: list[Light] = []
        self.done: list[Light] | None = None
        self.problem: Problem | None = None

    def start(self, reader: Reader) -> None:
        reader.capture(self, self._frame, self._done, self._failed)

    @property
    def ended(self) -> bool:
        return self.done is not None or self.problem is not None

    def _frame(self, frame: FrameLike) -> None:
        self.frames.append(frame.capture.light)

    def _done(self, frames: Sequence[FrameLike]) -> None:
        self.done = [frame.capture.light for frame in frames]

    def _failed(self, problem: Problem, frames: Sequence[FrameLike]) -> None:
        self.problem = problem
        self.frames = [frame.capture.light for frame in frames]


@pytest.fixture
def capture() -> Capture:
    return Capture()


def test_lights_arrive_one_by_one(desk: Desk, capture: Capture, qtbot: QtBot) -> None:
    desk.reader.tray.lay(0, 0)
    capture.start(desk.reader)
    assert desk.reader.state.value == ReaderState.CAPTURING.value
    qtbot.waitUntil(lambda: capture.ended, timeout=30_000)
    assert capture.done == list(STANDARD_LIGHTS)
    assert capture.frames == list(STANDARD_LIGHTS)
    assert desk.reader.state.value == ReaderState.READY.value


def test_without_a_document_it_says_what_to_do_and_stays_ready(desk: Desk, capture: Capture, qtbot: QtBot) -> None:
    capture.start(desk.reader)
    qtbot.waitUntil(lambda: capture.ended, timeout=30_000)
    assert capture.problem is not None
    assert "taken off" in capture.problem.what
    assert desk.reader.state.value == ReaderState.READY.value


def test_unplugged_it_keeps_what_was_captured_and_opens_again(
    make_desk: Callable[..., Desk], capture: Capture, qtbot: QtBot
) -> None:
    faults = Faults(unplugged_after=1)
    desk = make_desk(faults=faults)
    desk.reader.tray.lay(0, 0)
    capture.start(desk.reader)
    qtbot.waitUntil(lambda: capture.ended, timeout=30_000)
    assert capture.problem is not None
    assert "does not answer" in capture.problem.what
    assert capture.frames == [Light.VI]
    assert desk.reader.state.value == ReaderState.FAULT.value
    faults.unplugged_after = None
    desk.reader.tray.plug_in()
    again = Capture()
    again.start(desk.reader)
    qtbot.waitUntil(lambda: again.ended, timeout=30_000)
    assert again.done == list(STANDARD_LIGHTS)
