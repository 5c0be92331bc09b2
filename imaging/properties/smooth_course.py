"""The smooth course of a quantity over a page: shading of a lamp and a lens, and the lift of a booklet's page."""

import numpy as np
from numpy.typing import NDArray

_PASSES = 4
_OUTLIERS = 2.5
_LEAST_KNOWN = 12
_BEYOND = 0.5  # of the range of what is known


def smooth_course(levels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a quadratic surface fitted robustly to `levels` (rows x columns, NaN where unknown), of the same shape.

    Cells that stand out do not count, so that a patch does not raise its surroundings. Where nothing is known the
    surface goes no further than half the range of what is known. With hardly any cell known it is their median, 1
    without any.
    """
    rows, columns = np.mgrid[: levels.shape[0], : levels.shape[1]]
    y, x = rows / max(levels.shape[0] - 1, 1) - 0.5, columns / max(levels.shape[1] - 1, 1) - 0.5
    terms = np.stack([np.ones_like(x), x, y, x * y, x * x, y * y], axis=-1)
    known = np.isfinite(levels)
    kept = known.copy()
    course = np.full(levels.shape, np.median(levels[known]) if known.any() else 1.0)
    for _ in range(_PASSES):
        if kept.sum() < _LEAST_KNOWN:
            break
        course = terms @ np.linalg.lstsq(terms[kept], levels[kept], rcond=None)[0]
        away = np.where(known, np.abs(levels - course), 0)
        noise = max(1.4826 * float(np.median(away[known])), 1e-3 * float(np.abs(course).mean()))
        kept = known & (away <= _OUTLIERS * noise)
    return np.asarray(_bounded(course, levels[kept]), dtype=np.float32)


def _bounded(course: NDArray[np.float64], kept: NDArray[np.float32]) -> NDArray[np.float64]:
    """Keep a surface near the levels it was fitted to: a quadratic runs away where it is not held."""
    if kept.size == 0:
        return course
    low, high = (float(value) for value in np.percentile(kept, (1, 99)))
    reach = _BEYOND * (high - low)
    return np.clip(course, low - reach, high + reach)
