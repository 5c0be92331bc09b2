"""Zones in pictures that show their document in a mirror: lines are located there, and make no sense as they are."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from mrz.text_line import TextLine
from mrz.zone import ZoneReading
from mrz.zone_lines import without_pieces
from mrz.zone_reading import read_zones

FEWEST_PITCHES = 18.0
"""Pitches that a line must span for it to be tried in the mirror: half of the shortest line of a zone."""


def read_mirrored(image: NDArray[np.uint8], lines: Sequence[TextLine]) -> tuple[ZoneReading, ...]:
    """Read the located `lines` of `image` (H x W x 3) as mirror writing; places are those of `image`."""
    long = [line for line in without_pieces(lines) if line.length > FEWEST_PITCHES * line.pitch]
    if not long:
        return ()
    width = image.shape[1]
    flipped = np.ascontiguousarray(image[:, ::-1])
    zones = read_zones(flipped, [_flipped(line, width) for line in long])
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
