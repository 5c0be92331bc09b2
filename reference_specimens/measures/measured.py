"""The numbers a measurement gives, or why there are none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from imaging.region import Region


class Problem(StrEnum):
    """Why a feature could not be measured."""

    LIGHT_MISSING = "light_missing"
    NOTHING_TO_COMPARE = "nothing_to_compare"  # the specimen shows too little there
    NO_TEXT = "no_text"  # no strokes were found where text should be


@dataclass(frozen=True, slots=True)
class Measured:
    """Named numbers (see each measure), `main` being the one that the check reports; empty where there is a problem."""

    values: Mapping[str, float] = field(default_factory=dict)
    main: str = ""
    problem: Problem | None = None
    region: Region | None = None  # where on the page it was found, None where the whole feature was measured

    @property
    def value(self) -> float:
        """The main number."""
        return self.values[self.main]
