"""Finding lines of machine readable zones in a picture, in any place, orientation and size.

A network marks, on a grid of 4 px, where lines run, in which direction they are read, how high their capitals are, how
far the centre line is and how far apart characters stand. Marked cells that lie along each other make a line.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.network import network
from mrz.text_line import TextLine

LONG_SIDE = 640
"""The picture's longer side as the locator first sees it, px."""
CELL = 4
UNIT_PX = 8.0
FLOOR = 8.0
"""Added to the deviation of the grey values, so that an even picture stays even."""
MULTIPLE = 32
"""Width and height of the network's input are multiples of this."""
MARKED = 0.35
"""Probability from which a cell belongs to a line."""
FEWEST = 5
"""Cells that a line has at least."""
NEAR_LINE = 0.3
"""Cap heights within which a cell belongs to a straight line."""
TRIALS = 10
"""Cells at either end through which lines are laid."""
USUAL_TURN = 3.0
"""Degrees by which such a line may differ from the direction that its cells show."""
BENDINGS = 3
"""Times that a line is bent towards the cells near it, each of which may bring more of them near."""
MOST_BENT = 4.0
"""Cap heights by which the middle of a line may lie off its ends."""
LEAST_BENT = 0.2
"""Cap heights from which a line is called bent."""
QUITE_NEAR = 0.1
"""Cap heights within which cells speak for a bend or against it."""
SURELY_BENT = 1.15
"""How many more of them a bent line must have than a straight one: single cells between the lines must not bend it."""
SHORTEST = 7.0
"""Pitches that a piece of a line must span."""


@dataclass(frozen=True, eq=False, slots=True)
class _Cells:
    """Marked cells: centre-line points, directions, cap heights, pitches, probabilities; px of the scaled picture."""

    points: NDArray[np.float64]
    directions: NDArray[np.float64]
    caps: NDArray[np.float64]
    pitches: NDArray[np.float64]
    weights: NDArray[np.float64]

    def only(self, chosen: NDArray[np.bool_]) -> "_Cells":
        return _Cells(
            self.points[chosen], self.directions[chosen], self.caps[chosen], self.pitches[chosen], self.weights[chosen]
        )


def locate(image: NDArray[np.uint8], long_side: int = LONG_SIDE) -> list[TextLine]:
    """Return the lines found in `image` (H x W grey or H x W x 3), the surest first, in pixels of `image`."""
    grey = image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8)
    height, width = grey.shape
    scale = long_side / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    small = _resized(grey, size)
    cells = _cells(network("locator").scores(_padded(small), FLOOR), size)
    factor = np.array([width / size[0], height / size[1]])
    return [_enlarged(line, factor) for line in _lines(cells, size)]


def _resized(grey: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """`grey` at `size` (width, height): halved as often as that goes, which OpenCV does fast, then resampled once."""
    while grey.shape[0] >= 2 * size[1] and grey.shape[1] >= 2 * size[0]:
        half = grey.shape[1] // 2, grey.shape[0] // 2
        even = grey[: 2 * half[1], : 2 * half[0]]
        grey = np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), np.uint8)
    method = cv2.INTER_AREA if size < grey.shape[::-1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(grey, size, interpolation=method), np.uint8)


def _padded(small: NDArray[np.uint8]) -> NDArray[np.uint8]:
    bottom, right = -small.shape[0] % MULTIPLE, -small.shape[1] % MULTIPLE
    return np.asarray(cv2.copyMakeBorder(small, 0, bottom, 0, right, cv2.BORDER_REPLICATE), np.uint8)


def _cells(maps: NDArray[np.float32], size: tuple[int, int]) -> _Cells:
    probability = 1 / (1 + np.exp(-np.clip(maps[0], -30, 30)))
    rows, columns = np.nonzero(probability > MARKED)
    picked = maps[:, rows, columns].astype(np.float64)
    centres = np.stack([columns, rows], axis=1) * float(CELL) + (CELL - 1) / 2
    directions = picked[1:3].T
    directions /= np.maximum(np.hypot(directions[:, 0], directions[:, 1]), 1e-6)[:, None]
    caps = UNIT_PX * np.exp2(np.clip(picked[3], -3, 5))
    feet = directions[:, ::-1] * (-1, 1)
    points = centres - feet * (picked[4] * caps)[:, None]
    inside = np.asarray(((centres >= 0) & (centres < size)).all(axis=1))
    cells = _Cells(
        points,
        directions,
        caps,
        UNIT_PX * np.exp2(np.clip(picked[5], -3, 5)),
        probability[rows, columns].astype(np.float64),
    )
    return cells.only(inside)


