"""Contact sheets for people to look at: documents in all lights, every forgery beside its genuine document."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.design import Design
from device_drivers.simulator.document import Document, Side
from device_drivers.simulator.element import Element
from device_drivers.simulator.forgery.background import PRINTERS, Reprint
from device_drivers.simulator.forgery.catalogue import FORGERIES
from device_drivers.simulator.halftone import Technique
from device_drivers.simulator.holder import draw_holder
from device_drivers.simulator.illumination import radiance
from device_drivers.simulator.magnifier import magnify
from device_drivers.simulator.personalisation import personalise
from device_drivers.simulator.portrait_print import PortraitPrint
from device_drivers.simulator.printing import print_side
from device_drivers.simulator.reader_profile import DESK
from device_drivers.simulator.specimen_folder import specimen_images
from imaging.light import Light
from imaging.region import Region

Pixels = NDArray[np.uint8]
GAP_PX = 8
CAPTION_PX = 22
ALL_LIGHTS = (Light.VI, Light.UV, Light.IR, Light.UV313, Light.UV254, Light.OB_L, Light.OB_T, Light.CX, Light.TR)


def document_of(design: Design, seed: int, today: date) -> Document:
    """Return one genuine document of a model."""
    rng = np.random.default_rng(seed)
    return personalise(design, draw_holder(rng, design.language, design.rule, today=today), rng)


def forgeries_sheet(design: Design, *, strength: float, seed: int, today: date, ppi: float = 100.0) -> Pixels:
    """Return the genuine document of `seed` and each forgery of it, three lights a row, captioned."""
    genuine = document_of(design, seed, today)
    rows = [captioned(three_lights(genuine, ppi), "genuine")]
    for key, forgery in FORGERIES.items():
        forged = forgery.apply(genuine, strength, np.random.default_rng([seed, 5]))
        changed = {change.page for change in forged.changes}
        page = next((index for index, side in enumerate(forged.sides) if side.page in changed), 0)
        rows.append(captioned(three_lights(forged, ppi, page), f"{key}: {forgery.title}"))
    return stacked(side_by_side(rows[index : index + 2]) for index in range(0, len(rows), 2))


def models_sheet(designs: Iterable[Design], *, seed: int, today: date, ppi: float = 100.0) -> Pixels:
    """Return one document of each model, all sides, three lights a row."""
    rows = []
    for index, design in enumerate(designs):
        document = document_of(design, seed + index, today)
        caption = f"{design.prado_id} {design.mrz_format} {design.year}"
        rows += [captioned(three_lights(document, ppi, page), caption) for page in range(len(document.sides))]
    return stacked(side_by_side(rows[index : index + 2]) for index in range(0, len(rows), 2))


def lights_sheet(document: Document, *, ppi: float = 150.0) -> Pixels:
    """Return the first side of a document under every light the forge knows, three a row."""
    cells = [captioned(_under(document, light, ppi), light.value) for light in ALL_LIGHTS]
    return stacked(side_by_side(cells[index : index + 3]) for index in range(0, len(cells), 3))


def magnified_sheet(design: Design, *, seed: int, today: date) -> Pixels:
    """Return fields of a magnifier: the portrait in every technique, line work, zone, and the background copied."""
    document = document_of(design, seed, today)
    side = next(item for item in document.sides if item.element("portrait") is not None)
    width, height = side.size_mm
    rows = [[_field(_portrait_by(side, technique), technique.value, "portrait") for technique in Technique]]
    parts = ("overprint", "background badge", "secondary_portrait", "uv-emblem")
    lights = (Light.VI, Light.VI, Light.VI, Light.UV)
    rows.append([_field(side, part, part, light) for part, light in zip(parts, lights, strict=True)])
    middle = width * 0.62, height * 0.45
    copies = {"genuine background": side}
    for printer in sorted(PRINTERS):
        copies[f"copied: {printer}"] = _copied(side, printer)
    rows.append([_magnified(item, middle, text) for text, item in copies.items()])
    return stacked(side_by_side(row) for row in rows)


def _portrait_by(side: Side, technique: Technique) -> Side:
    def printed(piece: Element) -> Element:
        return replace(cast(PortraitPrint, piece), technique=technique, cut_out=False, fade_mm=0.0)

    return side.with_piece("portrait", printed)


def _copied(side: Side, printer: str) -> Side:
    page = Region(0, 0, *side.size_mm)
    return replace(side, background=(Reprint("background copy", page, side.background, printer, 300.0, 0.8, 3),))


def _field(side: Side, text: str, part: str, light: Light = Light.VI) -> Pixels:
    piece = side.element(part)
    place = Region(0, 0, *side.size_mm) if piece is None else piece.region
    return _magnified(side, (place.left + 0.42 * place.width, place.top + 0.42 * place.height), text, light)


def _magnified(side: Side, centre_mm: tuple[float, float], text: str, light: Light = Light.VI) -> Pixels:
    pixels = coloured(magnify(side, centre_mm, np.random.default_rng(1), light=light).pixels)
    half = cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return captioned(np.asarray(half, np.uint8), text)


def three_lights(document: Document, ppi: float, page: int = 0) -> Pixels:
    """Return a side in white, UV and infrared light beside each other."""
    return side_by_side([coloured(image) for image in specimen_images(document.sides[page], ppi=ppi).values()], gap=2)


def _under(document: Document, light: Light, ppi: float) -> Pixels:
    nanometres = {Light.UV313: 313, Light.UV254: 254}.get(light, 365)
    sheet = print_side(document.sides[0], ppi, nanometres)
    (width, height), bleed = sheet.raster.page_px, sheet.raster.bleed_px
    seen = radiance(sheet, light, DESK)[bleed : bleed + height, bleed : bleed + width]
    return coloured(np.asarray(np.clip(seen, 0, 1) ** (1 / DESK.gamma) * 255, np.uint8))


def coloured(image: NDArray[np.uint8]) -> Pixels:
    """Return the picture in three colours, a grey one too."""
    return image if image.ndim == 3 else np.repeat(image[..., None], 3, axis=2)


def captioned(image: Pixels, text: str) -> Pixels:
    """Return the picture with a line of text below it."""
    strip = np.full((CAPTION_PX, image.shape[1], 3), 255, np.uint8)
    cv2.putText(strip, text, (4, CAPTION_PX - 7), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (20, 20, 20), 1, cv2.LINE_AA)
    return np.vstack([image, strip])


def side_by_side(images: list[Pixels], *, gap: int = GAP_PX) -> Pixels:
    """Return pictures in one row, white between and below them."""
    height = max(image.shape[0] for image in images)
    cells = [np.pad(i, ((0, height - i.shape[0]), (0, gap), (0, 0)), constant_values=255) for i in images]
    return np.hstack(cells)


def stacked(rows: Iterable[Pixels]) -> Pixels:
    """Return rows below each other."""
    kept = list(rows)
    width = max(row.shape[1] for row in kept)
    return np.vstack([np.pad(r, ((0, GAP_PX), (0, width - r.shape[1]), (0, 0)), constant_values=255) for r in kept])
