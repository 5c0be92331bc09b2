"""Neighbouring cells that deviate together: one cell never decides, the size and depth of a cluster does.

Cells overlap by half, so that about four of them are one independent place. The significance of a cluster is its mean
deviation times the root of its independent places, as for the mean of so many independent measurements.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

_DEVIATES = 3.0
_DEEPEST = 10.0
_OVERLAP = 4.0


@dataclass(frozen=True, eq=False, slots=True)
class Cluster:
    """Neighbouring cells (`cells` is a mask of all cells); `depth` is how many standard deviations they are off."""

    significance: float
    depth: float
    cells: NDArray[np.bool_] = field(repr=False)

    @property
    def size(self) -> int:
        """How many cells it has."""
        return int(self.cells.sum())


def strongest_cluster(deviations: NDArray[np.float32]) -> Cluster | None:
    """Return the most significant cluster of `deviations` (rows x columns, in standard deviations, NaN: not known).

    None where no two by two neighbouring cells deviate by three standard deviations.
    """
    return max(_clusters(deviations), key=lambda cluster: cluster.significance, default=None)


def _clusters(deviations: NDArray[np.float32]) -> Iterator[Cluster]:
    known = np.nan_to_num(deviations, nan=0.0)
    # Any place lies in two by two cells, so what is really there deviates in all four of them.
    square = np.ones((2, 2), np.uint8)
    whole = cv2.erode((known > _DEVIATES).astype(np.uint8), square, anchor=(1, 1), borderValue=0)
    deviating = cv2.dilate(whole, square, anchor=(0, 0))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(deviating, connectivity=8)
    for index in range(1, count):
        size = int(stats[index, cv2.CC_STAT_AREA])
        cells = labels == index
        depth = float(np.minimum(known[cells], _DEEPEST).mean())
        yield Cluster(depth * float(np.sqrt(size / _OVERLAP)), depth, cells)
