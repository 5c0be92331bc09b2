"""The exact course of the four sides of a page whose place is known to a few pixels.

Each side is unrolled into a band (rows along the side, columns across it from outside to inside) and the sharpest step
of each row is fitted by a line, which may bend at its ends: a booklet's page rises towards its spine, and there its
sides draw in. The wide slope of a shadow is no step.
"""

from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_ROWS = 36
_SAMPLES = 15  # of a row; their median sees past the lines of a guilloche
_STEP_PX = 0.5
_OUTLOOK_PX = 6.0
_SHARP_PX = 1.0  # width of the step looked for
_SHADOW_PX = (8.0, 4.5)  # where outside a step the slope of a shadow is taken from
_ENDS = 0.06  # rounded corners: radius 3.18 mm on 53.98 mm
_BEND = 0.28  # of the side that a booklet's rise reaches
_LEAST_BEND_PX = 0.7
_GAP_PX = 3.0  # a step is as wide as this
_NEAR_PX = 2.5  # how far a bent side may leave a straight line at first
_SUPPORT_PX = 5.0
_LEAST_VOTES = 2.0
_LEAST_VISIBLE = 0.2
_POLISH_PX = (4.0, 3.0, 3.0)


@dataclass(frozen=True, eq=False, slots=True)
class _Side:
    """From `start` to `end`; `bends` are how far (px, inwards) the ends draw in against the straight part."""

    start: Floats
    end: Floats
    bends: tuple[float, float] = (0.0, 0.0)

    @property
    def normal(self) -> Floats:
        """Unit vector into the page, for corners clockwise on screen."""
        along = self.end - self.start
        return np.asarray(np.array([-along[1], along[0]]) / (np.hypot(*along) + 1e-9))


@dataclass(frozen=True, eq=False, slots=True)
class Sides:
    """The exact `corners` (4 x 2, clockwise) and, for each side, the share 0..1 of its length that shows its edge.

    What lies outside the picture does not count; a side that cannot be seen at all has 0.
    """

    corners: Floats
    support: tuple[float, float, float, float]


def exact_sides(
    pixels: NDArray[Any], corners: Floats, seen: tuple[bool, bool, bool, bool], *, reach_px: float, rough: bool = False
) -> Sides:
    """Return the sides near `corners` (4 x 2, clockwise), moved onto the edges within `reach_px` of them.

    `pixels` is H x W or H x W x 3, uint8 or uint16. `seen` says which of the top, right, bottom and left side have an
    edge; the others keep their distance from the opposite side. `rough` is good to about a pixel and takes half the time.
    """
    unit = 257.0 if pixels.dtype == np.uint16 else 1.0
    sides = [_Side(corners[k], corners[(k + 1) % 4]) for k in range(4)]
    for reach in (reach_px, *_POLISH_PX[: 1 if rough else None]):
        moved = [_fitted(pixels, side, reach, unit) if seen[k] else side for k, side in enumerate(sides)]
        moved = [side if seen[k] else _followed(side, sides[k - 2], moved[k - 2]) for k, side in enumerate(moved)]
        crossed = [_crossing(moved[k - 1], moved[k]) for k in range(4)]
        sides = [replace(side, start=crossed[k], end=crossed[(k + 1) % 4]) for k, side in enumerate(moved)]
    supports = [_support(pixels, side, unit) if seen[k] else 0.0 for k, side in enumerate(sides)]
    return Sides(np.array([side.start for side in sides]), (supports[0], supports[1], supports[2], supports[3]))


