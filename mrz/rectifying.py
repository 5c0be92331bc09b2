"""A line of text brought to the size and position that the recogniser was trained on."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.text_line import TextLine

HEIGHT = 32
"""Height of a strip, px."""
CAP_HEIGHT = 18.0
"""Height of the capitals in a strip, px."""
PITCH = 16.0
"""Distance of characters in a strip, px."""
MARGIN = 3.0
"""Free pitches before the first and after the last character."""
WIDTH_STEP = 64
"""Strip widths are multiples of this, so that few shapes of the network are in use."""


@dataclass(frozen=True, eq=False, slots=True)
class Strip:
    """The line as the recogniser sees it: `pixels` HEIGHT x W x 3 uint8 and the line it was cut from."""

    pixels: NDArray[np.uint8]
    line: TextLine
    along_per_px: float

    def points(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
        """Image points (... x 2) of strip positions, px."""
        return _points(self.line, self.along_per_px, x, y)


def _points(line: TextLine, along_per_px: float, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    along = (x - MARGIN * PITCH) * along_per_px
    return line.points(along, (y - (HEIGHT - 1) / 2) / CAP_HEIGHT)


def _grid(line: TextLine, along_per_px: float, width: int) -> NDArray[np.float32]:
    """Image points (HEIGHT x width x 2) of every strip pixel: the columns' ends, and what lies evenly between them."""
    ends = _points(line, along_per_px, np.arange(width, dtype=np.float64), np.array([[0.0], [HEIGHT - 1.0]]))
    share = np.linspace(0, 1, HEIGHT, dtype=np.float32)[:, None, None]
    top, bottom = ends.astype(np.float32)
    return np.asarray(top + share * (bottom - top), np.float32)


def strip(image: NDArray[np.uint8], line: TextLine) -> Strip:
    """Cut `line` out of `image` (H x W x 3): pitch PITCH, capitals CAP_HEIGHT high, straight, reading to the right."""
    along_per_px = line.pitch / PITCH
    wanted = line.length / along_per_px + 2 * MARGIN * PITCH
    width = max(1, int(np.ceil(wanted / WIDTH_STEP - 1e-6))) * WIDTH_STEP
    points = _grid(line, along_per_px, width)
    source, points = _shrunk(image, points, min(line.cap_height / CAP_HEIGHT, along_per_px))
    pixels = cv2.remap(source, points, np.zeros(0, np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return Strip(np.asarray(pixels, np.uint8), line, along_per_px)


def _shrunk(
    image: NDArray[np.uint8], points: NDArray[np.float32], ratio: float
) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """The part of the image around `points`, shrunk by a whole number so that sampling it bilinearly hardly aliases."""
    height, width = image.shape[:2]
    border = np.concatenate([points[0], points[-1]])
    low = np.clip(np.floor(border.min(axis=0)) - 2, 0, (width - 1, height - 1)).astype(int)
    high = np.clip(np.ceil(border.max(axis=0)) + 3, low + 1, (width, height)).astype(int)
    part = image[low[1] : high[1], low[0] : high[0]]
    points = points - low.astype(np.float32)
    factor = min(round(ratio), *part.shape[:2])
    if factor < 2:
        return part, points
    size = part.shape[1] // factor, part.shape[0] // factor
    whole = part[: size[1] * factor, : size[0] * factor]
    shrunk = cv2.resize(whole, size, interpolation=cv2.INTER_AREA)
    return np.asarray(shrunk, np.uint8), (points + np.float32(0.5)) / np.float32(factor) - np.float32(0.5)
