"""The trained networks, run by OpenCV on one thread."""

from collections import OrderedDict
from functools import lru_cache
from importlib.resources import files
from math import prod

import cv2
import numpy as np
from numpy.typing import NDArray

MOST_KEPT = 700_000
"""Input values of the instances kept per network: changing the input's shape makes OpenCV plan the whole network again
(10 to 25 ms), but an instance for a finer search (1.2 million values) takes 60 MB and runs for 60 ms anyway.
"""


class Network:
    """One network, with an instance per input shape that was lately used."""

    def __init__(self, name: str) -> None:
        self._model = (files("mrz") / "weights" / f"{name}.onnx").read_bytes()
        self._instances: OrderedDict[tuple[int, ...], cv2.dnn.Net] = OrderedDict()

    def scores(self, pixels: NDArray[np.uint8], floor: float) -> NDArray[np.float32]:
        """Run the network on `pixels` (H x W or H x W x 3) at zero mean and deviation 1; `floor` is added to that."""
        values = pixels.astype(np.float32)
        values = (values - values.mean()) / (values.std() + floor)
        blob = values[None, None] if values.ndim == 2 else values.transpose(2, 0, 1)[None]
        instance = self._instance(blob.shape)
        instance.setInput(np.ascontiguousarray(blob))
        scores: NDArray[np.float32] = np.asarray(instance.forward(), np.float32)
        return np.asarray(scores[0])

    def _instance(self, shape: tuple[int, ...]) -> cv2.dnn.Net:
        instance = self._instances.pop(shape, None)
        if instance is None:
            instance = cv2.dnn.readNetFromONNX(np.frombuffer(self._model, np.uint8))
        if prod(shape) <= MOST_KEPT:
            self._instances[shape] = instance
        while sum(map(prod, self._instances)) > MOST_KEPT:
            self._instances.popitem(last=False)
        return instance


@lru_cache(maxsize=2)
def network(name: str) -> Network:
    """The network `name` ("locator" or "recogniser"); loaded once a process."""
    return Network(name)
