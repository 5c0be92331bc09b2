"""Limits fitted to what genuine documents of a model really measured.

A limit from experience must not fail documents known to be genuine: where samples go beyond it, it moves behind them,
by a margin that shrinks with their number (the range of n samples leaves 2 / (n + 1) of all others outside).
"""

from collections.abc import Mapping, Sequence

import numpy as np

from reference_specimens.limits import Limit

Samples = Mapping[str, Sequence[float]]

_LEAST_SPREAD = 0.02  # of the value itself


def fitted(limits: Mapping[str, Limit], samples: Samples) -> dict[str, Limit]:
    """Return `limits` moved so that every one of `samples` (numbers by name) is accepted."""
    return {name: _fitted(limit, np.array(samples.get(name, ()), np.float64)) for name, limit in limits.items()}


def _fitted(limit: Limit, values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Limit:
    known = values[np.isfinite(values)]
    if known.size == 0:
        return limit
    spread = max(float(known.std()), _LEAST_SPREAD * float(np.abs(known).max()))
    margin = spread * 3 / np.sqrt(known.size)
    low, high = float(known.min()) - margin, float(known.max()) + margin
    return Limit(
        low=min(limit.low, low),
        high=max(limit.high, high),
        fails_below=min(limit.fails_below, low - margin),
        fails_above=max(limit.fails_above, high + margin),
    )
