"""Which four lines are the sides of the page: pairs of lines weighed by their edges, their surround and their size."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imaging.homography import mapped
from imaging.page import PageFormat
from imaging.page_lines import Frame, LineTable, across, line_tables, slopes
from imaging.parallel import side_by_side
from imaging.region import MM_PER_INCH

_CANDIDATES = 14
_APART_PX = 3
_INSET = 0.07  # of a side at both ends: rounded corners
_LEAST_SIDE = 0.25  # of the picture's short side
_LENGTH_TOLERANCE = 0.05  # between claimed and seen lengths; a wrong claim is noticed by finding nothing
_UNSEEN_SIDE = 0.4  # support of a side that lies outside the picture altogether
_MOST_INSIDE = 0.3  # a side that cannot be seen must lie outside the picture
OUT_OF_VIEW = 0.5  # what a page loses of which nothing is in view: sides that cannot be seen fit anywhere

Indices = NDArray[np.intp]


@dataclass(frozen=True, eq=False, slots=True)
class Hypothesis:
    """Four corners (clockwise, pixels of the reduced picture), a score, and which sides were seen.

    `seen` holds top, right, bottom, left; a side that was not seen lies outside the picture and follows from the size.
    """

    corners: NDArray[np.float64]
    score: float
    seen: tuple[bool, bool, bool, bool]


@dataclass(frozen=True, eq=False, slots=True)
class _Lines:
    """Candidates for one side: index of slope, offset at the middle, and whether an edge was seen there."""

    slope: Indices
    offset: NDArray[np.float64]
    seen: NDArray[np.bool_]

    def picked(self, which: Indices | NDArray[np.bool_]) -> "_Lines":
        return _Lines(self.slope[which], self.offset[which], self.seen[which])

    def joined(self, other: "_Lines") -> "_Lines":
        parts = zip((self.slope, self.offset, self.seen), (other.slope, other.offset, other.seen), strict=True)
        slope, offset, seen = (np.concatenate(pair) for pair in parts)
        return _Lines(slope, offset, seen)


_Pairs = tuple[_Lines, _Lines]
_Tables = tuple[LineTable, LineTable]


@dataclass(frozen=True, eq=False, slots=True)
class Lines:
    """The edges of a frame: those along its rows and those along its columns."""

    frame: Frame
    rows: _Tables
    columns: _Tables

    @classmethod
    def of(cls, frame: Frame) -> "Lines":
        """Find the edges of a frame."""
        rows, columns = side_by_side(line_tables, (frame, across(frame)))
        return cls(frame, rows, columns)


def hypotheses(lines: Lines, claimed: float | None, scale: float, count: int) -> list[Hypothesis]:
    """Return the `count` best quadrilaterals of lines along the rows and columns of a frame, best first.

    `claimed` is the ppi of the capture, `scale` that of the reduced picture.
    """
    frame, rows, columns = lines.frame, lines.rows, lines.columns
    lengths = _lengths_px(claimed, scale)
    least = _LEAST_SIDE * frame.short_px
    flat, steep = _pairs(rows, lengths, least), _pairs(columns, lengths, least)
    a, b = (part.ravel() for part in np.indices((len(flat[0].offset), len(steep[0].offset))))
    if not len(a):
        return []
    quad = _Quads.of((flat[0].picked(a), flat[1].picked(a), steep[0].picked(b), steep[1].picked(b)), rows, columns)
    score = quad.score() - quad.distortion() - misfit(*quad.size(), None if not claimed else claimed * scale)
    height, width = frame.pixels.shape[:2]
    score -= OUT_OF_VIEW * (1 - _in_view(flat, height)[a] * _in_view(steep, width)[b])
    order = np.argsort(-score, kind="stable")[:count]
    return quad.picked(order).hypotheses(score[order], frame)


def _lengths_px(claimed: float | None, scale: float) -> NDArray[np.float64]:
    lengths = sorted({length for fmt in PageFormat for length in fmt.size_mm}) if claimed else []
    return np.array(lengths, dtype=np.float64) * (claimed or 0) * scale / MM_PER_INCH


def _pairs(tables: _Tables, lengths: NDArray[np.float64], least: float) -> _Pairs:
    """Return likely first (top, left) and second (bottom, right) sides of one direction, pair by pair."""
    low, high = _candidates(tables[0]), _candidates(tables[1])
    a, b = (part.ravel() for part in np.indices((len(low.offset), len(high.offset))))
    apart = high.offset[b] - low.offset[a]
    fits = apart > least
    if len(lengths):
        fits &= (np.abs(np.log(np.maximum(apart, 1)[:, None] / lengths)) < _LENGTH_TOLERANCE).any(axis=1)
    first, second = low.picked(a[fits]), high.picked(b[fits])
    before, known_high = _unseen(high, lengths, -1, tables[0])
    after, known_low = _unseen(low, lengths, 1, tables[1])
    return first.joined(before).joined(known_low), second.joined(known_high).joined(after)


def _in_view(pairs: _Pairs, length_px: int) -> NDArray[np.float64]:
    """Return the share 0..1 of the way from the first to the second side of each pair that lies in the picture."""
    first, second = pairs[0].offset, pairs[1].offset
    seen = np.minimum(second, length_px) - np.maximum(first, 0)
    return np.asarray(np.clip(seen / np.maximum(second - first, 1), 0, 1))


def _candidates(table: LineTable) -> _Lines:
    """Return the lines with the longest edges, best first."""
    merit = table.edges[:, -1].copy()
    found: list[tuple[int, int]] = []
    for _ in range(_CANDIDATES):
        slope, offset = np.unravel_index(int(np.argmax(merit)), merit.shape)
        found.append((int(slope), int(offset)))
        merit[:, max(0, int(offset) - _APART_PX) : int(offset) + _APART_PX + 1] = -1
    slope_index, offsets = np.array(found).T
    return _Lines(slope_index, offsets.astype(np.float64), np.ones(len(found), dtype=bool))


def _unseen(known: _Lines, lengths: NDArray[np.float64], side: int, table: LineTable) -> _Pairs:
    """Return sides that a `known` one and a nominal length put outside the picture, and the known one of each."""
    index = np.repeat(np.arange(len(known.offset)), len(lengths))
    partner = known.picked(index)
    offset = partner.offset + side * np.tile(lengths, len(known.offset))
    ends = np.zeros(len(offset)), np.full(len(offset), float(table.width_px))
    outside = table.within(partner.slope, offset, *ends) < _MOST_INSIDE
    made = _Lines(partner.slope, offset, np.zeros(len(offset), dtype=bool))
    return made.picked(outside), partner.picked(outside)


@dataclass(frozen=True, eq=False, slots=True)
class _Quads:
    """Many quadrilaterals at once, side by side."""

    top: _Lines
    bottom: _Lines
    left: _Lines
    right: _Lines
    rows: _Tables
    columns: _Tables
    corners: NDArray[np.float64]  # N x 4 x 2, clockwise from the top left, in the frame

    @classmethod
    def of(cls, sides: tuple[_Lines, _Lines, _Lines, _Lines], rows: _Tables, columns: _Tables) -> "_Quads":
        """Make them of their top, bottom, left and right sides."""
        top, bottom, left, right = sides
        middles = rows[0].middle, columns[0].middle
        pairs = ((top, left), (top, right), (bottom, right), (bottom, left))
        corners = np.stack([_crossing(flat, steep, middles) for flat, steep in pairs], axis=1)
        return cls(top, bottom, left, right, rows, columns, corners)

    def size(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return mean width and height in pixels of the frame."""
        edges = [np.hypot(*(self.corners[:, (k + 1) % 4] - self.corners[:, k]).T) for k in range(4)]
        return (edges[0] + edges[2]) / 2, (edges[1] + edges[3]) / 2

    def score(self) -> NDArray[np.float64]:
        """Return how much of the sides shows an edge with a quiet outside; the worst side counts twice."""
        x, y = self.corners[..., 0], self.corners[..., 1]
        support = np.stack(
            [
                _support(self.rows[0], self.top, x[:, 0], x[:, 1]),
                _support(self.rows[1], self.bottom, x[:, 3], x[:, 2]),
                _support(self.columns[0], self.left, y[:, 0], y[:, 3]),
                _support(self.columns[1], self.right, y[:, 1], y[:, 2]),
            ]
        )
        return np.asarray(support.mean(axis=0) + 0.5 * support.min(axis=0))

    def distortion(self) -> NDArray[np.float64]:
        """Punish what a page on a reader cannot be: far from parallel (perspective) or askew."""
        top, bottom = slopes()[self.top.slope], slopes()[self.bottom.slope]
        left, right = slopes()[self.left.slope], slopes()[self.right.slope]
        convergence = np.maximum(np.abs(top - bottom), np.abs(left - right))
        askew = np.abs(top + bottom + left + right) / 2
        return np.asarray(2 * np.maximum(convergence - 0.008, 0) + 4 * np.maximum(askew - 0.006, 0))

    def picked(self, which: Indices) -> "_Quads":
        """Return some of them."""
        top, bottom, left, right = (side.picked(which) for side in (self.top, self.bottom, self.left, self.right))
        return _Quads(top, bottom, left, right, self.rows, self.columns, self.corners[which])

    def hypotheses(self, score: NDArray[np.float64], frame: Frame) -> list[Hypothesis]:
        """Return them in the reduced picture, each with its score."""
        back = np.asarray(np.linalg.inv(frame.matrix), dtype=np.float64)
        corners = mapped(self.corners.reshape(-1, 2), back).reshape(-1, 4, 2)
        seen = np.column_stack([self.top.seen, self.right.seen, self.bottom.seen, self.left.seen]).tolist()
        return [Hypothesis(corners[k], float(score[k]), tuple(seen[k])) for k in range(len(corners))]


