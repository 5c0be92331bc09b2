"""The project's own reader: two small networks and what is known about layouts and check digits."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.layout import find_layout
from mrz.searching import searches
from mrz.verification import check_digit_findings
from mrz.zone import Reading, ZoneReading
from mrz.zone_reading import read_zones

WHOLE_AND_HOLDING = (1, 0)
"""Worth of a zone that was read whole and whose check digits hold: no need to search further."""
SMALLEST_SIDE = 8


class NetworkEngine:
    """Reads zones in any place and orientation; keeps no state of images."""

    name = "network"

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Find and read every zone of `image` (H x W grey or H x W x 3 RGB)."""
        if min(image.shape[:2]) < SMALLEST_SIDE:
            return Reading()
        colour = image if image.ndim == 3 else np.asarray(cv2.cvtColor(image, cv2.COLOR_GRAY2RGB), np.uint8)
        best: tuple[ZoneReading, ...] = ()
        for lines in searches(colour):
            best = max(best, read_zones(colour, lines), key=_worth)
            if _worth(best)[:2] >= WHOLE_AND_HOLDING:
                break
        return Reading(best)


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
