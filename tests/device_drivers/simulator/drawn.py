"""Documents and sheets that the tests of the forge draw, small and quick."""

from datetime import date
from functools import cache

import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.contact_sheet import document_of
from device_drivers.simulator.document import Document, Side
from device_drivers.simulator.illumination import radiance
from device_drivers.simulator.model_generator import model
from device_drivers.simulator.printing import print_side
from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.sheet import Raster, Sheet
from imaging.light import STANDARD_LIGHTS, Light
from imaging.region import Region

TODAY = date(2026, 11, 1)
PPI = 100.0
LAB = ReaderProfile("laboratory", ppi=PPI, ir_bleed=0.0, uv_leak=0.0)


@cache
def document(kind: str = "TD3", seed: int = 8) -> Document:
    """Return a genuine document."""
    return document_of(model(seed, kind=kind), seed, TODAY)


def blank(width_mm: float = 40.0, height_mm: float = 25.0, ppi: float = PPI) -> Sheet:
    """Return an empty white sheet."""
    return Sheet(Raster((width_mm, height_mm), ppi))


def seen(side: Side) -> dict[Light, NDArray[np.float32]]:
    """Return the trimmed page under the three lights, linear, without a reader's faults."""
    sheet = print_side(side, PPI)
    (width, height), bleed = sheet.raster.page_px, sheet.raster.bleed_px
    return {
        light: radiance(sheet, light, LAB)[bleed : bleed + height, bleed : bleed + width] for light in STANDARD_LIGHTS
    }


def inside(region: Region, shape: tuple[int, ...], margin_mm: float = 0.0) -> NDArray[np.bool_]:
    """Return which pixels of a page picture lie in `region` grown by `margin_mm`."""
    scale = PPI / 25.4
    mask = np.zeros(shape[:2], np.bool_)
    grown = region.grown(margin_mm)
    left, top = max(0, int(grown.left * scale)), max(0, int(grown.top * scale))
    mask[top : int(np.ceil(grown.bottom * scale)) + 1, left : int(np.ceil(grown.right * scale)) + 1] = True
    return mask
