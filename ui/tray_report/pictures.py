"""The pictures of the report: each page under each light with failed areas framed, and crops beside the specimen."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.region import MM_PER_INCH, Region
from inspector.inspection import CheckResult, InspectedPage, Inspection, Outcome
from ui.booth.page_picture import markings
from ui.details.specimen_images import SpecimenImages
from ui.tray_report.entry import CropPair, PagePicture
from ui.viewer.light_names import light_name
from ui.viewer.marking import Marking, draw_marking
from ui.viewer.picture import Picture

PAGE_PX = 720
CROP_PX = 480
AROUND_MM = 4.0


def write_pages(inspection: Inspection, folder: Path, stem: str) -> tuple[PagePicture, ...]:
    """Write every page under every light; files are `STEM-PAGE-LIGHT.png`."""
    written: list[PagePicture] = []
    for number, page in enumerate(inspection.pages):
        if page.live is None:
            continue
        framed = markings(inspection.checks, page.name)
        for light, pixels in page.live.images.items():
            own = [item for item in framed if item.light is light]
            file = f"{stem}-{number}-{light.value}.png"
            whole = Region(0, 0, *page.live.page.size_mm)
            _draw(pixels, page.live.ppi, whole, own, PAGE_PX).save(str(folder / file))
            written.append(PagePicture(light_name(light), file))
    return tuple(written)


def write_crops(
    inspection: Inspection, specimens: Mapping[str, SpecimenImages], folder: Path, stem: str
) -> tuple[CropPair, ...]:
    """Write the area of every failed optical check, from the document and from its specimen, at one scale."""
    failed = [item for item in inspection.checks if item.outcome is Outcome.FAILED and not item.silent]
    pairs = []
    for number, check in enumerate(failed):
        page = _page_of(check, inspection)
        if page is None or page.live is None or check.region is None or check.light is None:
            continue
        if check.light not in page.live.images:
            continue
        specimen = specimens.get(page.specimen_id or "")
        pairs.append(_write_pair(check, check.region, check.light, page.live, specimen, folder, f"{stem}-crop{number}"))
    return tuple(pairs)


def _write_pair(
    check: CheckResult,
    region: Region,
    light: Light,
    live: LiveDataSet,
    specimen: SpecimenImages | None,
    folder: Path,
    stem: str,
) -> CropPair:
    area = region.grown(AROUND_MM)
    framed = [Marking(region, check.outcome, light)]
    file = f"{stem}.png"
    _draw(live.images[light], live.ppi, area, framed, CROP_PX).save(str(folder / file))
    if specimen is None or light not in specimen.images:
        return CropPair(check, file, None)
    beside = f"{stem}-specimen.png"
    _draw(specimen.images[light], specimen.ppi, area, [Marking(region)], CROP_PX).save(str(folder / beside))
    return CropPair(check, file, beside)


def _page_of(check: CheckResult, inspection: Inspection) -> InspectedPage | None:
    if check.page is not None:
        return inspection.page(check.page)
    return inspection.pages[0] if inspection.pages else None


def _draw(pixels: NDArray[np.uint8], ppi: float, area: Region, framed: Sequence[Marking], width_px: int) -> QImage:
    """Draw `area` of the page, `width_px` wide, with frames."""
    scale = width_px / area.width
    image = QImage(width_px, round(area.height * scale), QImage.Format.Format_RGB32)
    image.fill(0xFF2B3036)
    painter = QPainter(image)
    page = QRectF(
        -area.left * scale,
        -area.top * scale,
        pixels.shape[1] * MM_PER_INCH / ppi * scale,
        pixels.shape[0] * MM_PER_INCH / ppi * scale,
    )
    Picture(pixels, ppi).draw(painter, page, QRectF(image.rect()), 1.0)
    for item in framed:
        box = item.region
        draw_marking(
            painter,
            QRectF((box.left - area.left) * scale, (box.top - area.top) * scale, box.width * scale, box.height * scale),
            item,
        )
    painter.end()
    return image
