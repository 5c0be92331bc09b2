"""The exact course of the four sides of a page whose place is known to a few pixels.

Sides are straight but for a booklet: its page rises towards the spine, and there the two sides beside it draw in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.edge_band import EdgeBand, edge_band, shares

Floats = NDArray[np.float64]

UNSEEN = 0.55  # between a side that stands out and one that does not
_POLISH_PX = (5.0, 3.0, 3.0)
_SUPPORT_PX = 4.0
_RISES = (0.16, 0.28)  # shares of a side that a booklet's rise may reach
_LEAST_BEND_PX = 0.7
_UNEQUAL = 2.5  # most that one side beside the spine may draw in more than the other
_GAIN = 0.85  # a bend must bring the misfit of both sides down to this
_LEAST_VOTES = 2.0
_LEAST_VISIBLE = 0.2


@dataclass(frozen=True, eq=False, slots=True)
class Sides:
    """The exact `corners` (4 x 2, clockwise) and, for each side, 0..1 how clearly its edge stands out.

    What lies outside the picture does not count; a side that cannot be seen at all has UNSEEN.
    """

    corners: Floats
    support: tuple[float, float, float, float]


@dataclass(frozen=True, eq=False, slots=True)
class _Side:
    """From `start` to `end`; `course` is how far inwards (px) of that line each row of its band lies."""

    start: Floats
    end: Floats
    course: Floats

    def band(self, pixels: NDArray[Any], reach_px: float) -> EdgeBand:
        return edge_band(pixels, self.start, self.end, self.course, reach_px)

    def moved(self, fit: "_Fit") -> "_Side":
        along = self.end - self.start
        normal = np.array([-along[1], along[0]]) / (np.hypot(*along) + 1e-9)
        return _Side(self.start + normal * fit.start, self.end + normal * fit.end, fit.bend * fit.shape)


@dataclass(frozen=True, eq=False, slots=True)
class _Fit:
    """Offsets of both ends, a bend of `shape` (which vanishes at the ends) and the misfit left."""

    start: float
    end: float
    bend: float
    shape: Floats
    cost: float


@dataclass(frozen=True, eq=False, slots=True)
class _Rows:
    """Where the edge lies in each row of a side's band (px inwards of its straight line) and how much that counts."""

    place: Floats
    weight: Floats


def exact_sides(
    pixels: NDArray[Any], corners: Floats, seen: tuple[bool, bool, bool, bool], *, reach_px: float, rough: bool = False
) -> Sides:
    """Return the sides near `corners` (4 x 2, clockwise), moved onto the edges within `reach_px` of them.

    `pixels` is H x W or H x W x 3, uint8 or uint16. `seen` says which of the top, right, bottom and left side have an
    edge; the others keep their distance from the opposite side. `rough` is good to about a pixel and costs half.
    """
    straight = np.zeros(len(shares()))
    sides = [_Side(corners[k], corners[(k + 1) % 4], straight) for k in range(4)]
    for reach in (reach_px, *_POLISH_PX[: 1 if rough else None]):
        sides = _joined(_fitted(pixels, sides, seen, reach))
    supports = [_support(pixels, side) if seen[k] else UNSEEN for k, side in enumerate(sides)]
    return Sides(np.array([side.start for side in sides]), (supports[0], supports[1], supports[2], supports[3]))


def side_lengths(corners: Floats) -> tuple[float, float]:
    """Return the mean length (px) of the first and third, and of the second and fourth side."""
    edges = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    return float(edges[0] + edges[2]) / 2, float(edges[1] + edges[3]) / 2


def _fitted(pixels: NDArray[Any], sides: list[_Side], seen: Sequence[bool], reach: float) -> list[_Side]:
    rows: list[_Rows | None] = []
    for side, visible in zip(sides, seen, strict=True):
        place, weight = side.band(pixels, reach).places() if visible else (side.course, 0 * side.course)
        rows.append(_Rows(place + side.course, weight) if weight.sum() > _LEAST_VOTES else None)
    fits = _with_spine([_straight(item) if item else None for item in rows], rows)
    moved = [side.moved(fit) if fit else side for side, fit in zip(sides, fits, strict=True)]
    return [side if seen[k] else _followed(side, sides[k - 2], moved[k - 2]) for k, side in enumerate(moved)]


