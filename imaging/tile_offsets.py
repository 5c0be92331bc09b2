"""How far a page that lies nearly on its specimen is still off it, tile by tile (Lucas and Kanade 1981).

Every tile comes with its information: parallel lines say nothing along themselves, and a tile in which the two differ
says little. So all tiles together place a page to a few hundredths of a pixel.
"""

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.print_band import Floats

Values = NDArray[np.float64]

_LEAST_SHARE = 0.3  # of a tile that must be comparable
_LEAST_AGREEMENT = 0.15  # correlation below which two tiles have nothing to do with each other
_LEAST_NOISE = 0.05
_LEAST_INFORMATION = 1e-3


@dataclass(frozen=True, eq=False, slots=True)
class TileOffsets:
    """What N tiles say: `points` N x 2 their centres, `information` N x 3 (xx, xy, yy of a 2 x 2 matrix), `pull` N x 2
    (information times how far the page lies off), `agreement` N (correlation, -1 to 1), `weights` N, 0 where a tile
    cannot be compared. In pixels of the pictures compared.
    """

    points: Values
    information: Values
    pull: Values
    agreement: Values
    weights: Values
    comparable: NDArray[np.bool_]

    def shifts(self) -> Values:
        """Return N x 2: how far the page lies off the specimen at each tile."""
        xx, xy, yy = self.information.T
        xx, yy = xx + _LEAST_INFORMATION, yy + _LEAST_INFORMATION
        across, down = self.pull.T
        shifts = np.column_stack([yy * across - xy * down, xx * down - xy * across]) / (xx * yy - xy * xy)[:, None]
        return np.asarray(shifts)

    def of(self, chosen: NDArray[np.bool_]) -> "TileOffsets":
        """Return what some of the tiles say."""
        return TileOffsets(
            self.points[chosen],
            self.information[chosen],
            self.pull[chosen],
            self.agreement[chosen],
            self.weights[chosen],
            self.comparable[chosen],
        )


@dataclass(frozen=True, eq=False, slots=True)
class Pattern:
    """A band of specimen's print made ready for comparison in square tiles of `tile_px`; `inside` is 0 or 1.

    `across` and `down` are its slopes inside; `points`, `information`, `power` and `comparable` belong to its N tiles.
    """

    band: Floats = field(repr=False)
    inside: Floats = field(repr=False)
    across: Floats = field(repr=False)
    down: Floats = field(repr=False)
    tile_px: int
    points: Values = field(repr=False)
    information: Values = field(repr=False)
    power: Values = field(repr=False)
    comparable: NDArray[np.bool_] = field(repr=False)

    @property
    def size_px(self) -> tuple[int, int]:
        """(width, height) of the band."""
        return self.band.shape[1], self.band.shape[0]


def pattern(band: Floats, inside: Floats, tile_px: int) -> Pattern:
    """Make a band ready; `inside` (of its size) is 0 where print is known to differ, 1 elsewhere."""
    across, down = (
        cv2.Sobel(band, cv2.CV_32F, right, below, scale=1 / 8) * inside for right, below in ((1, 0), (0, 1))
    )
    products = (across * across, across * down, down * down)
    information = np.column_stack([_means(product, tile_px) for product in products])
    power, comparable = _means(band * band * inside, tile_px), _means(inside, tile_px) > _LEAST_SHARE
    return Pattern(band, inside, across, down, tile_px, _centres(band, tile_px), information, power, comparable)


def tile_offsets(wanted: Pattern, laid: Floats) -> TileOffsets:
    """Return how the tiles of `laid`, a band of the size of `wanted`, lie off it."""
    side = wanted.tile_px
    missing, seen = cv2.subtract(wanted.band, laid), cv2.multiply(laid, wanted.inside)
    pull = np.column_stack([_means(cv2.multiply(slope, missing), side) for slope in (wanted.across, wanted.down)])
    other, common = (_means(cv2.multiply(seen, picture), side) for picture in (laid, wanted.band))
    agreement = common / np.sqrt(np.maximum(wanted.power * other, 1e-9))
    used = wanted.comparable & (agreement > _LEAST_AGREEMENT)
    noise = np.maximum(wanted.power + other - 2 * common, _LEAST_NOISE)
    weights = np.where(used, np.square(agreement) / noise, 0.0)
    return TileOffsets(wanted.points, wanted.information, pull, agreement, weights, wanted.comparable)


def _means(picture: Any, side: int) -> Values:
    down, across = picture.shape[0] // side, picture.shape[1] // side
    tiles = cv2.resize(picture[: down * side, : across * side], (across, down), interpolation=cv2.INTER_AREA)
    return np.asarray(tiles.ravel(), dtype=np.float64)


def _centres(band: Floats, side: int) -> Values:
    rows, columns = (np.arange(length // side) * side + (side - 1) / 2 for length in band.shape)
    x, y = np.meshgrid(columns, rows)
    return np.column_stack([x.ravel(), y.ravel()])
