"""The document number, in particular one longer than its field (TD1 and TD2).

A number of more than nine characters fills its field, has a filler in the place of its check digit and goes on at the
start of the optional data, followed by the check digit and a filler (Doc 9303-5 §4.2.2 note j, §4.2.4; 9303-6 note j).
Two conventions are met for the check digit: the 8th edition computes it without the filler in between, older documents
(Belgium 2003) with it. Either is accepted and the finding `overflow_convention` says which holds.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from mrz.check_digit import FILLER, check_digit, is_computable
from mrz.finding import Finding, Severity
from mrz.layout_table import CheckDigit, Span

EXCLUDED = "filler excluded"
INCLUDED = "filler included"
BOTH = "both conventions hold"


@dataclass(frozen=True, slots=True)
class LongNumber:
    """A number that goes on in the optional data.

    `number` is the whole, `rest` the optional data after it, `printed` its check digit as printed at `place`,
    `convention` one of EXCLUDED, INCLUDED, BOTH, "" where the check digit holds under neither.
    """

    number: str
    rest: str
    printed: str
    place: Span
    convention: str
    expected: str


def long_number(check: CheckDigit, lines: Sequence[str]) -> LongNumber | None:
    """Return the continued number, None where the number ends in its own field.

    A filler in place of the check digit with nothing after it is no continuation but a missing check digit.
    """
    if check.continued_in is None or check.place.text(lines) != FILLER:
        return None
    first, optional = check.covered(lines), check.continued_in.text(lines)
    continuation = optional.partition(FILLER)[0]
    if first.endswith(FILLER) or len(continuation) < 2 or not is_computable(first + continuation):
        return None
    rest, printed = continuation[:-1], continuation[-1]
    start = check.continued_in.start + len(rest)
    place = Span(check.continued_in.line, start, start + 1)
    convention = _convention(first, rest, printed)
    return LongNumber(
        first + rest, optional[len(continuation) :], printed, place, convention, check_digit(first + rest)
    )


def long_number_finding(long: LongNumber) -> Finding:
    """Return which convention holds, or the failed check digit."""
    where = {"line": long.place.line, "position": long.place.start}
    if not long.convention:
        return Finding("document_number", "check_digit", long.printed, long.expected, Severity.ERROR, **where)
    severity = Severity.WARNING if long.convention == INCLUDED else Severity.NOTE
    return Finding("document_number", "overflow_convention", long.convention, EXCLUDED, severity, **where)


def _convention(first: str, rest: str, printed: str) -> str:
    excluded = check_digit(first + rest) == printed
    included = check_digit(first + FILLER + rest) == printed
    if excluded and included:
        return BOTH
    if excluded:
        return EXCLUDED
    return INCLUDED if included else ""