def _lines(cells: _Cells, size: tuple[int, int]) -> list[TextLine]:
    pieces = [straight for chosen in _pieces(cells, size) for straight in _straight(cells.only(chosen))]
    lines = _joined([(piece, _fitted(piece)) for piece in pieces])
    return sorted((line for line in lines if line.length > SHORTEST * line.pitch), key=lambda line: -line.score)


def _pieces(cells: _Cells, size: tuple[int, int]) -> list[NDArray[np.bool_]]:
    """Cells whose stretches of centre line touch."""
    if not len(cells.points):
        return []
    canvas = np.zeros((size[1], size[0]), np.uint8)
    reach = cells.directions * np.maximum(0.9 * cells.pitches, 0.9 * CELL)[:, None]
    ends = np.stack([cells.points - reach, cells.points + reach], axis=1)
    cv2.polylines(canvas, list(np.round(ends * 16).astype(np.int32)), False, 255, 1, cv2.LINE_8, 4)
    _, labels = cv2.connectedComponents(canvas, connectivity=8)
    at = np.clip(np.round(cells.points).astype(int), 0, np.array(size) - 1)
    label = labels[at[:, 1], at[:, 0]]
    values, counts = np.unique(label[label > 0], return_counts=True)
    return [label == value for value, count in zip(values, counts, strict=True) if count >= 4]


def _straight(cells: _Cells) -> Iterator[_Cells]:
    """Cells taken apart into straight or evenly bent lines: neighbouring lines may have touched."""
    while len(cells.points) >= FEWEST:
        distance = _from_best_line(cells)
        for _ in range(BENDINGS):
            if (distance < NEAR_LINE).sum() >= FEWEST:
                distance = _from_bent_line(cells, distance < NEAR_LINE)
        near = distance < NEAR_LINE
        if near.sum() < FEWEST:
            return
        yield cells.only(near)
        cells = cells.only(distance > 2 * NEAR_LINE)


def _from_best_line(cells: _Cells) -> NDArray[np.float64]:
    """Distance of each cell, in cap heights, from the line through two of them that has most cells near it."""
    reading = _reading(cells)
    order = np.argsort(cells.points @ reading)
    picks = np.linspace(0, len(order) - 1, 2 * TRIALS).astype(int)
    first = np.repeat(cells.points[order[picks[:TRIALS]]], TRIALS, axis=0)
    last = np.tile(cells.points[order[picks[TRIALS:]]], (TRIALS, 1))
    along = last - first
    along = along / np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    offsets = cells.points[None] - first[:, None]
    distance = np.abs(offsets[..., 0] * along[:, 1:] - offsets[..., 1] * along[:, :1]) / cells.caps
    turn = np.degrees(np.arccos(np.clip(along @ reading, -1, 1)))
    support = ((distance < NEAR_LINE) * cells.weights).sum(axis=1) * np.exp(-((turn / USUAL_TURN) ** 2))
    return np.asarray(distance[int(np.argmax(support))])


