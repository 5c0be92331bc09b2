"""The trained networks, run by OpenCV on one thread."""

from functools import lru_cache
from importlib.resources import files
from math import prod
from threading import Lock

import cv2
import numpy as np
from numpy.typing import NDArray

MOST_KEPT = 700_000
"""Input values of the instances kept per network: changing the input's shape makes OpenCV plan the whole network again
(10 to 25 ms), but an instance for a finer search (1.2 million values) takes 60 MB and runs for 60 ms anyway.
"""


class Network:
    """One network, with instances of the input shapes that were lately used; several threads may ask it at once."""

    def __init__(self, name: str) -> None:
        self._model = (files("mrz") / "weights" / f"{name}.onnx").read_bytes()
        self._idle: list[tuple[tuple[int, ...], cv2.dnn.Net]] = []
        self._lock = Lock()

    def scores(self, pixels: NDArray[np.uint8], floor: float) -> NDArray[np.float32]:
        """Run the network on `pixels` (H x W or H x W x 3) at zero mean and deviation 1; `floor` is added to that."""
        values = pixels.astype(np.float32)
        values = (values - values.mean()) / (values.std() + floor)
        blob = values[None, None] if values.ndim == 2 else values.transpose(2, 0, 1)[None]
        instance = self._taken(blob.shape)
        instance.setInput(np.ascontiguousarray(blob))
        # A copy: what the instance gives may be memory of its own, in which it computes again.
        scores = np.array(instance.forward()[0], np.float32)
        self._put_back(blob.shape, instance)
        return scores

    def _taken(self, shape: tuple[int, ...]) -> cv2.dnn.Net:
        """Take an idle instance, which is then this thread's alone, or make one."""
        with self._lock:
            for place in range(len(self._idle) - 1, -1, -1):
                if self._idle[place][0] == shape:
                    return self._idle.pop(place)[1]
        return cv2.dnn.readNetFromONNX(np.frombuffer(self._model, np.uint8))

    def _put_back(self, shape: tuple[int, ...], instance: cv2.dnn.Net) -> None:
        with self._lock:
            if prod(shape) <= MOST_KEPT:
                self._idle.append((shape, instance))
            while sum(prod(kept) for kept, _ in self._idle) > MOST_KEPT:
                self._idle.pop(0)


@lru_cache(maxsize=2)
def network(name: str) -> Network:
    """The network `name` ("locator" or "recogniser"); loaded once a process."""
    return Network(name)
