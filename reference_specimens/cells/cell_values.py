"""The numbers of every cell of a page under one light; higher means less like the specimen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.properties.block_grid import BlockGrid

BLOCK_MM = 2.25  # cells are two blocks wide and overlap by one

Values = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class CellValues:
    """`values` by name, each rows x columns of the cells of `grid`, NaN where a cell says nothing.

    `evidence` holds further numbers of the cells that help to say why.
    """

    grid: BlockGrid
    values: Mapping[str, Values] = field(repr=False)
    evidence: Mapping[str, Values] = field(default_factory=dict, repr=False)


def where(known: NDArray[np.bool_], values: NDArray[Any]) -> Values:
    """Return `values` where they are `known`, else NaN."""
    return np.where(known, values, np.float32(np.nan)).astype(np.float32)


def cell_mask(mask: NDArray[np.bool_], grid: BlockGrid) -> Values:
    """Return the share of every cell that `mask` (H x W) covers."""
    return grid.means(grid.cut(mask))
