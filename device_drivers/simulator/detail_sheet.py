"""A contact sheet of details: what each forgery changes, beside the same place of the genuine document."""

from datetime import date

import numpy as np

from device_drivers.simulator.contact_sheet import (
    Pixels,
    captioned,
    coloured,
    document_of,
    side_by_side,
    stacked,
)
from device_drivers.simulator.design import Design
from device_drivers.simulator.document import Change, Document
from device_drivers.simulator.forgery.catalogue import FORGERIES, possible
from device_drivers.simulator.specimen_folder import specimen_images
from imaging.light import Light
from imaging.region import MM_PER_INCH, Region

DETAIL_MM = (40.0, 26.0)
MIDDLE = 0.55, 0.42  # of the page, where a change of all of it is looked at


def details_sheet(design: Design, *, strength: float, seed: int, today: date, ppi: float = 180.0) -> Pixels:
    """Return a cell for every forgery the model allows: a place genuine (left) and forged, under a light that shows it.

    Each operation is drawn with the same seed as on the sheet of forgeries.
    """
    genuine = document_of(design, seed, today)
    cells = []
    for key, forgery in FORGERIES.items():
        if not possible(forgery.kind, design):
            continue
        forged = forgery.apply(genuine, strength, np.random.default_rng([seed, 5]))
        cells.append(_cell(genuine, forged, f"{key}: {forged.changes[0].what}"[:64], ppi))
    return stacked(side_by_side(cells[index : index + 3]) for index in range(0, len(cells), 3))


def _cell(genuine: Document, forged: Document, text: str, ppi: float) -> Pixels:
    change = forged.changes[0]
    pair = [_detail(document, change, ppi) for document in (genuine, forged)]
    return captioned(side_by_side(pair, gap=2), text)


def _detail(document: Document, change: Change, ppi: float) -> Pixels:
    side = next((item for item in document.sides if item.page == change.page), document.sides[0])
    light = Light.VI if change.light == "all" else Light(change.light)
    pixels = coloured(specimen_images(side, ppi=ppi)[light])
    left, top = (round(value * ppi / MM_PER_INCH) for value in _start(change.region, side.size_mm))
    width, height = (round(value * ppi / MM_PER_INCH) for value in DETAIL_MM)
    return pixels[top : top + height, left : left + width]


def _start(region: Region, size_mm: tuple[float, float]) -> tuple[float, float]:
    """Return the upper left corner of the detail, on the page: around the region, or of a whole page its middle."""
    whole = region.width > 0.9 * size_mm[0] and region.height > 0.9 * size_mm[1]
    centre = region.left + region.width / 2, region.top + region.height / 2
    wanted = (size_mm[0] * MIDDLE[0], size_mm[1] * MIDDLE[1]) if whole else centre
    left, top = (
        min(max(at - part / 2, 0.0), size - part) for at, part, size in zip(wanted, DETAIL_MM, size_mm, strict=True)
    )
    return left, top
