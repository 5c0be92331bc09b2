"""Where a page that is not flat lies off a plane: a smooth field of small shifts.

A booklet's page rises towards its spine and a worn card bends; a homography then leaves up to half a millimetre.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import mapped, scaling

_SAMPLED_PX = 8  # the field is straight over so short a way


@dataclass(frozen=True, eq=False, slots=True)
class Deformation:
    """`nodes` (rows x columns x 2) are shifts in px on a grid over an image of `size_px` (width, height)."""

    nodes: NDArray[np.float32] = field(repr=False)
    size_px: tuple[int, int]

    def plus(self, other: "Deformation") -> "Deformation":
        """Return both shifts together; they have the same nodes."""
        return Deformation(self.nodes + other.nodes, self.size_px)

    def resized(self, scale: float) -> "Deformation":
        """Return the shifts of the image resized by `scale`."""
        width, height = (round(length * scale) for length in self.size_px)
        return Deformation(self.nodes * np.float32(scale), (width, height))

    def dense(self) -> NDArray[np.float32]:
        """Return H x W x 2: the shift of every pixel."""
        width, height = self.size_px
        return np.asarray(cv2.resize(self.nodes, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32)

    def at(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the shift (N x 2) at each of N points."""
        coarse = tuple(max(1, round(length / _SAMPLED_PX)) for length in self.size_px)
        shifts = cv2.resize(self.nodes, coarse, interpolation=cv2.INTER_CUBIC)
        place = mapped(points, scaling(coarse[0] / self.size_px[0], coarse[1] / self.size_px[1])).astype(np.float32)
        found = cv2.remap(shifts, place[:, None], np.empty(0), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(found.reshape(-1, 2), dtype=np.float64)
