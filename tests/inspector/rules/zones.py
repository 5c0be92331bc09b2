"""Zones for tests of rules: the worked example of Doc 9303-4 and variations of it."""

from collections.abc import Sequence
from datetime import date

from inspector.rules.rule import RuleContext
from mrz.parse import parse

TODAY = date(2011, 6, 1)  # the example expires on 15 April 2012
UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def context(
    lines: Sequence[str] = (UPPER, LOWER), today: date = TODAY, doubtful: int | None = None, *, live: bool = False
) -> RuleContext:
    """Return the context of a surely read zone; `doubtful` is the position in the last line that was read badly."""
    confidences = [[0.99] * len(line) for line in lines]
    if doubtful is not None:
        confidences[-1][doubtful] = 0.3
    zone = parse(lines, today=today)
    return RuleContext(zone, today, tuple(tuple(line) for line in confidences), live)
