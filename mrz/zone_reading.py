"""From located lines to zones with text, corners and boxes of characters."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mrz.check_digit import FILLER
from mrz.decoding import Decoded, decode, fillers
from mrz.line_reading import CLEAR, read_line
from mrz.recognising import CHARACTERS
from mrz.rectifying import CAP_HEIGHT, HEIGHT
from mrz.shape_fitting import WHOLE, Fitted, fit_shape
from mrz.slots import Slots
from mrz.text_line import TextLine
from mrz.verification import check_digit_findings
from mrz.zone import ZoneReading
from mrz.zone_completion import completed
from mrz.zone_lines import grouped

READABLE = 0.5
"""Mean probability of a line's characters from which it is one."""
SURE = 0.72
"""Mean probability of a zone's characters from which its text is given."""
NO_FILLER = 0.15
"""What a line without fillers loses when it is asked which way up it is."""
LEAST_FIT = 0.4
"""Evidence for a shape, 0..1, from which the zone has it."""
SHORTEST = 8
"""Characters that a line must have to be looked at."""
UNMISTAKABLE = 0.985
"""Mean probability from which a zone is given whatever its check digits say."""
UNREAD = 0.3
"""Probability below which a character is given as unread."""
MOST_GROUPS = 4
MOST_LINES = 5


def read_zones(image: NDArray[np.uint8], lines: Sequence[TextLine]) -> tuple[ZoneReading, ...]:
    """Read every zone among the located `lines` of `image` (H x W x 3), the best first."""
    zones = [zone for group in grouped(lines)[:MOST_GROUPS] if (zone := _read_group(image, group)) is not None]
    return tuple(sorted(zones, key=_rank, reverse=True))


def _rank(zone: ZoneReading) -> tuple[bool, float]:
    sides = np.hypot(*(zone.corners_px - np.roll(zone.corners_px, 1, axis=0)).T)
    return zone.lines is not None, float(sides.sum())


def _read_group(image: NDArray[np.uint8], group: tuple[TextLine, ...]) -> ZoneReading | None:
    strongest = sorted(group, key=lambda line: -line.score * line.length)[:MOST_LINES]
    chosen = [line for line in group if line in strongest]
    read = _the_right_way_up(image, chosen)
    legible = [slots for slots in read if slots.quality > READABLE and len(slots.x) >= SHORTEST]
    if not legible:
        return None
    fitted = fit_shape(legible)
    if fitted is None or not _is_whole(fitted) or min(line.quality for line in fitted.lines) < CLEAR:
        legible = completed(image, legible)
        fitted = fit_shape(legible)
    return _zone(fitted) if fitted is not None and _is_whole(fitted) else _part(legible)


def _is_whole(fitted: Fitted | None) -> bool:
    """Whether a shape of several lines was seen nearly whole, or one of a single line."""
    return fitted is not None and fitted.share >= WHOLE and fitted.fit >= LEAST_FIT


def _the_right_way_up(image: NDArray[np.uint8], lines: Sequence[TextLine]) -> list[Slots]:
    """The lines read as located and, where that makes little sense, from the other end."""
    read = [read_line(image, line) for line in lines]
    if max(map(_sense, read)) > CLEAR:
        return read
    turned = [read_line(image, line.reversed()) for line in reversed(lines)]
    return max(read, turned, key=lambda way: max(map(_sense, way)))


def _sense(read: Slots) -> float:
    """How much a line looks like one of a zone: its quality, less where it has no filler (upside down none has)."""
    best = read.log_p[read.printed]
    has_filler = bool(len(best)) and bool((best.argmax(axis=1) == CHARACTERS.index(FILLER)).any())
    return read.quality - (0 if has_filler else NO_FILLER)


def _zone(fitted: Fitted) -> ZoneReading | None:
    decoded = decode([line.log_p for line in fitted.lines])
    sure = float(np.mean(np.concatenate(decoded.confidences)))
    if not fillers(decoded.lines) or sure < SURE or _contradicts_itself(decoded, sure):
        return _part(fitted.lines)
    return _reading(fitted.lines, decoded, decoded.lines)


def _contradicts_itself(decoded: Decoded, sure: float) -> bool:
    """Whether a zone that is not read quite clearly has nothing that speaks for its layout: it may be cut off."""
    layout = decoded.layout
    if layout is None or not layout.check_digits or sure > UNMISTAKABLE:
        return False
    failing = sum(finding.kind == "check_digit" for finding in check_digit_findings(layout, decoded.lines))
    return failing == len(layout.check_digits) or (failing > 0 and decoded.lines[0][0] not in layout.document_codes)


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
    return ZoneReading(
        lines, _corners(boxes), partial, decoded.confidences, decoded.corrections if lines else (), boxes
    )


def character_boxes(line: Slots) -> NDArray[np.float64]:
    """Corners (K x 4 x 2, image px) of the cells of the characters: one pitch wide, as high as the capitals."""
    pitch = float(np.median(np.diff(line.x)))
    x = line.x[:, None] + np.array([-0.5, 0.5, 0.5, -0.5]) * pitch
    y = (HEIGHT - 1) / 2 + np.array([-0.5, -0.5, 0.5, 0.5]) * CAP_HEIGHT
    return line.columns.strip.points(x, np.broadcast_to(y, x.shape))


def _corners(boxes: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    return np.array([boxes[0][0, 0], boxes[0][-1, 1], boxes[-1][-1, 2], boxes[-1][0, 3]])
