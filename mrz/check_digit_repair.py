"""Settling doubtful characters by check digits.

A printed check digit that does not hold is data: it is kept unless a really possible reading makes every check digit
of the zone hold. Where some fail in any case, one more that fits would be chance.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np

from mrz.doubtful import Change, Scores, changed
from mrz.layout_table import Layout
from mrz.recognising import CHARACTERS
from mrz.verification import check_digit_findings

DEAREST, DEAREST_LOOK_ALIKE = 1.5, 4.0
"""Log odds of the first choice against another character up to which check digits may decide for the latter: it must be
nearly as probable, or be the letter O in the place of a zero or the reverse, which printers draw alike. With more,
zones with an altered character are made to hold.
"""
LOOK_ALIKE = {"O", "0"}
ALONE = 0.8
"""Share that the best of several ways must have of their probability: two that fit equally well decide nothing."""
MOST_DOUBTFUL = 9
"""Characters that are tried."""
MOST_CHANGES = 2
"""More changes would make check digits hold by chance."""


def repairs(layout: Layout, lines: Sequence[str], scores: Scores) -> tuple[Change, ...]:
    """Return the changes that make every check digit hold, if there is one way that is far likelier than others."""
    if not _failures(layout, lines):
        return ()
    doubtful = sorted(_alternatives(layout, lines, scores), key=lambda change: change.cost)[:MOST_DOUBTFUL]
    ways = [
        (float(np.exp(-sum(change.cost for change in changes))), changes)
        for count in range(1, MOST_CHANGES + 1)
        for changes in combinations(doubtful, count)
        if _apart(changes) and not _failures(layout, changed(lines, changes))
    ]
    likelihood, best = max(ways, key=lambda way: way[0], default=(0.0, ()))
    return best if likelihood > ALONE * sum(way[0] for way in ways) else ()


def _apart(changes: Sequence[Change]) -> bool:
    return len({(change.line, change.position) for change in changes}) == len(changes)


def _failures(layout: Layout, lines: Sequence[str]) -> int:
    return sum(finding.kind == "check_digit" for finding in check_digit_findings(layout, lines))


def _alternatives(layout: Layout, lines: Sequence[str], scores: Scores) -> Iterator[Change]:
    """Every other possible character at the places of check digits and of what they cover."""
    for line, position in _protected(layout):
        row = scores[line][position]
        read = lines[line][position]
        level = float(row[CHARACTERS.index(read)])
        permitted = layout.permitted(line, position)
        for k in np.nonzero(row > level - DEAREST_LOOK_ALIKE)[0]:
            other, cost = CHARACTERS[k], level - float(row[k])
            dearest = DEAREST_LOOK_ALIKE if {read, other} == LOOK_ALIKE else DEAREST
            if other != read and other in permitted and cost < dearest:
                yield Change(line, position, other, cost)


def _protected(layout: Layout) -> list[tuple[int, int]]:
    spans = [span for check in layout.check_digits for span in (check.place, *check.covers)]
    return sorted({(span.line, position) for span in spans for position in range(span.start, span.end)})
