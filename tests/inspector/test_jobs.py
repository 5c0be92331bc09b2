import threading
from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
import pytest

from device_drivers.errors import CaptureCancelled
from device_drivers.frame import Frame, FrameMetadata
from device_drivers.scanner import Capabilities, Health, OnFrame, Presence, Scanner
from imaging.capture import Capture
from imaging.light import Light
from inspector.jobs import ReaderWorker, Writer


class BlockingReader(Scanner):
    """A reader whose second frame waits until it is cancelled."""

    name = "blocking"

    def __init__(self) -> None:
        self.opened = False
        self.capturing = threading.Event()
        self.cancelled = threading.Event()
        self.threads: set[int] = set()

    def open(self) -> None:
        self.opened = True
        self.threads.add(threading.get_ident())

    def close(self) -> None:
        self.opened = False

    def capabilities(self) -> Capabilities:
        return Capabilities((Light.VI, Light.UV), (400.0,), (130.0, 95.0))

    def capture(
        self, lights: Sequence[Light], *, ppi: float | None = None, on_frame: OnFrame | None = None
    ) -> list[Frame]:
        self.threads.add(threading.get_ident())
        frame = _frame(lights[0])
        if on_frame is not None:
            on_frame(frame)
        if len(lights) > 1:
            self.capturing.set()
            self.cancelled.wait()
            raise CaptureCancelled("blocking", "cancelled", "Capture again", [frame])
        return [frame]

    def presence(self) -> Presence:
        return Presence.PRESENT

    def health(self) -> Health:
        return Health(ready=True)

    def cancel(self) -> None:
        self.cancelled.set()

    @property
    def lit(self) -> frozenset[Light]:
        return frozenset()


def _frame(light: Light) -> Frame:
    metadata = FrameMetadata("blocking", "1", light, 400.0, datetime(2026, 11, 23, tzinfo=UTC))
    return Frame(Capture(light, np.zeros((4, 4), np.uint8), 400.0), metadata)


def test_everything_runs_on_one_thread_that_is_not_the_callers() -> None:
    reader = BlockingReader()
    worker = ReaderWorker(reader)
    worker.open().result()
    seen: list[Frame] = []
    frames = worker.capture([Light.VI], on_frame=seen.append).result()
    assert frames == seen
    assert worker.presence().result() is Presence.PRESENT
    assert worker.health().result().ready
    worker.close()
    assert len(reader.threads) == 1
    assert threading.get_ident() not in reader.threads
    assert not reader.opened


def test_cancel_from_another_thread_keeps_the_finished_frames() -> None:
    reader = BlockingReader()
    worker = ReaderWorker(reader)
    future = worker.capture([Light.VI, Light.UV])
    reader.capturing.wait()
    worker.cancel()
    with pytest.raises(CaptureCancelled) as caught:
        future.result()
    assert [frame.metadata.light for frame in caught.value.frames] == [Light.VI]
    worker.close()
    worker.close()


def test_closing_stops_a_running_capture() -> None:
    reader = BlockingReader()
    worker = ReaderWorker(reader)
    future = worker.capture([Light.VI, Light.UV])
    reader.capturing.wait()
    worker.close()
    assert isinstance(future.exception(), CaptureCancelled)


def test_the_writer_keeps_the_order_and_finishes_before_it_closes() -> None:
    writer, written = Writer(), list[int]()
    for number in range(50):
        writer.submit(written.append, number)
    writer.close()
    assert written == list(range(50))


def test_an_error_while_writing_reaches_the_caller() -> None:
    writer = Writer()
    future = writer.submit(int, "no number")
    with pytest.raises(ValueError, match="no number"):
        future.result()
    writer.close()
