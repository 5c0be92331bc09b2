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
Seen = tuple[bool, bool, bool, bool]

MISJUDGED = 0.35  # most that clearness rises once sides are polished: 0.32 among 1 400 quadrilaterals
UNSEEN = 0.55  # between a side that stands out and one that does not
_POLISH_PX = (5.0, 3.0)
_SUPPORT_PX = 4.0
_RISES = (0.16, 0.28)  # shares of a side that a booklet's rise may reach
_LEAST_BEND_PX = 0.7
_UNEQUAL = 2.5  # most that one side beside the spine may draw in more than the other
_GAIN = 0.85  # a bend must bring the misfit of both sides down to this
_LEAST_VOTES = 2.0
_LEAST_VISIBLE = 0.2


_STRAIGHT = np.zeros(len(shares()))


@dataclass(frozen=True, eq=False, slots=True)
class Sides:
    """The exact `corners` (4 x 2, clockwise) and, for each side, 0..1 how clearly its edge stands out.

    What lies outside the picture does not count; a side that cannot be seen at all has UNSEEN.
    """

    corners: Floats
    support: tuple[float, float, float, float]

    @property
    def clearness(self) -> float:
        """How clearly the sides stand out, 0 to 2; the worst counts twice."""
        return float(np.mean(self.support)) + min(self.support)


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

    def inwards(self) -> Floats:
        """Return how far inwards (px) of the straight line each row of the band has the edge."""
        return self.start * (1 - shares()) + self.end * shares() + self.bend * self.shape


@dataclass(frozen=True, eq=False, slots=True)
class _Rows:
    """Where the edge lies in each row of a side's band (px inwards of its straight line) and how much that counts."""

    place: Floats
    weight: Floats


def near_sides(pixels: NDArray[Any], corners: Floats, seen: Seen, *, reach_px: float) -> Sides:
    """Return the sides moved onto the edges within `reach_px`, to a pixel or two; else like `exact_sides`.

    How clearly they stand out is estimated, see MISJUDGED.
    """
    found = _fitted(pixels, _sides(corners), seen, reach_px)
    return _known(found.sides, found.supports())


def exact_sides(pixels: NDArray[Any], corners: Floats, seen: Seen, *, reach_px: float) -> Sides:
    """Return the sides near `corners` (4 x 2, clockwise), moved onto the edges within `reach_px` of them.

    `pixels` is H x W or H x W x 3, uint8 or uint16. `seen` says which of the top, right, bottom and left side have an
    edge; the others keep their distance from the opposite side.
    """
    sides = _sides(corners)
    for reach in (reach_px, *(reach for reach in _POLISH_PX if reach < reach_px)):
        sides = _fitted(pixels, sides, seen, reach).sides
    return _known(sides, _supports(pixels, sides, seen))


def rough_sides(pixels: NDArray[Any], corners: Floats, seen: Seen, *, reach_px: float, least: float) -> Sides | None:
    """Return the sides like `exact_sides`, good to about a pixel for half the time.

    None as soon as it is seen that their clearness will stay below `least`.
    """
    found = _fitted(pixels, _sides(corners), seen, reach_px)
    if least > 0 and _known(found.sides, found.supports()).clearness < least - MISJUDGED:
        return None
    sides = found.sides
    if _POLISH_PX[0] < reach_px:
        sides = _fitted(pixels, sides, seen, _POLISH_PX[0]).sides
    return _known(sides, _supports(pixels, sides, seen))


def _sides(corners: Floats) -> list["_Side"]:
    return [_Side(corners[k], corners[(k + 1) % 4], _STRAIGHT) for k in range(4)]


def side_lengths(corners: Floats) -> tuple[float, float]:
    """Return the mean length (px) of the first and third, and of the second and fourth side."""
    edges = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    return float(edges[0] + edges[2]) / 2, float(edges[1] + edges[3]) / 2


