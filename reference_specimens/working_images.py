"""The images of a specimen at the working resolution, all of one size, kept in memory while they are used."""

from collections import OrderedDict
from collections.abc import Mapping
from threading import Lock

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from imaging.region import MM_PER_INCH

Image = NDArray[np.uint8]
# A page of 125 x 88 mm in three lights takes about 19 MB.
CACHE_BYTES = 40 * 1024 * 1024
_SAME_SIZE_PX = 2


def working_images(captures: Mapping[Light, Capture], size_mm: tuple[float, float]) -> dict[Light, Image]:
    """Return 8-bit images (H x W x 3 RGB, or H x W where stored grey) at 400 ppi, all of the same height and width.

    Captures within 2 px of the page's size at 400 ppi are not resampled, so that nothing is lost of their detail;
    lights that differ from VI by a pixel follow VI.
    """
    size = _working_size(captures[Light.VI], size_mm)
    return {light: _resized(capture.as_8bit(), size) for light, capture in captures.items()}


def _working_size(vi: Capture, size_mm: tuple[float, float]) -> tuple[int, int]:
    width, height = (round(length * WORKING_PPI / MM_PER_INCH) for length in size_mm)
    near = abs(vi.size_px[0] - width) <= _SAME_SIZE_PX and abs(vi.size_px[1] - height) <= _SAME_SIZE_PX
    return vi.size_px if near else (width, height)


def _resized(image: Image, size: tuple[int, int]) -> Image:
    if (image.shape[1], image.shape[0]) == size:
        return image
    # Averaging avoids moiré when shrinking fine line prints.
    shrinks = image.shape[1] > size[0]
    resized = cv2.resize(image, size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC)
    return np.asarray(resized, dtype=np.uint8)


class ImageCache:
    """Sets of images by the address of their content; the least recently used go first. Safe for any thread."""

    def __init__(self, limit_bytes: int = CACHE_BYTES) -> None:
        """Start empty."""
        self._limit = limit_bytes
        self._sets: OrderedDict[str, dict[Light, Image]] = OrderedDict()
        self._lock = Lock()

    def get(self, content_id: str) -> dict[Light, Image] | None:
        """Return the images of a specimen, None where they are not in memory."""
        with self._lock:
            found = self._sets.get(content_id)
            if found is not None:
                self._sets.move_to_end(content_id)
            return found

    def put(self, content_id: str, images: dict[Light, Image]) -> None:
        """Keep images, writing to which is prevented from now on; others leave when the limit is passed."""
        for image in images.values():
            image.setflags(write=False)
        with self._lock:
            self._sets[content_id] = images
            self._sets.move_to_end(content_id)
            while len(self._sets) > 1 and sum(map(_bytes, self._sets.values())) > self._limit:
                self._sets.popitem(last=False)


def _bytes(images: Mapping[Light, Image]) -> int:
    return sum(image.nbytes for image in images.values())
