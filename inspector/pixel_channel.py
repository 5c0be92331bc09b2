"""Objects with pictures between two processes: pixels travel through shared memory, and each live data set only once.

A message is a pickle (protocol 5) whose arrays lie out of band in one block of shared memory. A `LiveDataSet` that was
sent before on the same channel is sent as its number, so that results that arrive one by one cost no copies of pixels.
"""

import io
import pickle
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from typing import Any

from imaging.live_data_set import LiveDataSet

_KEPT_BLOCKS = 8  # a block must stay open on the sending side until the other side has attached it


@dataclass
class PixelChannel:
    """One end of a two-way channel; both ends live as long as one worker process."""

    connection: Connection
    _sent: list[LiveDataSet] = field(default_factory=list)
    _received: dict[int, LiveDataSet] = field(default_factory=dict)
    _blocks: deque[SharedMemory] = field(default_factory=deque)

    def send(self, message: object) -> None:
        """Send any picklable object; raises OSError where the other end is gone."""
        buffers: list[pickle.PickleBuffer] = []
        stream = io.BytesIO()
        _Pickler(stream, buffers, self._sent).dump(message)
        views = [buffer.raw() for buffer in buffers]
        name = self._store(views)
        self.connection.send((stream.getvalue(), name, [view.nbytes for view in views]))

    def receive(self) -> Any:
        """Wait for the next object; raises EOFError where the other end is gone."""
        payload, name, sizes = self.connection.recv()
        buffers = _take(name, sizes) if name else []
        return _Unpickler(io.BytesIO(payload), buffers, self._received).load()

    def forget(self) -> None:
        """Forget the live data sets of the last document, on both ends at the same point of the conversation."""
        self._sent.clear()
        self._received.clear()

    def close(self) -> None:
        """Close the connection and free blocks that nobody took."""
        self.connection.close()
        while self._blocks:
            block = self._blocks.popleft()
            block.close()
            with suppress(FileNotFoundError):
                block.unlink()

    def _store(self, views: list[memoryview]) -> str | None:
        if not views:
            return None
        block = SharedMemory(create=True, size=max(1, sum(view.nbytes for view in views)))
        memory, start = memoryview(block.buf or b""), 0
        for view in views:
            memory[start : start + view.nbytes] = view
            start += view.nbytes
        memory.release()
        self._blocks.append(block)
        while len(self._blocks) > _KEPT_BLOCKS:
            self._blocks.popleft().close()
        return block.name


def _take(name: str, sizes: list[int]) -> list[bytearray]:
    """Copy the buffers out of the block and remove it."""
    block = SharedMemory(name=name)
    memory = memoryview(block.buf or b"")
    buffers, start = [], 0
    for size in sizes:
        buffers.append(bytearray(memory[start : start + size]))
        start += size
    memory.release()
    block.close()
    block.unlink()
    return buffers


class _Pickler(pickle.Pickler):
    def __init__(self, stream: io.BytesIO, buffers: list[pickle.PickleBuffer], sent: list[LiveDataSet]) -> None:
        super().__init__(stream, protocol=5, buffer_callback=buffers.append)
        self._sent = sent

    def persistent_id(self, value: object) -> tuple[int, object] | None:
        """Send a live data set as its number, with its content the first time."""
        if not isinstance(value, LiveDataSet):
            return None
        for number, known in enumerate(self._sent):
            if known is value:
                return number, None
        self._sent.append(value)
        return len(self._sent) - 1, _content(value)


class _Unpickler(pickle.Unpickler):
    def __init__(self, stream: io.BytesIO, buffers: list[bytearray], received: dict[int, LiveDataSet]) -> None:
        super().__init__(stream, buffers=buffers)
        self._received = received

    def persistent_load(self, reference: tuple[int, Any]) -> LiveDataSet:
        """Return the live data set of that number."""
        number, content = reference
        if content is not None:
            self._received[number] = LiveDataSet(**content)
        return self._received[number]


def _content(live: LiveDataSet) -> dict[str, object]:
    """Return the fields; the captures it came from stay here."""
    return {name: getattr(live, name) for name in live.__dataclass_fields__ if name != "sources"}
