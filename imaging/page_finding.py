"""Finding the page of a document in a capture, to a fraction of a pixel."""

from collections.abc import Iterator
from itertools import product

import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.page import Page
from imaging.page_outline import in_order, outlines, reduced
from imaging.page_sides import Side, candidates, refined
from imaging.page_size import page_size

Corners = NDArray[np.float64]

_REACH_SHARE = 0.05  # how far a side may lie from the rough outline, as a share of the long side
_MIN_SUPPORT = 0.35
_PER_SIDE = 3


def find_page(capture: Capture, *, ppi: float | None = None) -> Page | None:
    """Return the page in `capture`, None where nothing looks like one.

    `ppi` overrides what the capture says about itself. The corners follow the document as far as geometry tells: its
    long side is horizontal; which of the two readings is upright is left open (`upright` is false), see `Page.turned`.
    """
    claimed = ppi or capture.ppi
    image = capture.as_8bit()
    small, scale = reduced(image)
    noise = _noise(small)
    best: tuple[float, Corners] | None = None
    for rough in outlines(small):
        for score, corners in _hypotheses(small, rough, noise, claimed, scale):
            if best is None or score > best[0]:
                best = (score, corners)
    if best is None:
        return None
    corners = _exact(image, (best[1] + 0.5) / scale - 0.5, 1.0 / scale)
    return _page(corners, claimed)


def _noise(small: NDArray[np.float32]) -> float:
    """Gradient of the smoothest tenth of the image: what is not an edge."""
    steep = np.abs(np.diff(small, axis=1)).max(axis=2)
    return max(0.6, 2.0 * float(np.percentile(steep, 20)))


def _hypotheses(
    small: NDArray[np.float32], rough: Corners, noise: float, claimed: float | None, scale: float
) -> Iterator[tuple[float, Corners]]:
    reach = max(6.0, _REACH_SHARE * max(small.shape[:2]))
    sides = [candidates(small, Side(rough[k], rough[(k + 1) % 4], 0.0), reach, noise, _PER_SIDE) for k in range(4)]
    for chosen in product(*sides):
        supports = [side.support for side in chosen]
        if min(supports) < _MIN_SUPPORT:
            continue
        corners = _corners(chosen)
        if corners is not None:
            yield sum(supports) / 4 + 0.5 * min(supports) - _misfit(corners / scale, claimed), corners


def _misfit(corners: Corners, claimed: float | None) -> float:
    width, height = _lengths(corners)
    size = page_size(max(width, height), min(width, height), claimed)
    if size.format is None or size.measured_ppi is None:
        return 0.3
    aspect = np.log(max(width, height) / min(width, height) * size.size_mm[1] / size.size_mm[0])
    scale = np.log(size.measured_ppi / claimed) if claimed else 0.0
    return float(min(0.3, 4 * abs(aspect) + 3 * abs(scale)))


def _exact(image: NDArray[np.uint8], corners: Corners, pixel: float) -> Corners:
    """Refine on the full picture; `pixel` is the size of a pixel of the reduced one."""
    full = image.astype(np.float32)
    if full.ndim == 2:
        full = full[..., None]
    noise = 1.0
    for reach in (2.5 * pixel + 2, 4.0):
        sides = [refined(full, Side(corners[k], corners[(k + 1) % 4], 1.0), reach, noise) for k in range(4)]
        crossed = _corners(sides)
        if crossed is None:
            return corners
        corners = crossed
    return corners


def _corners(sides: tuple[Side, ...] | list[Side]) -> Corners | None:
    """Return where each side meets the one before, clockwise from the start of the first."""
    crossings = []
    for before, side in zip((sides[-1], *sides[:-1]), sides, strict=True):
        crossing = _crossing(before, side)
        if crossing is None:
            return None
        crossings.append(crossing)
    return np.array(crossings)


def _crossing(one: Side, other: Side) -> NDArray[np.float64] | None:
    along, across = one.end - one.start, other.end - other.start
    matrix = np.column_stack([along, -across])
    if abs(np.linalg.det(matrix)) < 0.5 * np.linalg.norm(along) * np.linalg.norm(across):
        return None
    share = np.linalg.solve(matrix, other.start - one.start)[0]
    return np.asarray(one.start + share * along)


def _lengths(corners: Corners) -> tuple[float, float]:
    edges = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    return float(edges[0] + edges[2]) / 2, float(edges[1] + edges[3]) / 2


def _page(corners: Corners, claimed: float | None) -> Page:
    corners = in_order(corners)
    width, height = _lengths(corners)
    if height > width:
        corners, width, height = np.roll(corners, -1, axis=0), height, width
    size = page_size(width, height, claimed)
    return Page(corners, size.size_mm, size.ppi, size.format, measured_ppi=size.measured_ppi)
