"""One picture of a document under one light, as it came from the reader or a file."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light


@dataclass(frozen=True, eq=False)
class Capture:
    """Pixels under one light.

    `pixels` is H x W (grey) or H x W x 3 (RGB), uint8 or uint16, as stored.
    `ppi` is what the reader or the file header says, None where neither does.
    `source` names where it came from (a file or a reader) for messages.
    """

    light: Light
    pixels: NDArray[Any] = field(repr=False)
    ppi: float | None = None
    source: str = ""

    def __post_init__(self) -> None:
        shape = self.pixels.shape
        if not (len(shape) == 2 or (len(shape) == 3 and shape[2] == 3)):
            raise ValueError(f"a capture is H x W or H x W x 3, got {shape}")
        if self.pixels.dtype not in (np.uint8, np.uint16):
            raise ValueError(f"a capture is uint8 or uint16, got {self.pixels.dtype}")

    @property
    def size_px(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]

    def as_8bit(self) -> NDArray[np.uint8]:
        """Return the pixels as uint8 (16-bit values are divided by 257)."""
        if self.pixels.dtype == np.uint8:
            return self.pixels
        return np.asarray((self.pixels.astype(np.uint32) + 128) // 257, dtype=np.uint8)
