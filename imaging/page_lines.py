"""Long straight edges of a picture in two directions at right angles: what the sides of a page are among.

A Radon transform of edges rather than of grey values: short blocks along a direction say whether the colour steps
across it, and a line is as good as the share of its blocks that say so, however faint the step. Print inside the page
does not hide its sides, and a faint shadow on a white lid is enough.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import Matrix

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

_BLOCK_PX = 16
_SLOPES = np.linspace(-0.06, 0.06, 31)
_OUTSIDE_PX = range(3, 13)  # where outside a side the surround should be quiet
_ORIENTATION_BINS = 180
_NOISE = (0.25, 3.0)
UNSEEN = 0.25  # support of what lies outside the picture: neither for nor against


@dataclass(frozen=True, eq=False, slots=True)
class Frame:
    """The reduced picture turned so that the page stands upright: `pixels` H x W x 3, `valid` where it has any.

    `matrix` maps the reduced picture onto it, whose own short side has `short_px`: turned it is larger.
    """

    pixels: Floats
    valid: NDArray[np.bool_]
    matrix: Matrix
    short_px: int


@dataclass(frozen=True, eq=False, slots=True)
class LineTable:
    """Edges along the rows of a frame, for every slope, offset and block.

    `edges[s, b, y]` sums the edge share of the line y + slope_s (x - middle) over the blocks before b (a running sum,
    so that any stretch of a line is two look-ups); `inside` likewise sums the blocks that lie in the picture.
    """

    edges: Floats
    inside: Floats
    middle: float

    @property
    def width_px(self) -> int:
        """Length of the lines in pixels of the frame."""
        return int(self.edges.shape[1] - 1) * _BLOCK_PX

    def share(self, slope: NDArray[np.intp], offset: Doubles, start: Doubles, stop: Doubles) -> Floats:
        """Return the share 0..1 of each line's stretch from x = `start` to `stop` that shows an edge.

        What lies outside the picture counts UNSEEN.
        """
        visible = self.within(slope, offset, start, stop)
        return np.asarray(self._mean(self.edges, slope, offset, start, stop) + UNSEEN * (1 - visible))

    def within(self, slope: NDArray[np.intp], offset: Doubles, start: Doubles, stop: Doubles) -> Floats:
        """Return the share 0..1 of each stretch that lies in the picture."""
        return self._mean(self.inside, slope, offset, start, stop)

    def _mean(self, table: Floats, slope: NDArray[np.intp], offset: Doubles, start: Doubles, stop: Doubles) -> Floats:
        blocks = table.shape[1] - 1
        row = np.clip(np.round(offset), 0, table.shape[2] - 1).astype(np.intp)
        seen = (offset > -1) & (offset < table.shape[2])
        first = np.clip(np.round(start / _BLOCK_PX), 0, blocks).astype(np.intp)
        last = np.clip(np.round(stop / _BLOCK_PX), 0, blocks).astype(np.intp)
        length = np.maximum(1.0, np.round((stop - start) / _BLOCK_PX))
        total = table[slope, last, row] - table[slope, first, row]
        return np.asarray(np.clip(total / length, 0, 1) * seen, dtype=np.float32)


def slopes() -> NDArray[np.float64]:
    """Return the slopes of a table (dy / dx), in order."""
    return _SLOPES


def directions(small: Floats) -> list[float]:
    """Return up to two angles (degrees, -45 to 45) along which most edges of the picture run, strongest first."""
    grey = cv2.GaussianBlur(cv2.transform(small, np.full((1, 3), 1 / 3)), (0, 0), 1.0)
    dx, dy = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    strength, angle = cv2.cartToPolar(dx, dy, angleInDegrees=True)
    floor = 2.0 * float(np.median(strength[::2, ::2])) + 2.0  # below it rounding to grey levels makes directions up
    weight = np.clip(strength - floor, 0, 8 * floor).ravel()
    clear = weight > 0
    bins = (angle.ravel()[clear] * (_ORIENTATION_BINS / 90)).astype(np.intp) % _ORIENTATION_BINS
    histogram = np.bincount(bins, weights=weight[clear], minlength=_ORIENTATION_BINS)
    smooth = np.sum([np.roll(histogram, shift) for shift in range(-2, 3)], axis=0)
    found: list[float] = []
    for _ in range(2):
        peak = int(np.argmax(smooth))
        if found and smooth[peak] < 1.3 * np.median(smooth):
            break
        found.append(_signed((peak + 0.5) * 90 / _ORIENTATION_BINS))
        smooth[np.arange(peak - 10, peak + 11) % _ORIENTATION_BINS] = 0
    return found


def upright(small: Floats, angle_deg: float) -> Frame:
    """Return the reduced picture turned by `angle_deg` so that edges along that angle become rows and columns."""
    height, width = small.shape[:2]
    centre = ((width - 1) / 2, (height - 1) / 2)
    turn = np.asarray(cv2.getRotationMatrix2D(centre, angle_deg, 1.0), dtype=np.float64)
    cosine, sine = abs(turn[0, 0]), abs(turn[0, 1])
    size = (int(height * sine + width * cosine) + 1, int(height * cosine + width * sine) + 1)
    turn[:, 2] += (np.array(size) - (width, height)) / 2
    pixels = cv2.warpAffine(small, turn, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    seen = cv2.warpAffine(np.ones((height, width), np.uint8), turn, size, flags=cv2.INTER_NEAREST)
    return Frame(np.asarray(pixels, dtype=np.float32), seen > 0, np.vstack([turn, [0.0, 0.0, 1.0]]), min(height, width))


def line_tables(frame: Frame) -> tuple[LineTable, LineTable]:
    """Return the edges along the rows of `frame` that are quiet above, and those that are quiet below."""
    step = _block_means(cv2.Sobel(frame.pixels, cv2.CV_32F, 0, 1, ksize=1) * 0.5)
    margin = cv2.erode(frame.valid.astype(np.uint8), np.ones((3, 3), np.uint8), borderValue=0)
    inside = _block_means(margin.astype(np.float32)) > 0.6
    strength = np.where(inside, np.linalg.norm(step, axis=2), 0).astype(np.float32)
    noise = float(np.clip(2.0 * np.percentile(strength[inside], 25), *_NOISE)) if inside.any() else _NOISE[1]
    middle = (frame.pixels.shape[1] - 1) / 2
    visible = _sheared(inside.astype(np.float32), middle)
    above, below = (LineTable(_sheared(_departing(strength, noise, side), middle), visible, middle) for side in (-1, 1))
    return above, below


def _departing(strength: Floats, noise: float, side: int) -> Floats:
    """Return 0..1 how far each step outdoes noise and all there is outside it (`side` -1: above it)."""
    depth = _OUTSIDE_PX.stop - _OUTSIDE_PX.start
    reach = cv2.dilate(strength, np.ones((depth, 1), np.uint8), anchor=(0, depth - 1 if side < 0 else 0))
    loudest = np.zeros_like(strength)
    gap = _OUTSIDE_PX.start
    if side < 0:
        loudest[gap:] = reach[:-gap]
    else:
        loudest[:-gap] = reach[gap:]
    # Capped: a spine stays a candidate although the edge of the facing page beyond it is far stronger.
    share = strength / (strength + noise + 0.6 * np.minimum(loudest, 2 * strength))
    return np.asarray(cv2.dilate(share, np.ones((3, 1), np.uint8)), dtype=np.float32)


def across(frame: Frame) -> Frame:
    """Return the frame with rows and columns exchanged, for the lines of the other direction."""
    return Frame(np.ascontiguousarray(frame.pixels.transpose(1, 0, 2)), frame.valid.T, frame.matrix, frame.short_px)


def _block_means(image: Floats) -> Floats:
    """Return the means of blocks along the rows: rows x blocks x channels (rows x blocks of a single channel)."""
    blocks = image.shape[1] // _BLOCK_PX
    whole = image[:, : blocks * _BLOCK_PX]
    return np.asarray(cv2.resize(whole, (blocks, image.shape[0]), interpolation=cv2.INTER_AREA), dtype=np.float32)


def _sheared(blocks: Floats, middle: float) -> Floats:
    """Return running sums along every line of every slope: slopes x (blocks + 1) x offsets."""
    height, count = blocks.shape
    centres = (np.arange(count) + 0.5) * _BLOCK_PX - 0.5 - middle
    rise = np.round(_SLOPES[:, None] * centres[None, :]).astype(np.intp)
    reach = int(np.abs(rise).max())
    columns = np.ascontiguousarray(np.pad(blocks, ((reach, reach), (0, 0))).T)
    shifted = np.lib.stride_tricks.sliding_window_view(columns, height, axis=1)
    table = np.zeros((len(_SLOPES), count + 1, height), dtype=np.float32)
    for block in range(count):
        np.add(table[:, block], shifted[block][rise[:, block] + reach], out=table[:, block + 1])
    return table


def _signed(angle: float) -> float:
    return angle - 90 if angle > 45 else angle
