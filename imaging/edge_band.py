"""A strip of a picture along one side of a page, unrolled: rows along the side, columns from outside to inside.

The surround is smooth and print is not. So the edge of a page is the first sharp step met from outside, along a line;
the wide slope of a shadow is no step, and what is printed further inside does not matter.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Single = NDArray[np.float32]

ROWS = 36
STEP_PX = 0.5
_SAMPLES = 15  # of a row; their median sees past the lines of a guilloche
_ENDS = 0.045  # rounded corners: radius 3.18 mm on up to 125 mm; those of shorter sides are outvoted
_OUTLOOK_PX = 6.0
_SHARP_PX = 1.0  # width of the step looked for
_SHADOW_PX = (8.0, 4.5)  # where outside a step the slope of a shadow is taken from
_GAP_PX = 3.0  # a step is as wide as this
_NEAR_PX = 2.5  # how far a bent side may leave a straight line at first


@dataclass(frozen=True, eq=False, slots=True)
class EdgeBand:
    """How sharply the colour steps (`step`, rows x offsets, grey levels a pixel) at each of `offsets` (px, inwards).

    `salience` 0..1 is how much each step is like a page edge, `visible` which rows lie in the picture.
    """

    step: Floats
    salience: Floats
    offsets: Floats
    visible: NDArray[np.bool_]

    def places(self) -> tuple[Floats, Floats]:
        """Return for each row the offset of its edge along the straightest course, and how much it counts."""
        line = np.interp(shares(), (0.0, 1.0), self._straightest())
        close = self.salience * np.exp(-0.5 * np.square((self.offsets[None, :] - line[:, None]) / _NEAR_PX))
        rows = np.arange(ROWS)
        peak = np.argmax(close, axis=1)
        weight = np.square(close[rows, peak])
        # What outdoes the outside leans outwards: climb from there to the top of the step itself.
        for _ in range(int(_GAP_PX / STEP_PX)):
            after = np.minimum(peak + 1, len(self.offsets) - 1)
            peak = np.where(self.step[rows, after] > self.step[rows, peak], after, peak)
        return self.offsets[peak] + STEP_PX * _vertex(self.step, rows, peak), weight

    def clearness(self, course: Floats) -> float:
        """Return 0..1 how clearly the edge stands out of all outside it, over the visible rows.

        `course` is how far inwards (px) each row has it.
        """
        noise = 0.5 + _percentile(self.step[:, : self.step.shape[1] // 3], 30)
        clear = self.step / (self.step + noise + _loudest_outside(self.step))
        near = np.abs(np.subtract.outer(course, self.offsets)) <= 1.0
        on_line = np.where(near, clear, 0.0).max(axis=1)
        return float(on_line[self.visible].mean()) if self.visible.any() else 0.0

    def _straightest(self) -> tuple[float, float]:
        """Return the offsets of the start and end of the straight line along which the rows are most salient."""
        near = np.asarray(cv2.dilate(self.salience, np.ones((1, 3), np.uint8)))
        count = len(self.offsets)
        merit = near.ravel()[_courses(count)].sum(axis=0).reshape(count, count)
        # Of lines as good as each other the nearest to where the side was thought to be.
        away = np.abs(self.offsets)
        merit *= 1 - 0.02 * np.add.outer(away, away) / self.offsets[-1]
        first, last = divmod(int(np.argmax(merit)), count)
        return float(self.offsets[first]), float(self.offsets[last])


@lru_cache(maxsize=1)
def shares() -> Floats:
    """Return where along the side (0 start, 1 end) the middle of each row lies; not to be written to."""
    middles = _places().reshape(ROWS, _SAMPLES).mean(axis=1)
    middles.flags.writeable = False
    return np.asarray(middles, dtype=np.float64)


@lru_cache(maxsize=1)
def _places() -> Floats:
    """Return where along the side each sample lies; not to be written to."""
    places = np.linspace(_ENDS, 1 - _ENDS, ROWS * _SAMPLES)
    places.flags.writeable = False
    return places


@lru_cache(maxsize=8)  # a band is as wide as one of few reaches; the widest takes 4 MB
def _courses(count: int) -> NDArray[np.intp]:
    """Return rows x lines: where a band of `count` columns, row after row, each straight line passes each row.

    Lines lead from every column of the first row to every column of the last one.
    """
    first, last = (part.ravel() for part in np.indices((count, count)))
    column = np.round(np.outer(1 - shares(), first) + np.outer(shares(), last)).astype(np.intp)
    return np.asarray(column + (np.arange(ROWS) * count)[:, None])


def edge_band(
    pixels: NDArray[Any], start: Floats, end: Floats, course: Floats, reach_px: float, outlook_px: float = _OUTLOOK_PX
) -> EdgeBand:
    """Unroll `pixels` (H x W or H x W x 3, uint8 or uint16) along the side from `start` to `end` (x, y).

    `course` is how far inwards of the straight side each row is looked for, `reach_px` how far around that.
    """
    far, near = (int(length / STEP_PX) for length in _SHADOW_PX)
    half = int(np.ceil((reach_px + outlook_px + _SHADOW_PX[0]) / STEP_PX))
    offsets = np.asarray(np.arange(-half, half + 1) * STEP_PX, dtype=np.float64)
    x, y = _grid(start, end, course, offsets)
    slope = _slope(pixels, x, y)
    # What the slope would be if the shadow further outside went on.
    total = np.cumsum(slope, axis=1)
    shadow = (total[:, far - near : -near] - total[:, :-far]) / (far - near)
    step = np.linalg.norm(slope[:, far:] - shadow, axis=2)
    visible = _visible(pixels, x, y)
    salience = _salience(step) * visible[:, None]
    offsets = offsets[far:]
    within = np.abs(offsets) <= reach_px
    return EdgeBand(step[:, within].astype(np.float64), salience[:, within], offsets[within], visible)


def _grid(start: Floats, end: Floats, course: Floats, offsets: Floats) -> tuple[Single, Single]:
    """Return x and y of every sample: (rows * samples) x offsets each."""
    fine = _places()
    along = end - start
    normal = np.array([-along[1], along[0]]) / (np.hypot(*along) + 1e-9)
    middle = start + fine[:, None] * along + np.interp(fine, shares(), course)[:, None] * normal
    x, y = (
        np.add.outer(middle[:, axis].astype(np.float32), (offsets * normal[axis]).astype(np.float32)) for axis in (0, 1)
    )
    return x, y


def _slope(pixels: NDArray[Any], x: Single, y: Single) -> Single:
    """Return rows x offsets x channels: the slope of the colour across the side, in 8-bit grey levels a pixel."""
    band = cv2.remap(pixels, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    unit = 257.0 if pixels.dtype == np.uint16 else 1.0
    samples = np.ascontiguousarray(band.reshape(ROWS, _SAMPLES, -1).swapaxes(0, 1))
    rows = _median(list(samples)).reshape(ROWS, x.shape[1], -1)
    slope = np.asarray(np.gradient(rows.astype(np.float32), axis=1), dtype=np.float32) / np.float32(STEP_PX * unit)
    flat = np.ascontiguousarray(slope.transpose(0, 2, 1)).reshape(-1, x.shape[1])
    size = 2 * int(3 * _SHARP_PX / STEP_PX) + 1
    smooth = cv2.GaussianBlur(flat, (size, 1), _SHARP_PX / STEP_PX, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(smooth.reshape(ROWS, -1, x.shape[1]).transpose(0, 2, 1))


def _median(samples: list[NDArray[Any]]) -> NDArray[Any]:
    """Return the median of an odd number of arrays, element by element; the list is used up.

    Least and most of just more than half of them cannot be the median: they are dropped and the next one comes in.
    Whole arrays are compared at once, which is ten times as fast as sorting each element's samples.
    """
    kept = [samples.pop() for _ in range(len(samples) // 2 + 2)]
    while len(kept) > 2:
        for k in range(1, len(kept)):
            kept[0], kept[k] = np.minimum(kept[0], kept[k]), np.maximum(kept[0], kept[k])
        for k in range(1, len(kept) - 1):
            kept[k], kept[-1] = np.minimum(kept[k], kept[-1]), np.maximum(kept[k], kept[-1])
        kept = kept[1:-1]
        if samples:
            kept.append(samples.pop())
    return kept[0]


def _visible(pixels: NDArray[Any], x: Single, y: Single) -> NDArray[np.bool_]:
    """Say which rows have their middle inside the picture, with room to see both sides of an edge."""
    rows, column = slice(_SAMPLES // 2, None, _SAMPLES), x.shape[1] // 2
    middle = np.column_stack([x[rows, column], y[rows, column]])
    limit = np.array([pixels.shape[1], pixels.shape[0]]) - 1 - _SHARP_PX
    return np.asarray(((middle >= _SHARP_PX) & (middle <= limit)).all(axis=1))


def _salience(step: Floats) -> Floats:
    """Return 0..1 how much each step is a page edge: strong against the strongest, with little outside it."""
    outdoing = np.square(step) / (step + 2 * _loudest_outside(step) + 1e-6)
    typical = _percentile(outdoing.max(axis=1), 60) + 0.3
    return np.asarray(outdoing / (outdoing + typical), dtype=np.float64)


def _percentile(values: Floats, percent: float) -> float:
    """Return what `numpy.percentile` returns, for small arrays in a fifth of its time."""
    place = percent / 100 * (values.size - 1)
    low = int(place)
    parted = np.partition(values, (low, low + 1), axis=None)
    return float(parted[low] + (parted[low + 1] - parted[low]) * (place - low))


def _loudest_outside(step: Floats) -> Floats:
    gap = int(_GAP_PX / STEP_PX)
    loudest = np.zeros_like(step)
    loudest[:, gap:] = np.maximum.accumulate(step, axis=1)[:, :-gap]
    return loudest


def _vertex(step: Floats, rows: NDArray[np.intp], peak: NDArray[np.intp]) -> Floats:
    """Return where between samples the parabola through each peak and its neighbours has its top, -0.5 to 0.5."""
    inner = np.clip(peak, 1, step.shape[1] - 2)
    before, here, after = step[rows, inner - 1], step[rows, inner], step[rows, inner + 1]
    bend = before - 2 * here + after
    top = np.where(bend < 0, 0.5 * (before - after) / np.where(bend < 0, bend, 1), 0.0)
    return np.asarray(np.where(inner == peak, np.clip(top, -0.5, 0.5), 0.0), dtype=np.float64)
