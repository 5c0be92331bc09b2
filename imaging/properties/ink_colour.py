"""The colours of a print against its reference's, cell by cell, whatever the reader's exposure, tone and white balance.

Inks absorb in proportion (Beer's law), so a print's colour is the direction of its density in the three channels.
Densities over the surroundings are free of exposure and white balance, a tone curve scales all channels alike. The
page's densities are regressed on all three of the reference's, so that two inks in one cell that changed places are
told as well, and noise does not enter.
"""

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.cell_fit import cell_means
from imaging.properties.halves import Halved, halved, whole

_RIDGE = 0.003
_LEAST_FOLLOWED = 0.3

Grid = NDArray[np.float64]
Planes = tuple[NDArray[np.float32], ...]


@dataclass(frozen=True, eq=False)
class InkReference:
    """A reference's densities made ready: `strength` (rms density) of its cells of `cell_px` square."""

    strength: Grid
    cell_px: int
    _planes: tuple[Halved, ...] = field(repr=False)
    _means: Grid = field(repr=False)
    _inverse: Grid = field(repr=False)
    _energy: Grid = field(repr=False)

    def angles_deg(self, densities: NDArray[Any]) -> Grid:
        """Return how far the colours of `densities` (H x W x 3, on the reference) are from the reference's, per cell.

        0 = the same colours, whatever their strength; a cell of one ink gives the angle between both colours. Where the
        page's print does not follow the reference's (another place, another drawing) it is not a number.
        """
        live = _planes(densities)
        means = _means(live, self.cell_px)
        crossed = _covariances(live, tuple(map(whole, self._planes)), means, self._means, self.cell_px)
        squares = [cell_means(cv2.multiply(plane, plane), self.cell_px) for plane in live]
        variance = np.sum(squares, axis=0) - np.square(means).sum(axis=-1)
        explained = np.einsum("...ij,...jk,...ik->...", crossed, self._inverse, crossed)
        alike = np.trace(crossed, axis1=-2, axis2=-1)
        cosine = alike / np.sqrt(np.maximum(self._energy * explained, 1e-15))
        angles = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
        return np.where(explained > _LEAST_FOLLOWED * np.maximum(variance, 1e-12), angles, np.nan)


def ink_reference(densities: NDArray[Any], cell_px: int) -> InkReference:
    """Make `densities` (H x W x 3, of `imaging.properties.ink.density`) ready, in cells of `cell_px` square."""
    planes = _planes(densities)
    means = _means(planes, cell_px)
    own = _covariances(planes, planes, means, means, cell_px)
    energy = np.trace(own, axis1=-2, axis2=-1)
    ridge = (energy * (_RIDGE / 3) + 1e-9)[..., None, None] * np.eye(3)
    kept, inverse = tuple(map(halved, planes)), np.linalg.inv(own + ridge)
    return InkReference(np.sqrt(np.maximum(energy, 0)), cell_px, kept, means, inverse, energy)


def _planes(densities: NDArray[Any]) -> Planes:
    return tuple(np.asarray(plane) for plane in cv2.split(np.asarray(densities, dtype=np.float32)))


def _means(planes: Planes, cell_px: int) -> Grid:
    return np.stack([cell_means(plane, cell_px) for plane in planes], axis=-1)


def _covariances(first: Planes, second: Planes, means: Grid, others: Grid, cell_px: int) -> Grid:
    rows = [np.stack([cell_means(cv2.multiply(one, other), cell_px) for other in second], axis=-1) for one in first]
    return np.stack(rows, axis=-2) - means[..., :, None] * others[..., None, :]