@dataclass(frozen=True, eq=False, slots=True)
class _Fitted:
    """The four `sides`, the `bands` they were sought in, and how far inwards (px) of them each row's edge is."""

    sides: list[_Side]
    bands: list[EdgeBand | None]
    places: list[Floats]

    def supports(self) -> list[float]:
        """Return about how clearly each side stands out: the band was cut where the side was thought to be."""
        return [_support(band, place) for band, place in zip(self.bands, self.places, strict=True)]


def _fitted(pixels: NDArray[Any], sides: list[_Side], seen: Sequence[bool], reach: float) -> _Fitted:
    """Return the sides moved onto the edges within `reach`."""
    bands = [side.band(pixels, reach) if visible else None for side, visible in zip(sides, seen, strict=True)]
    rows: list[_Rows | None] = []
    for side, band in zip(sides, bands, strict=True):
        place, weight = band.places() if band else (side.course, 0 * side.course)
        rows.append(_Rows(place + side.course, weight) if weight.sum() > _LEAST_VOTES else None)
    fits = _fits(rows)
    moved = [side.moved(fit) if fit else side for side, fit in zip(sides, fits, strict=True)]
    moved = [side if seen[k] else _followed(side, sides[k - 2], moved[k - 2]) for k, side in enumerate(moved)]
    places = [fit.inwards() - side.course if fit else _STRAIGHT for side, fit in zip(sides, fits, strict=True)]
    return _Fitted(_joined(moved), bands, places)


def _fits(rows: list[_Rows | None]) -> list["_Fit | None"]:
    """Return a straight fit of each side, those beside the likeliest spine bent where something looks like one."""
    known = {k: item for k, item in enumerate(rows) if item is not None}
    spines = [spine for spine in range(4) if (spine + 1) % 4 in known and (spine - 1) % 4 in known]
    bends = [(spine, shape) for spine in spines for shape in _RISE_SHAPES]
    wanted = [(item, _STRAIGHT) for item in known.values()]
    for spine, shape in bends:
        wanted += [(known[(spine + 1) % 4], shape), (known[(spine - 1) % 4], shape[::-1])]
    found = _robust(wanted)
    fits: list[_Fit | None] = [None] * 4
    for k, fit in zip(known, found, strict=False):
        fits[k] = fit
    bent = found[len(known) :]
    pairs = [(spine, (bent[2 * k], bent[2 * k + 1])) for k, (spine, _) in enumerate(bends)]
    return _with_spine(fits, pairs)


def _with_spine(
    fits: list["_Fit | None"], pairs: list[tuple[int, tuple["_Fit | None", "_Fit | None"]]]
) -> list["_Fit | None"]:
    """Return the fits with those beside the likeliest spine bent, unchanged where nothing looks like one.

    `pairs` are spines with bent fits of the side after and the side before each.
    """
    best: tuple[float, list[_Fit | None]] = (0.0, fits)
    for spine, bent in pairs:
        after, before = (spine + 1) % 4, (spine - 1) % 4
        if bent[0] is None or bent[1] is None or not _like_a_rise(bent[0].bend, bent[1].bend):
            continue
        both = zip(bent, (fits[after], fits[before]), strict=True)
        gains = [1 - new.cost / max(old.cost, 1e-9) for new, old in both if new and old]
        if len(gains) == 2 and min(gains) > 1 - _GAIN and sum(gains) > best[0]:
            changed = list(fits)
            changed[after], changed[before] = bent
            best = (sum(gains), changed)
    return best[1]


def _like_a_rise(one: float, other: float) -> bool:
    """Both ends draw in, about as much."""
    return min(one, other) >= _LEAST_BEND_PX and max(one, other) <= _UNEQUAL * min(one, other)


def _rise_shape(rise: float) -> Floats:
    """Return how a side beside a spine draws in: zero at both ends, so that the ends of the side stay its corners."""
    return np.asarray(np.square(np.clip(1 - shares() / rise, 0, None)) - (1 - shares()))


