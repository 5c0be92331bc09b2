"""Cells in infrared: print that must vanish does, and print that must stay does."""

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.block_grid import BlockGrid
from imaging.properties.cell_structure import CellReference, cell_structure, gain_at
from imaging.properties.page_view import PageView
from reference_specimens.cells.cell_values import BLOCK_MM, CellValues, cell_mask, where
from reference_specimens.cells.static_page import static_page
from reference_specimens.specimen_view import SpecimenView

STEP = 4
_BAND_MM = (0.12, 0.8)
_SEARCH_PX = 2
_MARGIN_MM = 0.5
_LEAST_COUNTING = 0.4
_PRINTED_VI, _PRINTED_IR = 0.02, 0.04
_LEAST_SEEN = 0.4
_LEAST_GAIN = 0.25
_VANISHES = 0.5


def infrared_cells(live: PageView, reference: SpecimenView) -> CellValues:
    """Return `visible` and `lost`.

    `visible` is the contrast of the specimen's visible print that infrared leaves, over what white light shows of it,
    above the specimen's own. `lost` is the logarithm of how much weaker the infrared contrast is than the specimen's.
    """
    grid = reference.once("infrared grid", lambda: _grid(reference))
    static = reference.once("infrared static", lambda: static_page(reference, STEP, _MARGIN_MM))
    share = reference.once("infrared share", lambda: cell_mask(static, grid))
    seen = reference.once("infrared seen", lambda: CellReference.of(_band(reference.view, Light.VI), static, grid))
    own = reference.once("infrared own", lambda: CellReference.of(_band(reference.view, Light.IR), static, grid))
    kept = reference.once("infrared kept", lambda: cell_structure(_band(reference.view, Light.IR), seen, 0).gain)
    shown = cell_structure(_band(live, Light.VI), seen, _SEARCH_PX)
    questioned = _band(live, Light.IR)
    printed = (share >= _LEAST_COUNTING) & (seen.energy >= _PRINTED_VI**2 * share)
    printed &= (kept <= _VANISHES) & (shown.score >= _LEAST_SEEN) & (shown.gain >= _LEAST_GAIN)
    left = gain_at(questioned, seen, shown.shift_px, printed)
    excess = left / np.maximum(shown.gain, np.float32(_LEAST_GAIN)) - kept
    energy = grid.means(np.square(grid.cut(questioned)) * seen.weight)
    stays = (share >= _LEAST_COUNTING) & (own.energy >= _PRINTED_IR**2 * share)
    lost = np.log(np.maximum(own.energy, np.float32(1e-9)) / np.maximum(energy, np.float32(1e-9))) / 2
    return CellValues(grid, {"visible": where(printed, excess), "lost": where(stays, lost)})


def _grid(reference: SpecimenView) -> BlockGrid:
    return BlockGrid.over(_band(reference.view, Light.IR).shape, reference.view.ppi / STEP, BLOCK_MM)


def _band(view: PageView, light: Light) -> NDArray[np.float32]:
    return view.soft_contrast(light, STEP, *_BAND_MM)
