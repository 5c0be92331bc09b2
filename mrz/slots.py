"""From columns to characters: the chain of places about one pitch apart that has most ink in it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mrz.recognising import BLANK, STRIDE, Columns, column_x
from mrz.rectifying import PITCH

STEPS_PER_COLUMN = 2
MOST_EVIDENCE = 6.0
"""Log odds of ink that one column can add, so that no single place decides."""
STIFFNESS = 30.0
"""Cost of a relative deviation of 1 from the pitch, squared."""
SLACK = 0.32
"""Relative deviation from the pitch that one distance may have."""
UNLIKE = 0.06
"""Relative error of the pitch from which the chain is laid again."""
BEYOND = 3
"""Places that are looked at before the first and after the last character, in case the line is longer."""
SHIFTS = np.arange(-1.75, 2.0, 0.25)
"""Columns by which places known from another light may be off: less than half a pitch."""
STEP_PX = STRIDE / STEPS_PER_COLUMN


@dataclass(frozen=True, eq=False, slots=True)
class Slots:
    """The places of one line, some without a character at both ends.

    `x` are strip positions, px; `log_p` (K x 37) log probabilities of the characters given that there is one;
    `evidence` log odds that there is one.
    """

    columns: Columns
    x: NDArray[np.float64]
    log_p: NDArray[np.float64]
    evidence: NDArray[np.float64]

    @property
    def printed(self) -> slice:
        """From the first to the last place that surely has a character."""
        sure = np.nonzero(self.evidence > 0)[0]
        return slice(int(sure[0]), int(sure[-1]) + 1) if len(sure) else slice(0, 0)

    @property
    def quality(self) -> float:
        """Mean probability of the best characters, places without one counting 0; 0..1."""
        printed = self.printed
        if printed.stop - printed.start < 1:
            return 0.0
        best = np.exp(self.log_p[printed].max(axis=1))
        return float((best / (1 + np.exp(-self.evidence[printed]))).mean())

    def window(self, first: int, count: int) -> "Slots":
        """`count` places from `first`."""
        part = slice(first, first + count)
        return Slots(self.columns, self.x[part], self.log_p[part], self.evidence[part])


def slots(columns: Columns) -> Slots:
    """Place the characters of a line."""
    odds, ink = columns.log_odds, _ink(columns)
    at = np.arange(len(ink) * STEPS_PER_COLUMN) / STEPS_PER_COLUMN
    fine = np.interp(at, np.arange(len(ink)), ink)
    chain = _chain(fine, PITCH / STEP_PX, SLACK, STIFFNESS)
    if len(chain) > 3 and abs(shift := float(np.mean(np.diff(chain))) * STEP_PX / PITCH - 1) > UNLIKE:
        chain = _chain(fine, PITCH / STEP_PX * (1 + shift), SLACK, STIFFNESS)
    if len(chain) < 2:
        return Slots(columns, np.zeros(0), np.zeros((0, BLANK)), np.zeros(0))
    places = _extended(_settled(np.asarray(chain) / STEPS_PER_COLUMN, ink), len(ink))
    return Slots(columns, column_x(places), _characters(odds, places), np.interp(places, np.arange(len(ink)), ink))


def slots_at(columns: Columns, x: NDArray[np.float64]) -> Slots:
    """Take the characters at the known strip positions `x`, px, all moved by what brings them onto most ink."""
    ink = _ink(columns)
    number = np.arange(len(ink))
    places = (x + 0.5) / STRIDE - 0.5
    gains = [float(np.interp(places + shift, number, ink).sum()) - abs(shift) for shift in SHIFTS]
    places = places + SHIFTS[int(np.argmax(gains))]
    return Slots(columns, column_x(places), _characters(columns.log_odds, places), np.interp(places, number, ink))


def _ink(columns: Columns) -> NDArray[np.float64]:
    """Log odds of ink per column, none of them decisive."""
    blank = columns.log_odds[:, BLANK]
    return np.clip(np.log1p(-np.exp(np.minimum(blank, -1e-9))) - blank, -MOST_EVIDENCE, MOST_EVIDENCE)


def _chain(evidence: NDArray[np.float64], pitch: float, slack: float, stiffness: float) -> list[int]:
    """Steps of the best chain: the sum of the evidence, less the cost of uneven distances."""
    gaps = range(max(2, round(pitch * (1 - slack))), max(4, round(pitch * (1 + slack)) + 1))
    costs = [(gap, stiffness * ((gap - pitch) / pitch) ** 2) for gap in gaps]
    best: list[float] = []
    back: list[int] = []
    for step, gain in enumerate(evidence.tolist()):
        most, source = 0.0, -1
        for gap, cost in costs:
            if gap <= step and best[step - gap] - cost > most:
                most, source = best[step - gap] - cost, step - gap
        best.append(gain + most)
        back.append(source)
    chain = [int(np.argmax(best))]
    while back[chain[-1]] >= 0:
        chain.append(back[chain[-1]])
    return chain[::-1]


def _settled(places: NDArray[np.float64], ink: NDArray[np.float64]) -> NDArray[np.float64]:
    """Columns of the characters' middles: where the ink is, drawn to an even spacing where it says little."""
    share = 1 / (1 + np.exp(-ink))
    near = np.clip(np.round(places).astype(int)[:, None] + np.arange(-1, 2), 0, len(ink) - 1)
    weights = share[near] + 1e-6
    centres = (near * weights).sum(axis=1) / weights.sum(axis=1)
    number = np.arange(len(places), dtype=np.float64)
    sure = weights.max(axis=1)
    degree = 3 if len(places) > 12 else 1
    even = np.polyval(np.polyfit(number, centres, degree, w=sure + 0.05), number)
    trust = sure * np.exp(-(((centres - even) / 1.0) ** 2)) * 0.5
    return np.asarray(even + (centres - even) * trust)


def _extended(places: NDArray[np.float64], columns: int) -> NDArray[np.float64]:
    reach = min(6, len(places) - 1)
    first = (places[reach] - places[0]) / reach
    last = (places[-1] - places[-1 - reach]) / reach
    before: NDArray[np.float64] = places[0] - first * np.arange(BEYOND, 0, -1)
    after: NDArray[np.float64] = places[-1] + last * np.arange(1, BEYOND + 1)
    return np.concatenate([before[before >= 0], places, after[after <= columns - 1]])


def _characters(odds: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log probabilities of the characters at `places`: the columns around each, the inkiest weighing most."""
    near = np.clip(np.round(places).astype(int)[:, None] + np.arange(-1, 2), 0, len(odds) - 1)
    closeness = np.exp(-(((near - places[:, None]) / 0.8) ** 2))
    weights = closeness * (1 - np.exp(odds[near, BLANK]) + 0.02)
    weights /= weights.sum(axis=1, keepdims=True)
    mixed = (odds[near, :BLANK] * weights[..., None]).sum(axis=1)
    mixed -= mixed.max(axis=1, keepdims=True)
    return np.asarray(mixed - np.log(np.exp(mixed).sum(axis=1, keepdims=True)))
