"""The project's own reader: two small networks and what is known about layouts and check digits."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.layout import find_layout
from mrz.mirroring import read_mirrored
from mrz.searching import page_searches, searches
from mrz.text_line import TextLine
from mrz.verification import check_digit_findings
from mrz.zone import Reading, ZoneReading
from mrz.zone_lines import grouped, promise
from mrz.zone_reading import read_places, read_zones

WHOLE_AND_HOLDING = (1, 0)
"""Worth of a zone that was read whole and whose check digits hold: no need to search further."""
LIKELY = 25.0
"""Promise of a group of lines at the foot of a page from which it is read; a zone has at least twice that."""
SMALLEST_SIDE = 8


class NetworkEngine:
    """Reads zones in any place and orientation; keeps no state of images."""

    name = "network"

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Find and read every zone of `image` (H x W grey or H x W x 3 RGB)."""
        if min(image.shape[:2]) < SMALLEST_SIDE:
            return Reading()
        colour = _colour(image)
        best: tuple[ZoneReading, ...] = ()
        located: list[TextLine] = []
        for lines in searches(colour):
            located = located or lines
            best = max(best, read_zones(colour, lines), key=_worth)
            if _worth(best)[:2] >= WHOLE_AND_HOLDING:
                break
        if not _is_whole(best) and _worth(mirrored := read_mirrored(colour, located))[:2] >= WHOLE_AND_HOLDING:
            best = mirrored
        return Reading(best)

    def read_page(self, images: Sequence[NDArray[np.uint8]], first: Reading | None = None) -> tuple[Reading, ...]:
        """Read one page under several lights: located once where a light shows it whole, with all care otherwise.

        `first` is what `glance` said of the first picture.
        """
        readings: list[Reading] = []
        known: ZoneReading | None = None
        for image in images:
            quick = first if first is not None and not readings else None
            readings.append(self._on_page(image, quick) if known is None else _where(image, known))
            best = readings[-1].best
            known = best if known is None and best is not None and best.lines is not None else known
        return tuple(readings)

    def glance(self, image: NDArray[np.uint8]) -> Reading:
        """Read a page by a quick look at its foot and its head."""
        return Reading(_quick(_colour(image)) if min(image.shape[:2]) >= SMALLEST_SIDE else ())

    def _on_page(self, image: NDArray[np.uint8], quick: Reading | None) -> Reading:
        """Read by a quick look if that shows a zone whose check digits hold, else as any picture."""
        quick = quick or self.glance(image)
        if _worth(quick.zones)[:2] >= WHOLE_AND_HOLDING:
            return quick
        return Reading(max(self.read(image).zones, quick.zones, key=_worth))


def _is_whole(zones: Sequence[ZoneReading]) -> bool:
    return bool(zones) and zones[0].lines is not None


def _where(image: NDArray[np.uint8], known: ZoneReading) -> Reading:
    """Read the zone where another light shows `known`; elsewhere, by a quick look, only if nothing is there."""
    colour = _colour(image)
    there = read_places(colour, known.character_boxes or ())
    return Reading(_quick(colour) if there is None else (there,))


def _quick(image: NDArray[np.uint8]) -> tuple[ZoneReading, ...]:
    """What is read at the foot or, upside down, at the head of a page."""
    best: tuple[ZoneReading, ...] = ()
    for lines in page_searches(image):
        if any(promise(group) > LIKELY for group in grouped(lines)):
            best = max(best, read_zones(image, lines), key=_worth)
        if _worth(best)[:2] >= WHOLE_AND_HOLDING:
            break
    return best


def _colour(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return image if image.ndim == 3 else np.asarray(cv2.cvtColor(image, cv2.COLOR_GRAY2RGB), np.uint8)


def _worth(zones: Sequence[ZoneReading]) -> tuple[int, int, float]:
    """How well the best zone was read: whether whole, how many check digits fail (negative), how sure it is."""
    if not zones:
        return 0, -100, 0.0
    lines, confidences = zones[0].lines, [value for line in zones[0].confidences for value in line]
    return int(lines is not None), -_failing(lines) if lines else -99, float(np.mean(confidences))


def _failing(lines: Sequence[str]) -> int:
    layout = find_layout(lines)
    findings = check_digit_findings(layout, lines) if layout is not None else ()
    return sum(finding.kind == "check_digit" for finding in findings)
