"""Printing: a side of a document becomes a sheet; what all documents of a model share is printed once and kept."""

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Side
from device_drivers.simulator.element import Element
from device_drivers.simulator.sheet import BLOCK_PX, PackedSheet, PatchRaster, Plane, Raster, Sheet, packed, unpacked
from device_drivers.simulator.shelf import Shelf
from imaging.region import Region

_SHEETS: Shelf[PackedSheet] = Shelf(60_000_000)  # a data page at 400 ppi, or both sides of a card
_GLOWS: Shelf[NDArray[np.int16]] = Shelf(36_000_000)


def print_side(side: Side, ppi: float, nanometres: int = 365, *, films: bool = True) -> Sheet:
    """Return `side` printed at `ppi`, its fluorescence excited at `nanometres`.

    Without `films` the sheet is smaller and knows nothing for oblique, coaxial and transmitted light.
    """
    raster = Raster(side.size_mm, ppi)
    glow = _glow(side.fluorescent, raster, nanometres) if side.fluorescent else None
    sheet = _background(side, raster, nanometres, films=films)
    if side.fibres is not None:
        side.fibres.draw(sheet)
    if glow is not None:
        _add_moved(sheet.emission, unpacked(glow), side.fluorescent_shift, raster.scale)
        del glow
    for element in (*side.personal, *side.top):
        element.draw(sheet)
    return sheet


def print_patch(side: Side, patch: Region, ppi: float, nanometres: int = 365) -> Sheet:
    """Return the part of `side` inside `patch` (mm on the page) printed at `ppi`, which may be very fine."""
    raster = PatchRaster(side.size_mm, ppi, patch)
    sheet = Sheet(raster, nanometres)
    side.substrate.lay(sheet)
    _print_seen(sheet, side.background)
    if side.fibres is not None:
        side.fibres.draw(sheet)
    dx, dy = side.fluorescent_shift
    moved = Region(patch.left - dx, patch.top - dy, patch.width, patch.height)
    glow = Sheet(PatchRaster(side.size_mm, ppi, moved), nanometres)
    _print_seen(glow, side.fluorescent)
    sheet.emission += glow.emission
    _print_seen(sheet, (*side.personal, *side.top))
    return sheet


def _print_seen(sheet: Sheet, elements: tuple[Element, ...]) -> None:
    for element in elements:
        if sheet.raster.seen(element.region) is not None:
            element.draw(sheet)


def _background(side: Side, raster: Raster, nanometres: int, *, films: bool) -> Sheet:
    """Return the background printed, a sheet of the caller's own; it is kept once it was asked for twice."""
    key = (side.substrate, side.background, raster, nanometres, films)
    kept = _SHEETS.get(key)
    if kept is None:
        sheet = Sheet(raster, nanometres, films=films)
        side.substrate.lay(sheet)
        for element in side.background:
            element.draw(sheet)
        kept = PackedSheet.of(sheet)
        if _SHEETS.asked_again(key):
            _SHEETS.put(key, kept, kept.nbytes)
        del sheet
    return kept.sheet()  # newly printed or kept, the values are the same


def _glow(elements: tuple[Element, ...], raster: Raster, nanometres: int) -> NDArray[np.int16]:
    key = (elements, raster, nanometres)
    kept = _GLOWS.get(key)
    if kept is None:
        sheet = Sheet(raster, nanometres, films=False)
        for element in elements:
            element.draw(sheet)
        kept = packed(sheet.emission)
        if _GLOWS.asked_again(key):
            _GLOWS.put(key, kept, kept.nbytes)
    return kept


def _add_moved(plane: Plane, added: Plane, shift_mm: tuple[float, float], scale: float) -> None:
    """Add `added`, moved, to the plane: block by block, so that it is not there twice."""
    dx, dy = shift_mm[0] * scale, shift_mm[1] * scale
    height, width = plane.shape[:2]
    for start in range(0, height, BLOCK_PX):
        stop = min(start + BLOCK_PX, height)
        matrix = np.array([[1, 0, dx], [0, 1, dy - start]], np.float64)
        plane[start:stop] += cv2.warpAffine(added, matrix, (width, stop - start), flags=cv2.INTER_LINEAR)
