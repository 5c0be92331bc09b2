"""Writes specimens of the forge's models in the exchange format `specimen/1` (design section 6.3)."""

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.design import Design, SideDesign
from device_drivers.simulator.document import Document, Side
from device_drivers.simulator.illumination import radiance
from device_drivers.simulator.printing import print_side
from device_drivers.simulator.reader_profile import DESK, ReaderProfile
from imaging.files import write_image
from imaging.light import STANDARD_LIGHTS, Light
from imaging.region import MM_PER_INCH, Region

PPI = 400.0
PORTRAIT_MARGIN_MM = 0.5


def write_specimen(folder: Path, document: Document, page: str, *, declared: bool = True, ppi: float = PPI) -> Path:
    """Write one side of a specimen document into `folder` and return it; without `declared` it lists no features."""
    folder.mkdir(parents=True, exist_ok=True)
    side = next(item for item in document.sides if item.page == page)
    for light, pixels in specimen_images(side, ppi=ppi).items():
        write_image(folder / f"{light.value.lower()}.png", pixels, ppi=ppi)
    design_side = next(item for item in document.design.sides if item.page == page)
    text = json.dumps(
        description(document.design, design_side, declared=declared, ppi=ppi), ensure_ascii=False, indent=1
    )
    (folder / "specimen.json").write_text(text + "\n", encoding="utf-8")
    return folder


def specimen_images(side: Side, *, ppi: float = PPI, profile: ReaderProfile = DESK) -> dict[Light, NDArray[np.uint8]]:
    """Return a side under white, UV and infrared light, cut exactly to the page edge, carefully captured."""
    sheet = print_side(side, ppi, films=False)
    left = top = sheet.raster.bleed_px
    width, height = sheet.raster.page_px
    rng = np.random.default_rng(3)
    images = {}
    for light in STANDARD_LIGHTS:
        seen = radiance(sheet, light, profile)[top : top + height, left : left + width]
        soft = cv2.GaussianBlur(seen, (0, 0), profile.blur_mm * ppi / MM_PER_INCH)
        shown = np.asarray(cv2.pow(np.clip(soft, 0, 1), 1 / profile.gamma), np.float32)
        shown += 0.004 * rng.standard_normal(shown.shape, dtype=np.float32)
        images[light] = np.clip(shown * 255 + 0.5, 0, 255).astype(np.uint8)
    return images


def description(design: Design, side: SideDesign, *, declared: bool, ppi: float) -> dict[str, Any]:
    """Return the content of `specimen.json` of a side."""
    return {
        "format": "specimen/1",
        "model": {"country": design.country, "type": design.type, "number": design.number, "year": design.year},
        "prado_id": design.prado_id,
        "title": design.title,
        "page": side.page,
        "mrz_format": design.mrz_format,
        "size_mm": list(side.size_mm),
        "first_issued": f"{design.year}-01-01",
        "last_issued": None,
        "captures": [
            {"light": light.value, "file": f"{light.value.lower()}.png", "ppi": ppi} for light in STANDARD_LIGHTS
        ],
        "regions": regions(side),
        "features": [
            {
                "id": feature.id,
                "routine": feature.routine,
                "box_mm": _box(feature.region, side.size_mm),
                "expect": feature.expect,
                "significance": feature.significance,
                "description": feature.description,
            }
            for feature in side.features
            if declared
        ],
    }


def regions(side: SideDesign) -> list[dict[str, Any]]:
    """Return the named areas of a side; what differs from holder to holder is variable."""
    named: list[tuple[str, Region]] = [
        (portrait.name, portrait.region.grown(PORTRAIT_MARGIN_MM)) for portrait in side.portraits
    ]
    named += [(slot.name, slot.region) for slot in side.fields]
    if side.signature is not None:
        named.append(("signature", side.signature))
    if side.mrz is not None:
        named.append(("mrz", side.mrz.region))
    if side.glowing_number is not None:
        named.append(("uv-number", side.glowing_number.region))
    fixed = {"document_type", "issuing_state", "nationality", "authority"}
    return [
        {"name": name, "box_mm": _box(region, side.size_mm), "variable": name not in fixed} for name, region in named
    ]


def _box(region: Region, size_mm: tuple[float, float]) -> list[float]:
    inside = region.intersection(Region(0, 0, *size_mm))
    return (region if inside is None else inside).box_mm
