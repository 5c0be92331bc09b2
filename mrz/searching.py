"""Where to look for lines, and how closely: the whole picture first, then nearer to what was found, then finer."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.locating import LONG_SIDE, locate
from mrz.text_line import TextLine
from mrz.zone_lines import grouped

PAGE_WIDTH = 512
"""Width of a page in the first look at it, px: characters are 10 to 15 px apart there."""
ZONE_SHARE = 0.45
"""Part of a page's height, at its foot, that holds the zone: 23.2 mm of 54 to 88 mm (Doc 9303-4, -5, -6)."""
FINER = 2
"""How much finer a picture is searched the second time."""
MUCH_LARGER = 1.3
"""Sides of a picture against the locator's from which a finer search can show more."""
VERY_LONG = 4
"""Longer side against the shorter from which a picture is searched in parts too."""
WELL_SEEN_PX = 9.0
"""Pitch in the locator's picture from which it measures lines well."""
BEST_SEEN_PX = 13.0
"""Pitch that a closer look aims at."""
OBLIQUE = 0.17
"""Sine of the slant from which a levelled picture is searched first, where lines are measured better: 10 degrees."""
AROUND = 4.0
"""Cap heights around a group of lines that a closer look takes in."""


def searches(image: NDArray[np.uint8]) -> Iterator[list[TextLine]]:
    """Yield the lines of `image` (H x W x 3) as found by one search after another, each costing more than the last."""
    side = max(image.shape[:2])
    for long_side in (LONG_SIDE, FINER * LONG_SIDE) if side > MUCH_LARGER * LONG_SIDE else (LONG_SIDE,):
        lines = locate(image, long_side)
        group = grouped(lines)[:1]
        if group and _slant(group[0]) > OBLIQUE:
            yield _levelled(image, group[0])
        yield lines
        if group and np.median([line.pitch for line in group[0]]) * long_side / side < WELL_SEEN_PX:
            yield _closer(image, group[0])
    yield from _windows(image)


def _slant(group: Sequence[TextLine]) -> float:
    """The smaller component of the direction of a group's longest line: 0 where it is level or upright."""
    return float(np.abs(max(group, key=lambda line: line.length).direction).min())


def _levelled(image: NDArray[np.uint8], group: Sequence[TextLine]) -> list[TextLine]:
    """The lines in the surroundings of `group`, located in a picture in which they are level."""
    longest = max(group, key=lambda line: line.length)
    axes = np.stack([longest.direction, longest.foot])
    ends = np.array([end for line in group for end in (line.start, line.end)]) @ axes.T
    border = AROUND * longest.cap_height
    low, high = ends.min(axis=0) - border, ends.max(axis=0) + border
    size = int(np.ceil(high[0] - low[0])), int(np.ceil(high[1] - low[1]))
    matrix = np.column_stack([axes, -low])
    part = np.asarray(cv2.warpAffine(image, matrix, size, borderMode=cv2.BORDER_REPLICATE), np.uint8)
    side = min(FINER * LONG_SIDE, round(max(size) * BEST_SEEN_PX / longest.pitch))
    return [replace(line, start=(line.start + low) @ axes, end=(line.end + low) @ axes) for line in locate(part, side)]


def _windows(image: NDArray[np.uint8]) -> Iterator[list[TextLine]]:
    """Yield the lines in overlapping parts of a picture so long that a zone in it is small in the whole."""
    height, width = image.shape[:2]
    short, long = sorted((height, width))
    if long < VERY_LONG * short or long < 2 * FINER * LONG_SIDE:
        return
    reach = max(VERY_LONG * short, LONG_SIDE)
    for first in range(0, long - reach // 2, reach // 2):
        left, top = (first, 0) if width == long else (0, first)
        part = image[
            top : top + (height if width == long else reach), left : left + (reach if width == long else width)
        ]
        yield [_moved(line, left, top) for line in locate(part)]


def page_searches(image: NDArray[np.uint8]) -> Iterator[list[TextLine]]:
    """Yield the lines at the foot and at the head of `image` (H x W x 3), a level page: each look costs a quarter."""
    height, width = image.shape[:2]
    rows = int(np.ceil(ZONE_SHARE * height))
    for top in (0, height - rows)[::-1]:
        part = image[top : top + rows]
        lines = locate(part, round(PAGE_WIDTH * max(width, rows) / width))
        yield [_moved(line, 0, top) for line in lines]


def _moved(line: TextLine, right: int, down: int) -> TextLine:
    corner = np.array([right, down], np.float64)
    return replace(line, start=line.start + corner, end=line.end + corner)


def line_of(boxes: NDArray[np.float64]) -> TextLine:
    """Return the line that characters with these boxes (K x 4 x 2, two at least) stand on."""
    centres, heights = boxes.mean(axis=1), np.hypot(*(boxes[:, 3] - boxes[:, 0]).T)
    pitch = float(np.hypot(*(centres[-1] - centres[0]))) / (len(boxes) - 1)
    straight = TextLine(centres[0], centres[-1], (float(heights[0]), float(heights[-1])), pitch)
    return replace(straight, sag=float((centres[len(centres) // 2] - (centres[0] + centres[-1]) / 2) @ straight.foot))


def _closer(image: NDArray[np.uint8], group: Sequence[TextLine]) -> list[TextLine]:
    """The lines in the surroundings of `group`, located in a picture in which their characters have a good size."""
    ends = np.array([end for line in group for end in (line.start, line.end)])
    border = AROUND * max(line.cap_height for line in group)
    left, top = np.maximum(np.floor(ends.min(axis=0) - border), 0).astype(int)
    right, bottom = np.ceil(ends.max(axis=0) + border).astype(int) + 1
    part = image[top:bottom, left:right]
    pitch = float(np.median([line.pitch for line in group]))
    long_side = min(FINER * LONG_SIDE, round(max(part.shape[:2]) * BEST_SEEN_PX / pitch))
    return [_moved(line, int(left), int(top)) for line in locate(part, long_side)]
