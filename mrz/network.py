"""The trained networks, run by OpenCV on one thread."""

from collections import OrderedDict
from functools import lru_cache
from importlib.resources import files

import cv2
import numpy as np
from numpy.typing import NDArray

SHAPES_KEPT = 10
"""Instances kept per network: changing the input's shape makes OpenCV plan the whole network again (10 to 25 ms)."""


class Network:
    """One network, with an instance per input shape."""

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
            while len(self._instances) >= SHAPES_KEPT:
                self._instances.popitem(last=False)
        self._instances[shape] = instance
        return instance


@lru_cache(maxsize=2)
def network(name: str) -> Network:
    """The network `name` ("locator" or "recogniser"); loaded once a process."""
    return Network(name)
