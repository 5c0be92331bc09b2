"""Checking what is printed: every check digit of a layout, and the characters that may stand in each field."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from mrz.check_digit import DIGITS, FILLER, LETTERS, check_digit, is_computable
from mrz.document_number import long_number, long_number_finding
from mrz.finding import Finding, Severity
from mrz.layout_table import CheckDigit, Content, Field, Layout
from mrz.name_field import SEPARATOR


def check_digit_findings(layout: Layout, lines: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each check digit of `layout` that does not hold in `lines`.

    A check digit over characters outside the alphabet cannot be computed; those characters have their own finding.
    """
    for check in layout.check_digits:
        number = long_number(check, lines)
        if number is not None:
            yield long_number_finding(number)
        elif is_computable(check.covered(lines)) and not _holds(check, lines):
            yield _failed(check, lines)


def checks_that_hold(layout: Layout, lines: Sequence[str]) -> list[CheckDigit]:
    """Return the check digits of `layout` that hold in `lines`."""
    failed = {finding.field for finding in check_digit_findings(layout, lines) if finding.kind == "check_digit"}
    return [check for check in layout.check_digits if check.field not in failed]


def character_findings(layout: Layout, lines: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each run of characters that may not stand where they do; nothing is repaired."""
    for field in layout.fields:
        if field.content is not Content.SEX:
            text = field.span.text(lines)
            for start, run in foreign_runs(text, field.characters):
                yield _foreign(field, _value_name(field, text, start), start, run)


def foreign_runs(text: str, permitted: str) -> Iterator[tuple[int, str]]:
    """Yield (0-based start, characters) of each longest run of characters that are not `permitted`."""
    start = 0
    for is_permitted, group in groupby(text, lambda character: character in permitted):
        run = "".join(group)
        if not is_permitted:
            yield start, run
        start += len(run)


def _holds(check: CheckDigit, lines: Sequence[str]) -> bool:
    printed, covered = check.place.text(lines), check.covered(lines)
    if printed == FILLER and check.filler_when_empty and not covered.strip(FILLER):
        return True
    return printed == check_digit(covered)


def _failed(check: CheckDigit, lines: Sequence[str]) -> Finding:
    severity = Severity.ERROR if check.confirmed else Severity.WARNING
    expected = check_digit(check.covered(lines))
    printed = check.place.text(lines)
    return Finding(check.field, "check_digit", printed, expected, severity, check.place.line, check.place.start)


def described(characters: str) -> str:
    """Return a set of characters of the alphabet in short: "A-Z 0-9 <"."""
    parts = [name for name, members in (("A-Z", LETTERS), ("0-9", DIGITS)) if set(members) <= set(characters)]
    return " ".join([*parts, *(FILLER for _ in range(FILLER in characters))])


def _foreign(field: Field, name: str, start: int, run: str) -> Finding:
    expected = described(field.characters)
    position = field.span.start + start
    return Finding(name, "bad_character", run, expected, Severity.ERROR, field.span.line, position)


def _value_name(field: Field, text: str, start: int) -> str:
    """In a name field the identifier that position `start` belongs to."""
    if field.content is Content.NAME:
        return "given_names" if SEPARATOR in text[:start] else "surname"
    return field.name or "filler"
