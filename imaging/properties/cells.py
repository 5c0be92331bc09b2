"""Likeness of a pattern over a larger area, cell by cell: a bent page or a local defect is seen for what it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.pattern import PatternMatch, Surface, surface
from imaging.properties.window_sums import WindowSums
from imaging.region import MM_PER_INCH

CELL_MM = 8.0
SEARCH_MM = 0.5
LOCAL_MM = 0.2
_LEAST_FILL = 0.3
_ELSEWHERE_PPI = 100.0


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the area: its pixels [top, bottom, left, right) and how the reference was found there."""

    top: int
    bottom: int
    left: int
    right: int
    match: PatternMatch


@dataclass(frozen=True, slots=True)
class AreaMatch:
    """Likeness over an area: cells weighted by the energy of their reference; `shift_px` is the common shift (x, y)."""

    score: float
    gain: float
    shift_px: tuple[int, int]
    energy: float
    cells: tuple[Cell, ...] = ()

    def worst(self, share: float = 0.1) -> float:
        """Return the score that `share` of the pattern's energy stays below."""
        if not self.cells:
            return 0.0
        scores = np.array([cell.match.score for cell in self.cells])
        weights = np.array([cell.match.energy for cell in self.cells])
        order = np.argsort(scores)
        passed = np.cumsum(weights[order]) >= share * weights.sum()
        return float(scores[order][int(np.argmax(passed))])


NOTHING = AreaMatch(0.0, 0.0, (0, 0), 0.0)


def match_area(
    live: NDArray[Any],
    reference: NDArray[Any],
    mask: NDArray[np.bool_],
    ppi: float,
    *,
    cell_mm: float = CELL_MM,
    search_mm: float = SEARCH_MM,
    local_mm: float = LOCAL_MM,
) -> AreaMatch:
    """Find `reference` inside `mask` in `live` (all H x W, band-passed, at `ppi`).

    The area as a whole may lie up to `search_mm` off (print tolerance), each cell another `local_mm` (bent page).
    Return `NOTHING` where the mask is empty.
    """
    search, local = (max(1, round(length * ppi / MM_PER_INCH)) for length in (search_mm, local_mm))
    reach = search + local
    bordered = cv2.copyMakeBorder(np.asarray(live, np.float32), reach, reach, reach, reach, cv2.BORDER_REFLECT)
    known = WindowSums.of(np.asarray(bordered, np.float32))
    found: list[tuple[tuple[slice, slice], Surface]] = []
    for cell in cells(mask, ppi, cell_mm):
        rows, columns = cell
        around = bordered[rows.start : rows.stop + 2 * reach, columns.start : columns.stop + 2 * reach]
        sums = known.around(rows.start, columns.start, mask[cell], reach)
        found.append((cell, surface(around, reference[cell], mask[cell], search_px=reach, sums=sums)))
    return _combined(found, search, local)


def found_elsewhere(
    live: NDArray[Any], reference: NDArray[Any], mask: NDArray[np.bool_], ppi: float, reach_mm: float
) -> tuple[float, float]:
    """Return how well the whole reference is found within `reach_mm` and how far off (mm); arguments as `match_area`.

    For a pattern that `match_area` did not find in its place.
    """
    step = max(1, round(ppi / _ELSEWHERE_PPI))
    thin = (slice(None, None, step), slice(None, None, step))
    smooth = [
        np.asarray(cv2.blur(np.asarray(picture, np.float32), (step, step)))[thin] for picture in (live, reference)
    ]
    reach = max(1, round(reach_mm * ppi / step / MM_PER_INCH))
    bordered = cv2.copyMakeBorder(smooth[0], reach, reach, reach, reach, cv2.BORDER_REFLECT)
    best = surface(bordered, smooth[1], mask[thin], search_px=reach).best()
    return best.score, float(np.hypot(*best.shift_px)) * step / ppi * MM_PER_INCH


def cells(mask: NDArray[np.bool_], ppi: float, size_mm: float = CELL_MM) -> Iterator[tuple[slice, slice]]:
    """Divide the bounding box of `mask` into about square cells of `size_mm`; skip those with little of the mask."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if len(rows) == 0:
        return
    row_edges = _edges(int(rows[0]), int(rows[-1]) + 1, size_mm * ppi / MM_PER_INCH)
    column_edges = _edges(int(columns[0]), int(columns[-1]) + 1, size_mm * ppi / MM_PER_INCH)
    least = min(_LEAST_FILL, 0.9 * _share(mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]))
    for top, bottom in pairwise(row_edges):
        for left, right in pairwise(column_edges):
            if _share(mask[top:bottom, left:right]) >= least:
                yield slice(top, bottom), slice(left, right)


def _share(mask: NDArray[np.bool_]) -> float:
    return np.count_nonzero(mask) / max(mask.size, 1)


def _edges(start: int, stop: int, size: float) -> list[int]:
    count = max(1, round((stop - start) / size))
    return [start + (stop - start) * index // count for index in range(count + 1)]


def _combined(found: list[tuple[tuple[slice, slice], Surface]], search: int, local: int) -> AreaMatch:
    energy = sum(item.energy for _, item in found)
    if energy <= 0:
        return NOTHING
    common = sum(item.score * (item.energy / energy) for _, item in found)
    shift = Surface(np.asarray(common), np.asarray(common), energy).best((0, 0), search).shift_px
    matched = [
        Cell(rows.start, rows.stop, columns.start, columns.stop, item.best(shift, local))
        for (rows, columns), item in found
    ]
    score = sum(cell.match.score * cell.match.energy for cell in matched) / energy
    gain = sum(cell.match.gain * cell.match.energy for cell in matched) / energy
    return AreaMatch(score, gain, shift, energy, tuple(matched))
