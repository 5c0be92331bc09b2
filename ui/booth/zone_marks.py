"""Which characters of the zone to frame, and where a character lies on the page."""

import numpy as np

from imaging.region import MM_PER_INCH, Region
from inspector.inspection import InspectedPage, Inspection
from ui.booth.mrz_strip import CharacterMark
from ui.sentences_mrz import FindingLike


def wrong_characters(inspection: Inspection) -> list[CharacterMark]:
    """Return the characters that findings of kind error point at."""
    if inspection.mrz is None:
        return []
    return [
        CharacterMark(finding.line, finding.position)
        for finding in inspection.mrz.findings
        if finding.severity.value == "error" and finding.line is not None and finding.position is not None
    ]


def doubtful_characters(inspection: Inspection) -> list[CharacterMark]:
    """Return the characters that the reader asks to compare with the page, those that are wrong left out."""
    page = zone_page(inspection)
    if inspection.mrz is None or page is None or page.mrz_reading is None:
        return []
    wrong = {(mark.line, mark.position) for mark in wrong_characters(inspection)}
    return [CharacterMark(*place, doubtful=True) for place in page.mrz_reading.doubtful if place not in wrong]


def worth_saying(inspection: Inspection) -> list[FindingLike]:
    """Return the findings that get a sentence under the zone: errors."""
    if inspection.mrz is None:
        return []
    return [finding for finding in inspection.mrz.findings if finding.severity.value == "error"]


def zone_page(inspection: Inspection) -> InspectedPage | None:
    """Return the page whose zone was read."""
    return next((page for page in inspection.pages if page.mrz_reading is not None), None)


def character_region(page: InspectedPage, line: int, position: int) -> Region | None:
    """Return where a character lies on the page in mm, None where the engine cannot tell."""
    reading = page.mrz_reading
    if reading is None or reading.character_boxes is None or page.live is None:
        return None
    if line >= len(reading.character_boxes) or position >= len(reading.character_boxes[line]):
        return None
    corners = np.asarray(reading.character_boxes[line][position], dtype=float) * MM_PER_INCH / page.live.ppi
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    return Region(left, top, max(right - left, 0.1), max(bottom - top, 0.1)).grown(0.4)


def character_at(page: InspectedPage, x_mm: float, y_mm: float) -> tuple[int, int] | None:
    """Return the (line, position) of the character at a point of the page, None where there is none."""
    reading = page.mrz_reading
    if reading is None or reading.character_boxes is None or page.live is None:
        return None
    point = np.array([x_mm, y_mm]) * page.live.ppi / MM_PER_INCH
    for line, boxes in enumerate(reading.character_boxes):
        corners = np.asarray(boxes, dtype=float)
        inside = (corners.min(axis=1) <= point).all(axis=1) & (point <= corners.max(axis=1)).all(axis=1)
        if inside.any():
            return line, int(np.flatnonzero(inside)[0])
    return None
