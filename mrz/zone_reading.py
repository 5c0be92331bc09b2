"""From located lines to zones with text, corners and boxes of characters."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from mrz.check_digit_repair import verified
from mrz.decoding import Decoded, decode, fillers
from mrz.group_reading import read_group
from mrz.rectifying import CAP_HEIGHT, HEIGHT
from mrz.shape_fitting import Fitted
from mrz.slots import Slots
from mrz.text_line import TextLine
from mrz.verification import check_digit_findings
from mrz.zone import ZoneReading
from mrz.zone_lines import grouped, promise

SURE = 0.72
"""Mean probability of a zone's characters from which its text is given."""
UNMISTAKABLE = 0.985
"""Mean probability from which a zone is given whatever its check digits say."""
DOUBTFUL = 0.6
"""Probability of a character below which a zone is not fully read, unless something else settles it."""
UNREAD = 0.3
"""Probability below which a character is given as unread."""
MOST_GROUPS = 4
PROMISING = 10.0
"""Promise that a group must have, and SHARE of the first group's."""
SHARE = 0.3


def read_zones(image: NDArray[np.uint8], lines: Sequence[TextLine]) -> tuple[ZoneReading, ...]:
    """Read every zone among the located `lines` of `image` (H x W x 3), the best first."""
    groups = grouped(lines)[:MOST_GROUPS]
    least = max(PROMISING, SHARE * promise(groups[0])) if groups else 0.0
    zones = [zone for group in groups if promise(group) >= least and (zone := _read_group(image, group)) is not None]
    return tuple(sorted(zones, key=_rank, reverse=True))


def _rank(zone: ZoneReading) -> tuple[bool, float]:
    sides = np.hypot(*(zone.corners_px - np.roll(zone.corners_px, 1, axis=0)).T)
    return zone.lines is not None, float(sides.sum())


def _read_group(image: NDArray[np.uint8], group: tuple[TextLine, ...]) -> ZoneReading | None:
    legible, fitted = read_group(image, group)
    if fitted is not None:
        return _zone(fitted)
    return _part(legible) if legible else None


def _zone(fitted: Fitted) -> ZoneReading | None:
    decoded = decode([line.log_p for line in fitted.lines])
    sure = float(np.mean(np.concatenate(decoded.confidences)))
    doubted = sure < SURE or _contradicts_itself(decoded, sure) or any(unsettled(decoded))
    if doubted or not fillers(decoded.lines):
        return _part(fitted.lines)
    return _reading(fitted.lines, decoded, decoded.lines)


def _contradicts_itself(decoded: Decoded, sure: float) -> bool:
    """Whether a zone that is not read quite clearly has nothing that speaks for its layout: it may be cut off."""
    layout = decoded.layout
    if layout is None or not layout.check_digits or sure > UNMISTAKABLE:
        return False
    failing = sum(finding.kind == "check_digit" for finding in check_digit_findings(layout, decoded.lines))
    return failing == len(layout.check_digits) or (failing > 0 and decoded.lines[0][0] not in layout.document_codes)


def unsettled(decoded: Decoded) -> Iterator[tuple[int, int]]:
    """Places whose character is doubtful and neither covered by a check digit that holds nor settled by knowledge."""
    settled = {(correction.line, correction.position) for correction in decoded.corrections}
    settled |= verified(decoded.layout, decoded.lines) if decoded.layout else set()
    for line, confidences in enumerate(decoded.confidences):
        for position, confidence in enumerate(confidences):
            if confidence < DOUBTFUL and (line, position) not in settled:
                yield line, position


def _part(read: Sequence[Slots]) -> ZoneReading | None:
    """What was read of a zone that is not whole; None where too little looks like one."""
    cut = [line.window(line.printed.start, line.printed.stop - line.printed.start) for line in read]
    decoded = decode([line.log_p for line in cut])
    sure = float(np.mean(np.concatenate(decoded.confidences)))
    if fillers(decoded.lines) < 3 or sure < SURE or sum(len(line) for line in decoded.lines) < 24:
        return None
    return _reading(cut, decoded, None)


def _reading(read: Sequence[Slots], decoded: Decoded, lines: tuple[str, ...] | None) -> ZoneReading:
    boxes = tuple(character_boxes(line) for line in read)
    partial = (
        None
        if lines
        else tuple(
            "".join(c if p >= UNREAD else "?" for c, p in zip(line, confidence, strict=True))
            for line, confidence in zip(decoded.lines, decoded.confidences, strict=True)
        )
    )
    ink = tuple(tuple(float(p) for p in 1 / (1 + np.exp(-line.evidence))) for line in read)
    return ZoneReading(lines, _corners(boxes), partial, decoded.confidences, decoded.corrections, boxes, ink=ink)


def character_boxes(line: Slots) -> NDArray[np.float64]:
    """Corners (K x 4 x 2, image px) of the cells of the characters: one pitch wide, as high as the capitals."""
    pitch = float(np.median(np.diff(line.x)))
    x = line.x[:, None] + np.array([-0.5, 0.5, 0.5, -0.5]) * pitch
    y = (HEIGHT - 1) / 2 + np.array([-0.5, -0.5, 0.5, 0.5]) * CAP_HEIGHT
    return line.columns.strip.points(x, np.broadcast_to(y, x.shape))


def _corners(boxes: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    return np.array([boxes[0][0, 0], boxes[0][-1, 1], boxes[-1][-1, 2], boxes[-1][0, 3]])
