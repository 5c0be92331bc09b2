"""A rate with its exact 95 % interval (Clopper and Pearson 1934)."""

from collections.abc import Callable
from dataclasses import dataclass
from math import exp, lgamma, log

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Rate:
    """`count` of `total`; with `total` 0 nothing is known and the interval is [0, 1]."""

    count: int
    total: int

    @property
    def value(self) -> float | None:
        """The rate, None where nothing was counted."""
        return self.count / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float]:
        """Lower and upper bound of the Clopper-Pearson interval."""
        tail = (1 - CONFIDENCE) / 2
        count, total = self.count, self.total
        low = 0.0 if count == 0 else _solve(lambda rate: 1 - _at_most(count - 1, total, rate), tail)
        high = 1.0 if count == total else _solve(lambda rate: -_at_most(count, total, rate), -tail)
        return low, high

    def as_json(self) -> dict[str, object]:
        """Return {"count", "total", "rate", "interval"}."""
        low, high = self.interval
        rate = None if self.value is None else round(self.value, 4)
        return {"count": self.count, "total": self.total, "rate": rate, "interval": [round(low, 4), round(high, 4)]}

    def __str__(self) -> str:
        if not self.total:
            return "-"
        low, high = self.interval
        return f"{self.count}/{self.total} = {self.count / self.total:.1%} [{low:.1%}, {high:.1%}]"


def _solve(rising: Callable[[float], float], target: float) -> float:
    """Return where a function that rises over 0..1 reaches `target`, by bisection to 1e-9."""
    low, high = 0.0, 1.0
    while high - low > 1e-9:
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < target else (low, middle)
    return (low + high) / 2


def _at_most(count: int, total: int, rate: float) -> float:
    """Return the binomial probability of at most `count` of `total`."""
    if rate <= 0.0:
        return 1.0
    if rate >= 1.0:
        return 1.0 if count >= total else 0.0
    return sum(exp(_log_choose(total, k) + k * log(rate) + (total - k) * log(1 - rate)) for k in range(count + 1))


def _log_choose(total: int, count: int) -> float:
    return lgamma(total + 1) - lgamma(count + 1) - lgamma(total - count + 1)
