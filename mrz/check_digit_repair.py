"""Settling doubtful characters by check digits.

A printed check digit that does not hold is data: it is kept unless a really possible reading makes every check digit
of the zone hold. Where some fail in any case, one more that fits would be chance.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np

from mrz.doubtful import POSSIBLE, Change, Scores, changed
from mrz.layout_table import Layout
from mrz.recognising import CHARACTERS
from mrz.verification import check_digit_findings

HOLDS = 4.0
"""Log odds, before reading, that a printed check digit is right; specimens are often wrong."""
MOST_DOUBTFUL = 9
"""Characters that are tried."""
MOST_CHANGES = 3


def repairs(layout: Layout, lines: Sequence[str], scores: Scores) -> tuple[Change, ...]:
    """Return the cheapest changes that make every check digit hold, none where they cost more than that says."""
    failing = _failures(layout, lines)
    if not failing:
        return ()
    doubtful = sorted(_alternatives(layout, lines, scores), key=lambda change: change.cost)[:MOST_DOUBTFUL]
    best: tuple[Change, ...] = ()
    least = failing * HOLDS
    for count in range(1, MOST_CHANGES + 1):
        for changes in combinations(doubtful, count):
            cost = sum(change.cost for change in changes)
            places = {(change.line, change.position) for change in changes}
            if cost < least and len(places) == count and not _failures(layout, changed(lines, changes)):
                best, least = changes, cost
    return best


def verified(layout: Layout, lines: Sequence[str]) -> set[tuple[int, int]]:
    """Places (line, position) of the check digits that hold and of what they cover."""
    failed = {finding.field for finding in check_digit_findings(layout, lines) if finding.kind == "check_digit"}
    spans = [
        span for check in layout.check_digits if check.field not in failed for span in (check.place, *check.covers)
    ]
    return {(span.line, position) for span in spans for position in range(span.start, span.end)}


def _failures(layout: Layout, lines: Sequence[str]) -> int:
    return sum(finding.kind == "check_digit" for finding in check_digit_findings(layout, lines))


def _alternatives(layout: Layout, lines: Sequence[str], scores: Scores) -> Iterator[Change]:
    """Every other possible character at the places of check digits and of what they cover."""
    for line, position in _protected(layout):
        row = scores[line][position]
        read = lines[line][position]
        level = float(row[CHARACTERS.index(read)])
        permitted = layout.permitted(line, position)
        for k in np.nonzero(row > level - POSSIBLE)[0]:
            if CHARACTERS[k] != read and CHARACTERS[k] in permitted:
                yield Change(line, position, CHARACTERS[k], level - float(row[k]))


def _protected(layout: Layout) -> list[tuple[int, int]]:
    spans = [span for check in layout.check_digits for span in (check.place, *check.covers)]
    return sorted({(span.line, position) for span in spans for position in range(span.start, span.end)})
