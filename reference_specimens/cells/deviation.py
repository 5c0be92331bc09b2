"""How far the cells of a live page are from what calibration expects of them, in standard deviations.

What a capture or a holder's wear does to the whole page is the page's own: its median and its scatter are taken off to
a bounded extent, so that a soft, noisy or faded page does not deviate everywhere, while another print still does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]

# Standard deviations by which a whole page may be off for the reader's sake, and how wide its own scatter may become.
_COMMON = 2.5
_WIDEST = 1.5
# Share of captures in which a cell may deviate before it is taken for variable, and how far off that is.
_VARIABLE_SHARE = 0.3
_VARIABLE_AWAY = 4.0
_FEWEST_SAMPLES = 3
_RECAPTURE_SPREADS = 2.0  # real pages vary about twice as much as re-captures of one page


@dataclass(frozen=True, eq=False)
class Expectation:
    """What is expected of one number in every cell (rows x columns): `centre` and `spread`; NaN where nothing is."""

    centre: Values = field(repr=False)
    spread: Values = field(repr=False)

    def deviations(self, values: Values) -> Values:
        """Return `values` (rows x columns) as standard deviations above what is expected, the page's own taken off."""
        off = (values - self.centre) / self.spread
        known = np.isfinite(off)
        if not known.any():
            return off
        median = float(np.median(off[known]))
        scatter = 1.4826 * float(np.median(np.abs(off[known] - median)))
        common = min(max(median, 0.0), _COMMON)
        return np.asarray((off - common) / min(max(scatter, 1.0), _WIDEST), dtype=np.float32)


def expected(recaptured: Sequence[Values], further: Sequence[Values], floor: float) -> Expectation:
    """Learn from the values of synthetic re-captures and of `further` genuine captures; `floor` is the least spread.

    With fewer than three further captures the re-captures decide alone. Cells in which a third of the further captures
    deviate are variable: nothing is expected of them.
    """
    centre, scatter = _centre_and_scatter(np.stack(recaptured))
    synthetic = Expectation(centre, np.hypot(floor, _RECAPTURE_SPREADS * scatter).astype(np.float32))
    if len(further) < _FEWEST_SAMPLES:
        return synthetic
    away = np.stack([synthetic.deviations(values) for values in further])
    variable = (np.nan_to_num(away, nan=0.0) > _VARIABLE_AWAY).mean(axis=0) >= _VARIABLE_SHARE
    real, real_scatter = _centre_and_scatter(np.stack(further))
    weight = len(further) / (len(further) + _FEWEST_SAMPLES)
    learnt = (1 - weight) * np.square(synthetic.spread) + weight * (np.square(0.7 * floor) + np.square(real_scatter))
    spread = np.where(np.isfinite(learnt), np.sqrt(learnt), synthetic.spread)
    centre = np.where(variable, np.nan, np.fmax(centre, real))
    return Expectation(centre.astype(np.float32), spread.astype(np.float32))


def _centre_and_scatter(samples: NDArray[np.float32]) -> tuple[Values, Values]:
    """Return median and standard deviation of every cell over the samples, NaN where fewer than half know it."""
    known = np.isfinite(samples)
    count = known.sum(axis=0)
    mean = np.where(known, samples, 0).sum(axis=0) / np.maximum(count, 1)
    filled = np.where(known, samples, mean)
    enough = 2 * count >= len(samples)
    centre = np.where(enough, np.median(filled, axis=0), np.nan)
    return centre.astype(np.float32), np.where(enough, filled.std(axis=0), np.nan).astype(np.float32)
