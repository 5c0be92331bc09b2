"""Straight edges near the sides of a rough rectangle, and their exact course.

Each side is unrolled into a band (rows along the side, columns across it from outside to inside). An edge of the page
is a line along which the colour steps in most rows, whatever is printed inside.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

ROWS = 96
_ENDS = 0.07  # rounded corners (radius 3.18 mm on 53.98 mm) and whatever sticks out there
_SLOPES = 33


@dataclass(frozen=True, eq=False, slots=True)
class Side:
    """A line from `start` to `end` (x, y) in pixels; `support` 0..1 is the share of its length that shows an edge."""

    start: NDArray[np.float64]
    end: NDArray[np.float64]
    support: float


def candidates(image: NDArray[np.float32], rough: Side, reach_px: float, noise: float, count: int) -> list[Side]:
    """Return up to `count` lines within `reach_px` of `rough`, best supported first.

    `image` is H x W x C float; `noise` the gradient that its smooth areas show.
    """
    columns = 2 * int(reach_px) + 1
    positions, normal = _grid(rough, np.arange(columns) - reach_px)
    step = np.linalg.norm(_across(_sampled(image, positions), 1.0), axis=2)
    visible = step / (step + 3.0 * noise)
    spread = np.asarray(cv2.dilate(visible.astype(np.float32), np.ones((1, 3), np.uint8)))
    table = _support(spread, columns)
    found = []
    for slope, offset in _peaks(table, count):
        tilt = _tilts(columns)[slope]
        first, last = offset - reach_px - tilt * 0.5, offset - reach_px + tilt * 0.5
        support = float(table[slope, offset])
        found.append(Side(rough.start + normal * first, rough.end + normal * last, support))
    return found


def refined(image: NDArray[np.float32], side: Side, reach_px: float, noise: float, *, passes: int = 3) -> Side:
    """Return `side` moved onto the edge it runs along, to a fraction of a pixel.

    A side that bows (a page rising towards its spine) keeps its ends: the bow is fitted with it and left out.
    """
    for attempt in range(passes):
        reach = max(2.5, reach_px / 2**attempt)
        offsets = np.arange(-reach, reach + 0.25, 0.5)
        positions, normal = _grid(side, offsets)
        step = np.linalg.norm(_across(_sampled(image, positions), 2.0), axis=2)
        shift, _bow, support = _fitted(step, offsets, noise)
        if shift is None:
            return side
        side = Side(side.start + normal * shift[0], side.end + normal * shift[1], support)
    return side


def _grid(side: Side, offsets: NDArray[np.float64]) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    along = side.end - side.start
    normal = np.array([-along[1], along[0]]) / (np.linalg.norm(along) + 1e-9)  # inwards for a clockwise outline
    shares = np.linspace(_ENDS, 1 - _ENDS, ROWS)
    positions = side.start + shares[:, None, None] * along + offsets[None, :, None] * normal
    return positions.astype(np.float32), normal


def _sampled(image: NDArray[np.float32], positions: NDArray[np.float32]) -> NDArray[np.float32]:
    band = cv2.remap(image, positions, np.empty(0), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    band = band.reshape(*positions.shape[:2], -1)
    return np.asarray(cv2.blur(band, (1, 3)).reshape(band.shape))


def _across(band: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    smooth = cv2.GaussianBlur(band, (0, 0), sigmaX=sigma, sigmaY=0.01).reshape(band.shape)
    return np.asarray(np.gradient(smooth, axis=1), dtype=np.float32)


def _tilts(columns: int) -> NDArray[np.float64]:
    return np.linspace(-0.5, 0.5, _SLOPES) * columns


def _support(visible: NDArray[np.float32], columns: int) -> NDArray[np.float32]:
    """Return the mean of `visible` along every line, slopes x offsets."""
    shares = np.linspace(-0.5, 0.5, len(visible))
    rows = np.arange(len(visible))[:, None]
    padded = np.pad(visible, ((0, 0), (columns, columns)))
    table = np.empty((_SLOPES, columns), dtype=np.float32)
    for index, tilt in enumerate(_tilts(columns)):
        shift = np.round(shares * tilt).astype(int)[:, None] + columns
        table[index] = padded[rows, np.arange(columns)[None, :] + shift].mean(axis=0)
    return table


def _peaks(table: NDArray[np.float32], count: int) -> list[tuple[int, int]]:
    """Return the (slope, offset) of the best lines that differ by more than two pixels in the middle."""
    remaining = table.copy()
    found = []
    for _ in range(count):
        slope, offset = np.unravel_index(int(np.argmax(remaining)), remaining.shape)
        if remaining[slope, offset] <= 0:
            break
        found.append((int(slope), int(offset)))
        remaining[:, max(0, int(offset) - 2) : int(offset) + 3] = 0
    return found


def _fitted(
    step: NDArray[np.float32], offsets: NDArray[np.float64], noise: float
) -> tuple[NDArray[np.float64] | None, float, float]:
    """Fit offset at both ends and a bow to the strongest step of each row; rows without a step do not vote."""
    reach = float(-offsets[0])
    favoured = step * np.exp(-0.5 * (offsets / reach) ** 2)
    peak = np.argmax(favoured, axis=1)
    rows = np.arange(len(step))
    place = offsets[peak] + 0.5 * _vertex(step, rows, peak)
    strength = step[rows, peak]
    weight = strength / (strength + 3.0 * noise)
    shares = np.linspace(_ENDS, 1 - _ENDS, len(step))
    terms = np.column_stack([1 - shares, shares, 4 * shares * (1 - shares)])
    scale = reach
    vote = weight.copy()
    solution = np.zeros(3)
    for _ in range(12):
        root = np.sqrt(vote)[:, None]
        solution, *_ = np.linalg.lstsq(terms * root, place * root[:, 0], rcond=None)
        residual = np.abs(place - terms @ solution)
        scale = max(0.25, 1.5 * float(np.median(residual)))
        vote = weight * np.square(np.clip(1 - np.square(residual / (4 * scale)), 0, 1))
        if vote.sum() < 6:
            return None, 0.0, 0.0
    return solution[:2], float(solution[2]), float((vote > 0.2).mean())


def _vertex(step: NDArray[np.float32], rows: NDArray[np.intp], peak: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return where between samples the parabola through each peak and its neighbours has its top, -0.5 to 0.5."""
    inner = np.clip(peak, 1, step.shape[1] - 2)
    before, here, after = step[rows, inner - 1], step[rows, inner], step[rows, inner + 1]
    bend = before - 2 * here + after
    top = np.where(bend < 0, 0.5 * (before - after) / np.where(bend < 0, bend, 1), 0.0)
    return np.asarray(np.where(inner == peak, np.clip(top, -0.5, 0.5), 0.0), dtype=np.float64)