def _with_spine(fits: list["_Fit | None"], rows: list[_Rows | None]) -> list["_Fit | None"]:
    """Return the fits with those beside the likeliest spine bent, unchanged where nothing looks like one."""
    best: tuple[float, list[_Fit | None]] = (0.0, fits)
    for spine in range(4):
        after, before = (spine + 1) % 4, (spine - 1) % 4
        pair = fits[after], fits[before]
        if pair[0] is None or pair[1] is None:
            continue
        for rise in _RISES:
            bent = _bent(rows[after], rise, at_end=False), _bent(rows[before], rise, at_end=True)
            if bent[0] is None or bent[1] is None or not _like_a_rise(bent[0].bend, bent[1].bend):
                continue
            gains = [1 - new.cost / max(old.cost, 1e-9) for new, old in zip(bent, pair, strict=True) if new and old]
            if min(gains) > 1 - _GAIN and sum(gains) > best[0]:
                changed = list(fits)
                changed[after], changed[before] = bent
                best = (sum(gains), changed)
    return best[1]


def _like_a_rise(one: float, other: float) -> bool:
    """Both ends draw in, about as much."""
    return min(one, other) >= _LEAST_BEND_PX and max(one, other) <= _UNEQUAL * min(one, other)


def _straight(rows: _Rows) -> _Fit | None:
    return _robust(rows, np.zeros(len(shares())), bends=False)


def _bent(rows: _Rows | None, rise: float, *, at_end: bool) -> _Fit | None:
    if rows is None:
        return None
    along = 1 - shares() if at_end else shares()
    # Zero at both ends, so that the ends of the side stay its corners.
    return _robust(rows, np.square(np.clip(1 - along / rise, 0, None)) - (1 - along), bends=True)


def _robust(rows: _Rows, shape: Floats, *, bends: bool) -> _Fit | None:
    """Fit the rows with Tukey's weights from wide to narrow; None where too few agree."""
    terms = np.column_stack([1 - shares(), shares(), shape][: 3 if bends else 2])
    vote, scale = rows.weight, 2.0
    solution, residual = np.zeros(terms.shape[1]), np.abs(rows.place)
    for _ in range(10):
        if vote.sum() < _LEAST_VOTES:
            return None
        root = np.sqrt(vote)
        solution = np.linalg.lstsq(terms * root[:, None], rows.place * root)[0]
        residual = np.abs(rows.place - terms @ solution)
        scale = max(0.2, 0.7 * scale, min(scale, 1.5 * float(np.median(residual))))
        vote = rows.weight * np.square(np.clip(1 - np.square(residual / (4 * scale)), 0, 1))
    cost = float((rows.weight * np.minimum(residual, 3.0)).sum() / rows.weight.sum())
    return _Fit(float(solution[0]), float(solution[1]), float(solution[2]) if bends else 0.0, shape, cost)


def _support(pixels: NDArray[Any], side: _Side) -> float:
    band = side.band(pixels, _SUPPORT_PX)
    return band.clearness() if band.visible.mean() > _LEAST_VISIBLE else UNSEEN


def _joined(sides: list[_Side]) -> list[_Side]:
    crossed = [_crossing(sides[k - 1], sides[k]) for k in range(4)]
    return [replace(side, start=crossed[k], end=crossed[(k + 1) % 4]) for k, side in enumerate(sides)]


def _followed(side: _Side, opposite: _Side, moved: _Side) -> _Side:
    return replace(side, start=side.start + moved.end - opposite.end, end=side.end + moved.start - opposite.start)


def _crossing(one: _Side, other: _Side) -> Floats:
    along, across = one.end - one.start, other.end - other.start
    share = np.linalg.solve(np.column_stack([along, -across]), other.start - one.start)[0]
    return np.asarray(one.start + share * along)
