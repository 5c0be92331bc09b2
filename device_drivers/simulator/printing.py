"""Printing: a side of a document becomes a sheet; what all documents of a model share is printed once and kept."""

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Side
from device_drivers.simulator.element import Element
from device_drivers.simulator.sheet import PackedSheet, PatchRaster, Plane, Raster, Sheet, packed, unpacked
from device_drivers.simulator.shelf import Shelf
from device_drivers.simulator.substrate import Substrate
from imaging.region import Region

_SHEETS: Shelf[PackedSheet] = Shelf(60_000_000)  # a data page at 400 ppi, or both sides of a card
_GLOWS: Shelf[NDArray[np.int16]] = Shelf(40_000_000)


def print_side(side: Side, ppi: float, nanometres: int = 365) -> Sheet:
    """Return `side` printed at `ppi`, its fluorescence excited at `nanometres`."""
    raster = Raster(side.size_mm, ppi)
    glow = _glow(side.fluorescent, raster, nanometres) if side.fluorescent else None
    sheet = _background(side.substrate, side.background, raster, nanometres)
    if side.fibres is not None:
        side.fibres.draw(sheet)
    if glow is not None:
        sheet.emission += _moved(glow, side.fluorescent_shift, raster.scale)
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


def _background(substrate: Substrate, elements: tuple[Element, ...], raster: Raster, nanometres: int) -> Sheet:
    """Return the background printed, a sheet of the caller's own; it is kept once it was asked for twice."""
    key = (substrate, elements, raster, nanometres)
    kept = _SHEETS.get(key)
    if kept is not None:
        return kept.sheet()
    sheet = Sheet(raster, nanometres)
    substrate.lay(sheet)
    for element in elements:
        element.draw(sheet)
    print_kept = PackedSheet.of(sheet)
    if _SHEETS.asked_again(key):
        _SHEETS.put(key, print_kept, print_kept.nbytes)
    del sheet
    return print_kept.sheet()  # kept or not, the values are the same


def _glow(elements: tuple[Element, ...], raster: Raster, nanometres: int) -> Plane:
    key = (elements, raster, nanometres)
    kept = _GLOWS.get(key)
    if kept is None:
        sheet = Sheet(raster, nanometres)
        for element in elements:
            element.draw(sheet)
        kept = packed(sheet.emission)
        if _GLOWS.asked_again(key):
            _GLOWS.put(key, kept, kept.nbytes)
    return unpacked(kept)


def _moved(plane: Plane, shift_mm: tuple[float, float], scale: float) -> Plane:
    dx, dy = shift_mm[0] * scale, shift_mm[1] * scale
    if not (dx or dy):
        return plane
    matrix = np.array([[1, 0, dx], [0, 1, dy]], np.float64)
    return np.asarray(
        cv2.warpAffine(plane, matrix, (plane.shape[1], plane.shape[0]), flags=cv2.INTER_LINEAR), np.float32
    )
