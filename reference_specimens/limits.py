"""What is accepted of a measured number, what fails, and the doubt between the two."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Standing(StrEnum):
    """Where a number stands."""

    ACCEPTED = "accepted"
    DOUBTFUL = "doubtful"
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"


@dataclass(frozen=True, slots=True)
class Limit:
    """Accepted from `low` to `high`; failed below `fails_below` or above `fails_above`; doubtful in between.

    Infinite bounds mean that the number cannot be wrong on that side.
    """

    low: float = -math.inf
    high: float = math.inf
    fails_below: float = -math.inf
    fails_above: float = math.inf

    def standing(self, value: float) -> Standing:
        """Say where `value` stands; what is not a number is doubtful."""
        if math.isnan(value):
            return Standing.DOUBTFUL
        if value < self.fails_below:
            return Standing.TOO_LOW
        if value > self.fails_above:
            return Standing.TOO_HIGH
        return Standing.ACCEPTED if self.low <= value <= self.high else Standing.DOUBTFUL

    def as_json(self) -> list[float | None]:
        """Return [low, high, fails_below, fails_above] with None for infinite bounds."""
        bounds = (self.low, self.high, self.fails_below, self.fails_above)
        return [round(bound, 4) if math.isfinite(bound) else None for bound in bounds]

    @classmethod
    def from_json(cls, bounds: Sequence[float | None]) -> "Limit":
        """Make a limit from what `as_json` gave."""
        low, high, below, above = bounds
        return cls(_or(low, -math.inf), _or(high, math.inf), _or(below, -math.inf), _or(above, math.inf))


def at_least(low: float, *, fails_below: float) -> Limit:
    """Make a limit with a lower bound only."""
    return Limit(low=low, fails_below=fails_below)


def at_most(high: float, *, fails_above: float) -> Limit:
    """Make a limit with an upper bound only."""
    return Limit(high=high, fails_above=fails_above)


def limits_as_json(limits: Mapping[str, Limit]) -> dict[str, Any]:
    """Return the limits by name as plain data."""
    return {name: limit.as_json() for name, limit in limits.items()}


def limits_from_json(data: Mapping[str, Any]) -> dict[str, Limit]:
    """Make limits by name from plain data."""
    return {name: Limit.from_json(bounds) for name, bounds in data.items()}


def _or(value: float | None, other: float) -> float:
    return other if value is None else value
