"""A page that rises towards its spine or bends: the profile by which its print is seen to move along the page.

Paper bends about one axis, so that print moves by the same amount all along that axis. The profile is what the rows
(or columns) of tiles say; it is believed where two halves of the tiles tell it alike.
"""

import numpy as np
from numpy.typing import NDArray

from imaging.deformation import Deformation
from imaging.tile_offsets import TileOffsets, Values

_LEAST_PX = 0.12  # of a profile, in pixels of the pictures compared
_ALIKE = 0.5  # that two halves of the tiles may differ in a row, as a share of what they say
_NEIGHBOURS = 2  # rows in turn that must say so
_MOST_PX = 4.0
_HOLD = 0.02  # of a whole row's information, that holds a row back which can tell little
_SMOOTH = np.array([0.25, 0.5, 0.25])


def bending(
    left: TileOffsets, size_px: tuple[int, int], tile_px: int, scale: float, whole: tuple[int, int]
) -> Deformation | None:
    """Return what the offsets that are `left` on a placed page agree on, None where it lies flat.

    `size_px` is that of the pictures compared, `whole` (width, height) that of the specimen's, `scale` times as large.
    """
    for axis in (1, 0):
        said = _profile(left, axis, tile_px)
        if said is not None:
            return _field(said * scale, axis, size_px, tile_px, whole)
    return None


def _profile(left: TileOffsets, axis: int, tile_px: int) -> Values | None:
    """Return the shift along `axis` of each row of tiles across it, None where there is none to be believed."""
    row = np.floor(left.points[:, axis] / tile_px).astype(int)
    beyond = left.points[:, 1 - axis] > np.median(
        left.points[:, 1 - axis]
    )  # a print of its own register is in one half
    count = int(row.max()) + 1
    both = [_rows(left, axis, row, count, half) for half in (beyond, ~beyond)]
    if not _alike(*both):
        return None
    whole = _rows(left, axis, row, count, np.ones(len(row), dtype=np.bool_))
    padded = np.pad(whole, 1, mode="edge")
    return np.clip(np.convolve(padded, _SMOOTH, mode="valid"), -_MOST_PX, _MOST_PX)


def _rows(left: TileOffsets, axis: int, row: NDArray[np.intp], count: int, chosen: NDArray[np.bool_]) -> Values:
    """Return what the chosen tiles of each row say together, 0 where they say little."""
    weights = left.weights * chosen
    known = np.bincount(row, weights * left.information[:, 2 * axis], count)
    pulled = np.bincount(row, weights * left.pull[:, axis], count)
    return np.asarray(pulled / (known + _HOLD * float(known.mean()) + 1e-12))


def _alike(one: Values, other: Values) -> bool:
    """Say whether both halves see the same shift in some rows next to each other."""
    small = np.minimum(np.abs(one), np.abs(other))
    seen = (one * other > 0) & (small > _LEAST_PX) & (np.abs(one - other) < _ALIKE * np.abs(one + other) / 2)
    runs = np.convolve(seen, np.ones(_NEIGHBOURS), mode="valid")
    return bool((runs >= _NEIGHBOURS).any())


def _field(profile: Values, axis: int, size_px: tuple[int, int], tile_px: int, whole: tuple[int, int]) -> Deformation:
    """Return the profile as a field over the whole page; the tiles need not reach its rim."""
    length = size_px[axis]
    count = max(2, round(length / tile_px))
    cells = (np.arange(count) + 0.5) * length / count - 0.5
    values = np.interp(cells, np.arange(len(profile)) * tile_px + (tile_px - 1) / 2, profile)
    shape = (count, 2, 2) if axis == 1 else (2, count, 2)
    nodes = np.zeros(shape, dtype=np.float32)
    nodes[..., axis] = values[:, None] if axis == 1 else values[None]
    return Deformation(nodes, whole)
