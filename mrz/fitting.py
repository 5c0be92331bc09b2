"""Finding the layout of whatever was given as the lines of a zone: with spaces, lower case, or a length that is off."""

from collections.abc import Sequence
from dataclasses import dataclass

from mrz.check_digit import ALPHABET, FILLER
from mrz.finding import Finding
from mrz.layout import find_layout, nearest_layout
from mrz.layout_table import Layout
from mrz.verification import foreign_runs

WHOLE = "lines"
"""The name of the field of findings that concern the whole zone."""

_TO_UPPER = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines that have the lengths of `layout` (None: no layout is near), in capitals; and what had to be overlooked."""

    layout: Layout | None
    lines: tuple[str, ...]
    findings: tuple[Finding, ...]


def fit(lines: Sequence[str]) -> Fitted:
    """Return the layout that `lines` have, exactly or nearly.

    Lower case is read as capitals, spaces that stand between characters are overlooked, a line up to two characters
    short or long is filled up or cut at its end: each with a finding of severity error.
    """
    capitals = tuple(line.translate(_TO_UPPER) for line in lines)
    closed = tuple("".join(line.split()) for line in capitals)
    for candidate in (capitals, closed):
        layout = find_layout(candidate)
        if layout is not None:
            return Fitted(layout, candidate, (*_lower_case(lines), *_spaces(capitals, candidate)))
    layout = nearest_layout(closed)
    if layout is None:
        return Fitted(None, capitals, (_unknown(lines), *_foreign(lines)))
    filled = tuple(
        line.ljust(length, FILLER)[:length] for line, length in zip(closed, layout.line_lengths, strict=True)
    )
    return Fitted(layout, filled, (*_lengths(closed, layout), *_lower_case(lines), *_spaces(capitals, closed)))


def _unknown(lines: Sequence[str]) -> Finding:
    found = f"{len(lines)} lines of {', '.join(str(len(line)) for line in lines)}" if lines else "no lines"
    return Finding(WHOLE, "unknown_format", found, "a known layout")


def _lengths(lines: Sequence[str], layout: Layout) -> list[Finding]:
    return [
        Finding(WHOLE, "bad_length", str(len(line)), str(length), line=number)
        for number, (line, length) in enumerate(zip(lines, layout.line_lengths, strict=True))
        if len(line) != length
    ]


def _foreign(lines: Sequence[str]) -> list[Finding]:
    return [
        Finding(WHOLE, "bad_character", run, "A-Z 0-9 <", line=number, position=start)
        for number, line in enumerate(lines)
        for start, run in foreign_runs(line, ALPHABET)
    ]


def _lower_case(lines: Sequence[str]) -> list[Finding]:
    """One finding a line, at its first small letter."""
    found = [
        (number, [at for at, character in enumerate(line) if "a" <= character <= "z"])
        for number, line in enumerate(lines)
    ]
    return [
        Finding(
            WHOLE,
            "bad_character",
            "".join(lines[number][at] for at in places),
            "capital letters",
            line=number,
            position=places[0],
        )
        for number, places in found
        if places
    ]


def _spaces(lines: Sequence[str], closed: Sequence[str]) -> list[Finding]:
    return [
        Finding(
            WHOLE,
            "bad_character",
            " ",
            "no space",
            line=number,
            position=next(at for at, c in enumerate(line) if c.isspace()),
        )
        for number, (line, without) in enumerate(zip(lines, closed, strict=True))
        if line != without
    ]
