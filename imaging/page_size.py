"""Which ICAO size a page has, and at how many pixels per inch it was captured (Doc 9303-3 Fig. 5)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imaging.page import PageFormat
from imaging.region import MM_PER_INCH

_COMMON_PPI = (300.0, 400.0, 600.0, 500.0, 200.0, 150.0, 240.0, 1200.0, 385.0, 800.0)
_ASPECT_TOLERANCE = 0.045
_NOMINAL = 0.013  # 0.75 mm of the shortest side
_LEAST_EXCESS = 0.004  # less is print tolerance; so much at one side alone may be a neighbouring line
_MOST_EXCESS = 0.13
_LEAST_SHRUNK = 0.87
_CLAIM_TOLERANCE = 0.12  # a claimed ppi further off than this names another size, or is not true


@dataclass(frozen=True, slots=True)
class PageSize:
    """`format` is None where no ICAO size fits; then `size_mm` follows from the ppi alone.

    `ppi` is what the page is used at, `measured_ppi` what its nominal size says (None without a format).
    """

    format: PageFormat | None
    size_mm: tuple[float, float]
    ppi: float
    measured_ppi: float | None


def page_size(width_px: float, height_px: float, claimed_ppi: float | None) -> PageSize:
    """Return the size of a page of `width_px` x `height_px` (long side first).

    A claimed ppi decides between ID-2 and ID-3, which have one aspect. Where the claim fits no ICAO size although the
    aspect does, the claim is not believed; without one the most usual resolution decides.
    """
    options = [(fmt, _measured(fmt, width_px, height_px)) for fmt in PageFormat if _fits(fmt, width_px, height_px)]
    if claimed_ppi:
        close = [(abs(np.log(ppi / claimed_ppi)), fmt.value, fmt, ppi) for fmt, ppi in options]
        if close and min(close)[0] < _CLAIM_TOLERANCE:
            _, _, fmt, ppi = min(close)
            return PageSize(fmt, fmt.size_mm, claimed_ppi, ppi)
    if options:
        fmt, ppi = min(options, key=lambda option: (_oddness(option[1]), option[0] is not PageFormat.ID_3))
        return PageSize(fmt, fmt.size_mm, ppi, ppi)
    ppi = claimed_ppi or width_px * MM_PER_INCH / PageFormat.ID_3.size_mm[0]
    scale = MM_PER_INCH / ppi
    return PageSize(None, (round(width_px * scale, 2), round(height_px * scale, 2)), ppi, None)


def excesses(corners: NDArray[np.float64], ppi: float) -> list[tuple[int, float]]:
    """Return (side, share) where one pair of sides is a nominal distance apart and the other pair too far apart.

    `corners` is 4 x 2, clockwise. Moving side 0 or 2 (or 1 or 3, as told) inwards by `share` of the distance to its
    opposite makes the size nominal.
    """
    edges = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    across, down = (edges[:2] + edges[2:]) / 2 * MM_PER_INCH / ppi
    found = []
    for fmt in PageFormat:
        for width, height in (fmt.size_mm, fmt.size_mm[::-1]):
            if abs(across / width - 1) < _NOMINAL and _LEAST_EXCESS < down / height - 1 < _MOST_EXCESS:
                found.append((0, 1 - height / down))
            if abs(down / height - 1) < _NOMINAL and _LEAST_EXCESS < across / width - 1 < _MOST_EXCESS:
                found.append((1, 1 - width / across))
    return found


def enlargements(corners: NDArray[np.float64], ppi: float) -> list[tuple[float, float]]:
    """Return the factors (sides 0 and 2, sides 1 and 3) that make a nominal size the next one that is a little larger.

    Lines of the print can outline a size that fits within the page by chance: 120 x 80 mm within 125 x 88 mm.
    """
    edges = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    across, down = (edges[:2] + edges[2:]) / 2 * MM_PER_INCH / ppi
    sizes = [size for fmt in PageFormat for size in (fmt.size_mm, fmt.size_mm[::-1])]
    if not any(max(abs(across / width - 1), abs(down / height - 1)) < 2 * _NOMINAL for width, height in sizes):
        return []
    factors = [(width / across, height / down) for width, height in sizes]
    return [pair for pair in factors if min(pair) > 1 + 2 * _NOMINAL and max(pair) < 1 + _MOST_EXCESS]


def oversizes(corners: NDArray[np.float64], ppi: float) -> list[float]:
    """Return the factors that make `corners` (4 x 2, clockwise) a nominal size where it is up to 15 % too large."""
    edges = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    long, short = sorted((edges[:2] + edges[2:]) / 2 * MM_PER_INCH / ppi, reverse=True)
    both = [(fmt.size_mm[0] / long, fmt.size_mm[1] / short) for fmt in PageFormat]
    fitting = [pair for pair in both if min(pair) > _LEAST_SHRUNK and max(pair) < 1.004 and min(pair) < 1 - _NOMINAL]
    return [float(np.sqrt(first * second)) for first, second in fitting]


def _measured(fmt: PageFormat, width_px: float, height_px: float) -> float:
    width_mm, height_mm = fmt.size_mm
    return MM_PER_INCH * float(np.sqrt(width_px * height_px / (width_mm * height_mm)))


def _fits(fmt: PageFormat, width_px: float, height_px: float) -> bool:
    width_mm, height_mm = fmt.size_mm
    return abs(float(np.log((width_px / height_px) / (width_mm / height_mm)))) < _ASPECT_TOLERANCE


def _oddness(ppi: float) -> float:
    """Distance (log) to the nearest usual resolution, in steps too coarse for print tolerance to matter."""
    return round(min(abs(float(np.log(ppi / usual))) for usual in _COMMON_PPI) / 0.02)