_RISE_SHAPES = tuple(_rise_shape(rise) for rise in _RISES)


def _robust(wanted: Sequence[tuple[_Rows, Floats]]) -> list["_Fit | None"]:
    """Fit each rows by its two ends and a bend of its shape, with Tukey's weights from wide to narrow.

    All at once, one below the other. None where too few rows agree; a shape of zeros makes a straight fit.
    """
    if not wanted:
        return []
    place, weight = (np.stack([getattr(rows, name) for rows, _ in wanted]) for name in ("place", "weight"))
    shape = np.stack([shape for _, shape in wanted])
    along = np.broadcast_to(shares(), shape.shape)
    terms = np.stack([1 - along, along, shape], axis=2)
    products = (terms[..., :, None] * terms[..., None, :]).reshape(*shape.shape, 9)
    held_still = 1e-9 * np.eye(3) + np.zeros((len(wanted), 3, 3))
    held_still[:, 2, 2] += ~shape.any(axis=1)
    vote, scale, residual = weight, np.full(len(wanted), 2.0), np.abs(place)
    solution, held = np.zeros((len(wanted), 3, 1)), np.ones(len(wanted), dtype=bool)
    for _ in range(10):
        held &= vote.sum(axis=1) >= _LEAST_VOTES
        normal = (vote[:, None] @ products).reshape(-1, 3, 3) + held_still
        wished = (vote * place)[:, None] @ terms
        solution = np.linalg.solve(normal, wished.transpose(0, 2, 1))
        residual = np.abs(place - (terms @ solution)[..., 0])
        narrowed = np.minimum(scale, 1.5 * _medians(residual))
        scale = np.maximum(0.2, np.maximum(0.7 * scale, narrowed))
        vote = weight * np.square(np.clip(1 - np.square(residual / (4 * scale[:, None])), 0, 1))
    cost = (weight * np.minimum(residual, 3.0)).sum(axis=1) / weight.sum(axis=1)
    return [
        _Fit(start, end, bend, shape[k], float(cost[k])) if held[k] else None
        for k, (start, end, bend) in enumerate(solution[..., 0].tolist())
    ]


def _medians(rows: Floats) -> Floats:
    """Return the median of each row, which has an even number of places."""
    half = rows.shape[1] // 2
    parted = np.partition(rows, (half - 1, half), axis=1)
    return np.asarray((parted[:, half - 1] + parted[:, half]) / 2)


def _supports(pixels: NDArray[Any], sides: list[_Side], seen: Seen) -> list[float]:
    bands = [side.band(pixels, _SUPPORT_PX) if visible else None for side, visible in zip(sides, seen, strict=True)]
    return [_support(band, _STRAIGHT) for band in bands]


def _support(band: EdgeBand | None, course: Floats) -> float:
    """Return how clearly a side stands out along its `course` through its band."""
    return UNSEEN if band is None or band.visible.mean() <= _LEAST_VISIBLE else band.clearness(course)


def _known(sides: list[_Side], supports: Sequence[float]) -> Sides:
    return Sides(np.array([side.start for side in sides]), (supports[0], supports[1], supports[2], supports[3]))


def _joined(sides: list[_Side]) -> list[_Side]:
    crossed = [_crossing(sides[k - 1], sides[k]) for k in range(4)]
    return [replace(side, start=crossed[k], end=crossed[(k + 1) % 4]) for k, side in enumerate(sides)]


def _followed(side: _Side, opposite: _Side, moved: _Side) -> _Side:
    return replace(side, start=side.start + moved.end - opposite.end, end=side.end + moved.start - opposite.start)


def _crossing(one: _Side, other: _Side) -> Floats:
    along, across = one.end - one.start, other.end - other.start
    share = np.linalg.solve(np.column_stack([along, -across]), other.start - one.start)[0]
    return np.asarray(one.start + share * along)