def _support(pixels: NDArray[Any], side: _Side, unit: float) -> float:
    step, offsets, visible = _steps(pixels, side, _SUPPORT_PX)
    if visible.mean() < _LEAST_VISIBLE:
        return 0.0
    step = step / unit
    noise = 0.5 + float(np.percentile(step[:, : step.shape[1] // 3], 30))
    clear = step / (step + noise + _loudest_outside(step))
    on_line = clear[:, np.abs(offsets) <= 1.0].max(axis=1)
    return float(on_line[visible].mean())


def _fitted(pixels: NDArray[Any], side: _Side, reach: float, unit: float) -> _Side:
    step, offsets, visible = _steps(pixels, side, reach)
    share = _salience(step / unit) * visible[:, None]
    within = offsets >= -reach
    step, share, offsets = step[:, within], share[:, within], offsets[within]
    place, weight = _near(step, share, offsets, *_straightest(share, offsets))
    fit = _bent(place, weight) if any(side.bends) else _straight_or_bent(place, weight)
    if fit is None:
        return side
    start, end, first, last = (float(value) for value in fit)
    bends = side.bends[0] + first, side.bends[1] + last
    return _Side(side.start + side.normal * start, side.end + side.normal * end, bends)


def _salience(step: Floats) -> Floats:
    """Return 0..1 how much each step is a page edge: strong against the band's strongest, and with little outside it.

    The surround is smooth and print is not, so what lies further inside than a step does not count against it.
    """
    outdoing = np.square(step) / (step + 2 * _loudest_outside(step) + 1e-6)
    typical = np.percentile(outdoing.max(axis=1), 60) + 0.3
    return np.asarray(outdoing / (outdoing + typical))


def _loudest_outside(step: Floats) -> Floats:
    gap = int(_GAP_PX / _STEP_PX)
    loudest = np.zeros_like(step)
    loudest[:, gap:] = np.maximum.accumulate(step, axis=1)[:, :-gap]
    return loudest


def _straightest(share: Floats, offsets: Floats) -> tuple[float, float]:
    """Return the offsets of the start and end of the straight line along which most rows depart."""
    padded = np.pad(share, ((0, 0), (1, 1)))
    near = np.maximum(np.maximum(padded[:, :-2], padded[:, 2:]), share)
    count = len(offsets)
    first, last = (part.ravel() for part in np.indices((count, count)))
    course = np.round(np.outer(1 - _shares(), first) + np.outer(_shares(), last)).astype(np.intp)
    merit = near[np.arange(len(share))[:, None], course].sum(axis=0)
    # Of lines as good as each other the nearest to where the side was thought to be.
    merit = merit * (1 - 0.02 * (np.abs(offsets[first]) + np.abs(offsets[last])) / np.abs(offsets).max())
    best = int(np.argmax(merit))
    return float(offsets[first[best]]), float(offsets[last[best]])


def _near(step: Floats, share: Floats, offsets: Floats, start: float, end: float) -> tuple[Floats, Floats]:
    """Return for each row where its step near the line from `start` to `end` is steepest, and how much it counts."""
    line = start * (1 - _shares()) + end * _shares()
    close = share * np.exp(-0.5 * np.square((offsets[None, :] - line[:, None]) / _NEAR_PX))
    rows = np.arange(len(step))
    # What outdoes the outside leans outwards: climb from there to the top of the step itself.
    peak = np.argmax(close, axis=1)
    for _ in range(int(_GAP_PX / _STEP_PX)):
        after = np.minimum(peak + 1, step.shape[1] - 1)
        peak = np.where(step[rows, after] > step[rows, peak], after, peak)
    return offsets[peak] + _STEP_PX * _vertex(step, rows, peak), np.square(close[rows, np.argmax(close, axis=1)])


def _straight_or_bent(place: Floats, weight: Floats) -> Floats | None:
    straight, cost = _robust(np.column_stack([1 - _shares(), _shares()]), place, weight)
    if straight is None:
        return None
    bent = _bent(place, weight)
    if bent is not None and np.abs(bent[2:]).max() > _LEAST_BEND_PX and _cost(bent, place, weight) < 0.75 * cost:
        return bent
    return np.append(straight, (0.0, 0.0))


def _bent(place: Floats, weight: Floats) -> Floats | None:
    return _robust(_terms(), place, weight)[0]


def _cost(solution: Floats, place: Floats, weight: Floats) -> float:
    residual = np.abs(place - _terms() @ solution)
    return float((weight * np.minimum(residual, 3.0)).sum() / weight.sum())


def _terms() -> Floats:
    return np.column_stack([1 - _shares(), _shares(), *_bends(_shares())])


def _shares() -> Floats:
    return np.linspace(_ENDS, 1 - _ENDS, _ROWS)


def _bends(shares: Floats) -> tuple[Floats, Floats]:
    """Return the two shapes of a bend; both vanish at the ends, so that these stay the corners."""
    first = np.square(np.clip(1 - shares / _BEND, 0, None)) - (1 - shares)
    last = np.square(np.clip(1 - (1 - shares) / _BEND, 0, None)) - shares
    return first, last


def _steps(pixels: NDArray[Any], side: _Side, reach: float) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """Return how sharply the colour steps at each offset of each row, the offsets in px, and which rows are visible.

    The offsets reach further out than asked, so that the outside of every step can be seen.
    """
    half = int(np.ceil((reach + _OUTLOOK_PX + _SHADOW_PX[0]) / _STEP_PX))
    offsets = np.arange(-half, half + 1) * _STEP_PX
    fine = np.linspace(_ENDS, 1 - _ENDS, _ROWS * _SAMPLES)
    first, last = _bends(fine)
    course = side.bends[0] * first + side.bends[1] * last
    along = side.start + fine[:, None] * (side.end - side.start)
    places = along[:, None, :] + (course[:, None] + offsets[None, :])[..., None] * side.normal
    band = _sampled(pixels, places).reshape(_ROWS, _SAMPLES, len(offsets), -1)
    band = np.median(band, axis=1)
    slope = _smooth(np.gradient(band, axis=1) / _STEP_PX, _SHARP_PX)
    far, near = (int(length / _STEP_PX) for length in _SHADOW_PX)
    # What the slope would be if the shadow further outside went on.
    total = np.cumsum(slope, axis=1)
    shadow = (total[:, far - near : -near] - total[:, :-far]) / (far - near)
    sharp = np.linalg.norm(slope[:, far:] - shadow, axis=2)
    inner = slice(half - far - int((reach + _OUTLOOK_PX) / _STEP_PX), half - far + int(reach / _STEP_PX) + 1)
    return sharp[:, inner], offsets[far:][inner], _visible(pixels, places)


def _visible(pixels: NDArray[Any], places: Floats) -> NDArray[np.bool_]:
    """Say which rows have their middle inside the picture, with room to see both sides of an edge."""
    middle = places[_SAMPLES // 2 :: _SAMPLES, places.shape[1] // 2]
    limit = np.array([pixels.shape[1], pixels.shape[0]]) - 1 - _SHARP_PX
    return np.asarray(((middle >= _SHARP_PX) & (middle <= limit)).all(axis=1))


def _smooth(band: Floats, width_px: float) -> Floats:
    flat = np.ascontiguousarray(band.transpose(0, 2, 1)).reshape(-1, band.shape[1])
    size = 2 * int(3 * width_px / _STEP_PX) + 1
    smooth = cv2.GaussianBlur(flat, (size, 1), width_px / _STEP_PX, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(smooth.reshape(len(band), -1, band.shape[1]).transpose(0, 2, 1))


def _sampled(pixels: NDArray[Any], places: Floats) -> Floats:
    """Return `pixels` at fractional (x, y), bilinear."""
    where = places.astype(np.float32)
    band = cv2.remap(pixels, where, np.empty(0), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(band, dtype=np.float32)


def _vertex(step: Floats, rows: NDArray[np.intp], peak: NDArray[np.intp]) -> Floats:
    """Return where between samples the parabola through each peak and its neighbours has its top, -0.5 to 0.5."""
    inner = np.clip(peak, 1, step.shape[1] - 2)
    before, here, after = step[rows, inner - 1], step[rows, inner], step[rows, inner + 1]
    bend = before - 2 * here + after
    top = np.where(bend < 0, 0.5 * (before - after) / np.where(bend < 0, bend, 1), 0.0)
    return np.asarray(np.where(inner == peak, np.clip(top, -0.5, 0.5), 0.0), dtype=np.float64)


def _robust(terms: Floats, place: Floats, weight: Floats) -> tuple[Floats | None, float]:
    """Fit `place` by `terms` with Tukey's weights from wide to narrow; None where too few rows agree."""
    vote, scale = weight, 1.5
    solution = np.zeros(terms.shape[1])
    residual = np.abs(place)
    for _ in range(10):
        if vote.sum() < _LEAST_VOTES:
            return None, np.inf
        root = np.sqrt(vote)[:, None]
        solution, *_ = np.linalg.lstsq(terms * root, place * root[:, 0], rcond=None)
        residual = np.abs(place - terms @ solution)
        scale = max(0.2, 0.7 * scale, min(scale, 1.5 * float(np.median(residual))))
        vote = weight * np.square(np.clip(1 - np.square(residual / (4 * scale)), 0, 1))
    return solution, float((weight * np.minimum(residual, 3.0)).sum() / weight.sum())


def _followed(side: _Side, opposite: _Side, moved: _Side) -> _Side:
    return replace(side, start=side.start + moved.end - opposite.end, end=side.end + moved.start - opposite.start)


def _crossing(one: _Side, other: _Side) -> Floats:
    along, across = one.end - one.start, other.end - other.start
    share = np.linalg.solve(np.column_stack([along, -across]), other.start - one.start)[0]
    return np.asarray(one.start + share * along)