def _crossing(flat: _Lines, steep: _Lines, middles: tuple[float, float]) -> NDArray[np.float64]:
    m, n = slopes()[flat.slope], slopes()[steep.slope]
    # y = p + m (x - cx) and x = q + n (y - cy)
    cx, cy = middles
    y = (flat.offset + m * (steep.offset - n * cy - cx)) / (1 - m * n)
    return np.stack([steep.offset + n * (y - cy), y], axis=1)


def _support(
    table: LineTable, line: _Lines, start: NDArray[np.float64], stop: NDArray[np.float64]
) -> NDArray[np.float64]:
    inset = _INSET * (stop - start)
    support = table.share(line.slope, line.offset, start + inset, stop - inset)
    return np.asarray(np.where(line.seen, support, _UNSEEN_SIDE))


def misfit(width: NDArray[np.float64], height: NDArray[np.float64], ppi: float | None) -> NDArray[np.float64]:
    """Return 0 for pages of an ICAO size (px) at `ppi` up to 0.6 for none; without a ppi only the aspect counts."""
    long, short = np.maximum(width, height), np.minimum(width, height)
    worst = np.full(len(width), np.inf)
    shape, area = np.log(long / short), np.log(long * short) / 2
    for fmt in PageFormat:
        nominal = np.array(fmt.size_mm) / MM_PER_INCH
        aspect = np.abs(shape - np.log(nominal[0] / nominal[1]))
        scale = np.abs(area - np.log(ppi * np.sqrt(nominal.prod()))) if ppi else 0.0
        worst = np.minimum(worst, np.maximum(aspect - 0.014, 0) + np.maximum(scale - 0.014, 0))
    return np.asarray(np.minimum(0.6, 20 * worst))
