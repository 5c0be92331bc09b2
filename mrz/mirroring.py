"""Zones in pictures that show their document in a mirror: lines are located there, and make no sense as they are."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from mrz.text_line import TextLine
from mrz.zone import ZoneReading
from mrz.zone_lines import grouped, promise
from mrz.zone_reading import read_zones

LIKELY = 25.0
"""Promise of a group of lines from which it is tried in the mirror; a zone has about twice that."""


def read_mirrored(image: NDArray[np.uint8], lines: Sequence[TextLine]) -> tuple[ZoneReading, ...]:
    """Read the located `lines` of `image` (H x W x 3) as mirror writing; places are those of `image`."""
    likely = [group for group in grouped(lines) if promise(group) > LIKELY]
    if not likely:
        return ()
    width = image.shape[1]
    flipped = np.ascontiguousarray(image[:, ::-1])
    zones = read_zones(flipped, [_flipped(line, width) for line in likely[0]])
    return tuple(_flipped_back(zone, width) for zone in zones)


def _flipped(line: TextLine, width: int) -> TextLine:
    """The line in the mirror, the foot of its characters on the same side."""
    first, last = line.cap_heights
    return replace(line, start=_point(line.end, width), end=_point(line.start, width), cap_heights=(last, first))


def _flipped_back(zone: ZoneReading, width: int) -> ZoneReading:
    boxes = zone.character_boxes
    return replace(
        zone,
        corners_px=_point(zone.corners_px, width),
        character_boxes=None if boxes is None else tuple(_point(line, width) for line in boxes),
        mirrored=True,
    )


def _point(points: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    return np.asarray(points * (-1, 1) + (width - 1, 0))
