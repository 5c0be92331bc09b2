"""The project's own reader: two small networks and what is known about layouts and check digits."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.layout import find_layout
from mrz.locating import LONG_SIDE, locate
from mrz.verification import check_digit_findings
from mrz.zone import Reading, ZoneReading
from mrz.zone_reading import read_zones

FINER = 2
"""How much finer a picture is searched whose zone was not found, not read whole or does not hold."""
MUCH_LARGER = 1.3
"""Sides of a picture against the locator's from which a finer search can show more."""
SMALLEST_SIDE = 8


class NetworkEngine:
    """Reads zones in any place and orientation; keeps no state of images."""

    name = "network"

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Find and read every zone of `image` (H x W grey or H x W x 3 RGB)."""
        if min(image.shape[:2]) < SMALLEST_SIDE:
            return Reading()
        colour = image if image.ndim == 3 else np.asarray(cv2.cvtColor(image, cv2.COLOR_GRAY2RGB), np.uint8)
        zones = read_zones(colour, locate(colour))
        if max(image.shape[:2]) > MUCH_LARGER * LONG_SIDE and _worth(zones)[:2] < (1, 0):
            zones = max(zones, read_zones(colour, locate(colour, FINER * LONG_SIDE)), key=_worth)
        return Reading(zones)


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
