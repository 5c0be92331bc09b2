"""From located lines to zones with text, corners and boxes of characters."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from mrz.decoding import Decoded, decode, fillers
from mrz.group_reading import read_group
from mrz.look_alikes import WHY as LOOK_ALIKES
from mrz.recognising import columns
from mrz.rectifying import CAP_HEIGHT, HEIGHT, MARGIN, PITCH, strip
from mrz.searching import line_of
from mrz.shape_fitting import WHOLE, Fitted
from mrz.slots import Slots, slots_at
from mrz.text_line import TextLine
from mrz.verification import check_digit_findings
from mrz.zone import ZoneReading
from mrz.zone_lines import grouped, promise

SURE = 0.72
"""Mean probability of a zone's characters from which its text is given."""
UNMISTAKABLE = 0.985
"""Mean probability from which a zone is given whatever its check digits say."""
DOUBTFUL = 0.65
"""Certainty of a character below which a zone is not fully read."""
MARKED = 0.95
"""Certainty of a character below which the officer is asked to compare it with the page."""
NO_INK = 0.1
"""Probability of ink below which nothing stands at a place."""
SHOWN = 0.5
"""Share of the places with ink from which a light shows a zone that is known from another."""
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


def read_places(image: NDArray[np.uint8], boxes: Sequence[NDArray[np.float64]]) -> ZoneReading | None:
    """Read the characters of `image` (H x W x 3) in the `boxes` (lines of K x 4 x 2) where another light shows a zone.

    None where most of the places are empty.
    """
    lines = [_placed(image, line) for line in boxes]
    share = float(np.mean(np.concatenate([line.evidence > 0 for line in lines])))
    if share < SHOWN:
        return None
    decoded = decode([line.log_p for line in lines])
    certain = share >= WHOLE and not _is_doubtful(lines, decoded)
    return _reading(lines, decoded, decoded.lines if certain else None)


def _placed(image: NDArray[np.uint8], boxes: NDArray[np.float64]) -> Slots:
    line = line_of(boxes)
    cut = strip(image, line)
    along = (boxes.mean(axis=1) - line.start) @ line.direction
    return slots_at(columns(cut), along / cut.along_per_px + MARGIN * PITCH)


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
    if _is_doubtful(fitted.lines, decoded):
        return _part(fitted.lines)
    return _reading(fitted.lines, decoded, decoded.lines)


def _is_doubtful(read: Sequence[Slots], decoded: Decoded) -> bool:
    sure = float(np.mean(np.concatenate(decoded.confidences)))
    doubted = sure < SURE or _contradicts_itself(decoded, sure) or any(unsettled(decoded, ink=_ink(read)))
    return doubted or not fillers(decoded.lines)


def _contradicts_itself(decoded: Decoded, sure: float) -> bool:
    """Whether a zone that is not read quite clearly has nothing that speaks for its layout: it may be cut off."""
    layout = decoded.layout
    if layout is None or not layout.check_digits or sure > UNMISTAKABLE:
        return False
    failing = sum(finding.kind == "check_digit" for finding in check_digit_findings(layout, decoded.lines))
    return failing == len(layout.check_digits) or (failing > 0 and decoded.lines[0][0] not in layout.document_codes)


def unsettled(decoded: Decoded, *, ink: Sequence[Sequence[float]] = ()) -> Iterator[tuple[int, int]]:
    """Places without ink, from which nothing may be concluded, and places whose character nothing settles."""
    known = {(change.line, change.position) for change in decoded.corrections if change.why == LOOK_ALIKES}
    for line, position in _less_sure(decoded, DOUBTFUL):
        if (line, position) not in known:
            yield line, position
    for line, shown in enumerate(ink):
        yield from ((line, position) for position, probability in enumerate(shown) if probability < NO_INK)


def _less_sure(decoded: Decoded, least: float) -> Iterator[tuple[int, int]]:
    """Places (line, position) whose character is less sure than `least`."""
    for line, certainties in enumerate(decoded.certainties):
        yield from ((line, position) for position, certainty in enumerate(certainties) if certainty < least)


def _ink(read: Sequence[Slots]) -> tuple[tuple[float, ...], ...]:
    """Probability per place that anything is printed there."""
    return tuple(tuple(float(p) for p in 1 / (1 + np.exp(-line.evidence))) for line in read)


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
            "".join(c if min(p, q / NO_INK) >= UNREAD else "?" for c, p, q in zip(line, confidence, shown, strict=True))
            for line, confidence, shown in zip(decoded.lines, decoded.confidences, _ink(read), strict=True)
        )
    )
    return ZoneReading(
        lines,
        _corners(boxes),
        partial,
        decoded.confidences,
        decoded.corrections,
        boxes,
        ink=_ink(read),
        doubtful=tuple(_less_sure(decoded, MARKED)),
    )


def character_boxes(line: Slots) -> NDArray[np.float64]:
    """Corners (K x 4 x 2, image px) of the cells of the characters: one pitch wide, as high as the capitals."""
    pitch = float(np.median(np.diff(line.x)))
    x = line.x[:, None] + np.array([-0.5, 0.5, 0.5, -0.5]) * pitch
    y = (HEIGHT - 1) / 2 + np.array([-0.5, -0.5, 0.5, 0.5]) * CAP_HEIGHT
    return line.columns.strip.points(x, np.broadcast_to(y, x.shape))


def _corners(boxes: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    return np.array([boxes[0][0, 0], boxes[0][-1, 1], boxes[-1][-1, 2], boxes[-1][0, 3]])
