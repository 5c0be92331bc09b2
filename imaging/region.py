"""A rectangle on the page in millimetres from the page's top left corner."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle in mm; width and height are positive."""

    left: float
    top: float
    width: float
    height: float

    def __post_init__(self) -> None:
        if self.width <= 0 or self.height <= 0:
            raise ValueError(f"a region needs a positive width and height, got {self.width} x {self.height} mm")

    @classmethod
    def from_box(cls, box_mm: Sequence[float]) -> "Region":
        """Make a region from [left, top, width, height] in mm."""
        left, top, width, height = (float(value) for value in box_mm)
        return cls(left, top, width, height)

    @property
    def right(self) -> float:
        """Right edge in mm."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Bottom edge in mm."""
        return self.top + self.height

    @property
    def box_mm(self) -> list[float]:
        """[left, top, width, height] in mm, rounded to 0.01 mm."""
        return [round(value, 2) for value in (self.left, self.top, self.width, self.height)]

    def grown(self, margin_mm: float) -> "Region":
        """Return the region with `margin_mm` added on every side."""
        return Region(
            self.left - margin_mm, self.top - margin_mm, self.width + 2 * margin_mm, self.height + 2 * margin_mm
        )

    def intersection(self, other: "Region") -> "Region | None":
        """Return what both regions cover, None where they do not overlap."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        width, height = min(self.right, other.right) - left, min(self.bottom, other.bottom) - top
        return Region(left, top, width, height) if width > 0 and height > 0 else None

    def slices(self, ppi: float, shape: Sequence[int]) -> tuple[slice, slice]:
        """Return (rows, columns) of an image of `shape` at `ppi`, clipped to the image."""
        scale = ppi / MM_PER_INCH
        rows = _span(self.top * scale, self.bottom * scale, shape[0])
        columns = _span(self.left * scale, self.right * scale, shape[1])
        return rows, columns

    def crop(self, image: NDArray[Any], ppi: float) -> NDArray[Any]:
        """Return the view of `image` (H x W or H x W x C, at `ppi`) that the region covers; empty if outside."""
        rows, columns = self.slices(ppi, image.shape)
        return image[rows, columns]


def _span(start: float, stop: float, limit: int) -> slice:
    first = min(max(round(start), 0), limit)
    return slice(first, min(max(round(stop), first), limit))