def _from_bent_line(cells: _Cells, near: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Distance of each cell, in cap heights, from the parabola along the direction of reading through those `near`."""
    reading = _reading(cells)
    along, across = cells.points @ reading, cells.points @ (reading[::-1] * (-1, 1))
    middle, reach = along[near].mean(), max(1.0, float(np.ptp(along[near])) / 2)
    powers = np.vander((along - middle) / reach, 3)
    best, *_ = np.linalg.lstsq(powers[near], across[near], rcond=None)
    if abs(float(best[0])) > MOST_BENT * float(np.median(cells.caps[near])):
        best = np.r_[0.0, np.polyfit(powers[near][:, 1], across[near], 1)]
    return np.asarray(np.abs(across - powers @ best) / cells.caps)


def _reading(cells: _Cells) -> NDArray[np.float64]:
    """Direction of reading of the cells: the axis that they share, whatever way they point along it, and their vote."""
    x, y = cells.directions.T
    double = float(np.arctan2((2 * x * y * cells.weights).sum(), ((x * x - y * y) * cells.weights).sum()))
    axis = np.array([np.cos(double / 2), np.sin(double / 2)])
    return axis if float((cells.directions @ axis * cells.weights).sum()) >= 0 else -axis


def _joined(pieces: list[tuple[_Cells, TextLine]]) -> list[TextLine]:
    """Pieces that continue each other across a gap become one line; the longest take the others in."""
    joined: list[tuple[_Cells, TextLine]] = []
    for cells, line in sorted(pieces, key=lambda piece: -len(piece[0].points)):
        for k, (other, longer) in enumerate(joined):
            if _continues(longer, line):
                together = _together(other, cells)
                joined[k] = together, _fitted(together)
                break
        else:
            joined.append((cells, line))
    return [line for _, line in joined]


def _together(a: _Cells, b: _Cells) -> _Cells:
    return _Cells(
        np.r_[a.points, b.points],
        np.r_[a.directions, b.directions],
        np.r_[a.caps, b.caps],
        np.r_[a.pitches, b.pitches],
        np.r_[a.weights, b.weights],
    )


def _continues(line: TextLine, piece: TextLine) -> bool:
    if line.direction @ piece.direction < 0.9 or not 0.7 < line.cap_height / piece.cap_height < 1.43:
        return False
    middle = (piece.start + piece.end) / 2 - line.start
    along = float(middle @ line.direction)
    gap = max(along - line.length, -along) - piece.length / 2
    slack = 0.35 + 0.02 * max(gap, 0) / line.pitch
    return bool(abs(float(middle @ line.foot)) < slack * line.cap_height and -2 * line.pitch < gap < 14 * line.pitch)


def _fitted(cells: _Cells) -> TextLine:
    """A straight centre line through the cells, outliers counting little, with heights at its ends."""
    reading = _reading(cells)
    dx, dy, x, y = cv2.fitLine(cells.points.astype(np.float32), cv2.DIST_WELSCH, 0, 0.01, 0.01).ravel().astype(float)
    direction = np.array([dx, dy]) * (1.0 if dx * reading[0] + dy * reading[1] >= 0 else -1.0)
    along = (cells.points - (x, y)) @ direction
    pitch = float(np.median(cells.pitches))
    low = float(np.percentile(along, 0.5)) - CELL / 2 + 0.5 * pitch
    high = max(float(np.percentile(along, 99.5)) + CELL / 2 - 0.5 * pitch, low + 1e-3)
    first, last, sag = _bend(cells, np.array([x, y]), direction, (low, high))
    foot = direction[::-1] * (-1, 1)
    return TextLine(
        np.array([x, y]) + low * direction + first * foot,
        np.array([x, y]) + high * direction + last * foot,
        _end_heights(along, cells.caps, low, high),
        pitch,
        sag,
        score=float(cells.weights.mean() * min(1.0, (high - low) / (30 * pitch))),
    )


def _bend(
    cells: _Cells, middle: NDArray[np.float64], direction: NDArray[np.float64], ends: tuple[float, float]
) -> tuple[float, float, float]:
    """How far the ends of a line through `middle` are off it, and its middle off them; nothing where it is straight."""
    offsets, cap = cells.points - middle, float(np.median(cells.caps))
    share, across = (offsets @ direction - ends[0]) / max(ends[1] - ends[0], 1.0), offsets @ (direction[::-1] * (-1, 1))
    parts = np.stack([1 - share, share, 4 * share * (1 - share)], axis=1)
    fitted, *_ = np.linalg.lstsq(parts, across, rcond=None)
    first, last, sag = (float(value) for value in fitted)
    nearer = _near(across - parts @ fitted, cells, cap) > SURELY_BENT * _near(across, cells, cap)
    return (first, last, sag) if nearer and LEAST_BENT < abs(sag) / cap < MOST_BENT else (0.0, 0.0, 0.0)


def _near(distances: NDArray[np.float64], cells: _Cells, cap: float) -> float:
    """How many cells, by weight, lie quite near a line."""
    return float(((np.abs(distances) < QUITE_NEAR * cap) * cells.weights).sum())


def _end_heights(along: NDArray[np.float64], caps: NDArray[np.float64], low: float, high: float) -> tuple[float, float]:
    middle = (low + high) / 2
    left, right = caps[along <= middle], caps[along > middle]
    if min(len(left), len(right)) < 6:
        return (float(np.median(caps)),) * 2
    a, b = float(np.median(left)), float(np.median(right))
    return max(a + (a - b) / 2, 0.5 * a), max(b + (b - a) / 2, 0.5 * b)


def _enlarged(line: TextLine, factor: NDArray[np.float64]) -> TextLine:
    mean = float(factor.mean())
    a, b = line.cap_heights
    return TextLine(
        (line.start + 0.5) * factor - 0.5,
        (line.end + 0.5) * factor - 0.5,
        (a * mean, b * mean),
        line.pitch * mean,
        line.sag * mean,
        line.score,
    )
