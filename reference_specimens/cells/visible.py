"""Cells in white light: does each show the specimen's line print, whatever text stands on it?"""

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.block_grid import BlockGrid
from imaging.properties.cell_structure import CellReference, cell_structure, followed_further
from imaging.properties.page_view import PageView
from imaging.region import MM_PER_INCH
from reference_specimens.cells.cell_values import BLOCK_MM, CellValues, cell_mask, where
from reference_specimens.cells.static_page import black_print, static_page
from reference_specimens.specimen_view import SpecimenView

STEP = 2
_BAND_MM = (0.08, 0.5)
_SEARCH_MM = 0.4
_BENT_MM, _FOUND = 1.2, 0.75
_MARGIN_MM = 0.8
_LEAST_COUNTING = 0.25
_WEAKEST = 0.015


def visible_cells(live: PageView, reference: SpecimenView) -> CellValues:
    """Return `different`: 1 - ZNCC of the line print, black text left out; evidence `gain`."""
    grid = reference.once("visible grid", lambda: _grid(reference))
    own = reference.once("visible lines", lambda: _lines(reference.view))
    static = reference.once(
        "visible static", lambda: static_page(reference, STEP, _MARGIN_MM) & ~black_print(reference.view, STEP)
    )
    counting = static & ~black_print(live, STEP)
    prepared = CellReference.of(own, counting, grid)
    share = cell_mask(counting, grid)
    search = max(1, round(_SEARCH_MM * grid.ppi / MM_PER_INCH))
    found = cell_structure(_lines(live), prepared, search)
    reach = max(search, round(_BENT_MM * grid.ppi / MM_PER_INCH))
    found = followed_further(_lines(live), prepared, found, _FOUND, reach)
    known = (share >= _LEAST_COUNTING) & (prepared.energy >= _WEAKEST**2 * share)
    return CellValues(grid, {"different": where(known, 1 - found.score)}, {"gain": found.gain})


def _static(reference: SpecimenView) -> NDArray[np.bool_]:
    return static_page(reference, STEP, _MARGIN_MM) & ~black_print(reference.view, STEP)


def _grid(reference: SpecimenView) -> BlockGrid:
    return BlockGrid.over(_lines(reference.view).shape, reference.view.ppi / STEP, BLOCK_MM)


def _lines(view: PageView) -> NDArray[np.float32]:
    return view.soft_contrast(Light.VI, STEP, *_BAND_MM)
