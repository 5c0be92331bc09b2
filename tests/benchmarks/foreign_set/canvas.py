"""The drawing ground: one page in millimetres, sampled at the drawing resolution."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[Any]
PPI = 450
PX_PER_MM = PPI / 25.4


def px(mm: float) -> int:
    return round(mm * PX_PER_MM)


@dataclass(frozen=True)
class Canvas:
    """Size of a page in mm; planes have shape (height, width) in pixels of the drawing resolution."""

    width_mm: float
    height_mm: float

    @property
    def shape(self) -> tuple[int, int]:
        return px(self.height_mm), px(self.width_mm)

    def blank(self) -> NDArray[np.uint8]:
        return np.zeros(self.shape, np.uint8)

    def grid_mm(self) -> tuple[Plane, Plane]:
        """x and y in mm of every pixel centre, each of the canvas's shape."""
        return _grid(self.shape)


@lru_cache(maxsize=3)
def _grid(shape: tuple[int, int]) -> tuple[Plane, Plane]:
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    return (x + 0.5) / PX_PER_MM, (y + 0.5) / PX_PER_MM


@dataclass(frozen=True)
class Box:
    """A rectangle in mm from the page's top left corner."""

    x: float
    y: float
    width: float
    height: float

    def slices(self) -> tuple[slice, slice]:
        return (
            slice(max(px(self.y), 0), px(self.y) + px(self.height)),
            slice(max(px(self.x), 0), px(self.x) + px(self.width)),
        )

    def listed(self) -> list[float]:
        return [round(value, 2) for value in (self.x, self.y, self.width, self.height)]

    def grown(self, mm: float) -> "Box":
        return Box(self.x - mm, self.y - mm, self.width + 2 * mm, self.height + 2 * mm)
