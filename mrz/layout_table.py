"""What a layout is made of: fields with their places, check digits with what they cover.

The tables are written as Doc 9303 prints them, in lines and positions counted from 1 and inclusive; `at` turns them
into 0-based half-open places, which is what everything else uses.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mrz.check_digit import ALPHABET, DIGITS, FILLER, LETTERS


class Content(StrEnum):
    """How the characters of a field are understood; it decides what may stand there."""

    CODE = "code"
    """The document code: a letter, then a letter, a digit or a filler."""
    STATE = "state"
    """A code of an issuing State or a nationality: letters, filled up with fillers."""
    NAME = "name"
    """Both identifiers, `<<` between them: letters and fillers."""
    SURNAME = "surname"
    """The primary identifier alone: letters and fillers."""
    GIVEN_NAMES = "given_names"
    """The secondary identifier alone: letters and fillers."""
    NUMBER = "number"
    """A document number: letters, digits and fillers."""
    DATE = "date"
    """Six characters YYMMDD; `<` for unknown ones."""
    MONTH = "month"
    """Four characters YYMM."""
    SEX = "sex"
    """M, F or a filler."""
    OPTIONAL = "optional"
    """Data at the issuing State's discretion."""
    DIGITS = "digits"
    """Digits only."""
    FIXED = "fixed"
    """Fillers that separate fields and say nothing."""


_PERMITTED = {
    Content.CODE: ALPHABET,
    Content.STATE: LETTERS + FILLER,
    Content.NAME: LETTERS + FILLER,
    Content.SURNAME: LETTERS + FILLER,
    Content.GIVEN_NAMES: LETTERS + FILLER,
    Content.NUMBER: ALPHABET,
    Content.DATE: DIGITS + FILLER,
    Content.MONTH: DIGITS + FILLER,
    Content.SEX: "MF" + FILLER,
    Content.OPTIONAL: ALPHABET,
    Content.DIGITS: DIGITS,
    Content.FIXED: FILLER,
}


@dataclass(frozen=True, slots=True)
class Span:
    """Consecutive characters of one line: 0-based line, half-open start and end."""

    line: int
    start: int
    end: int

    @property
    def length(self) -> int:
        """The number of characters."""
        return self.end - self.start

    def text(self, lines: Sequence[str]) -> str:
        """Return the characters of `lines` at this place."""
        return lines[self.line][self.start : self.end]


def at(line: int, first: int, last: int | None = None) -> Span:
    """Return the place that Doc 9303 writes as line `line`, positions `first` to `last` (all from 1, inclusive)."""
    return Span(line - 1, first - 1, first if last is None else last)


@dataclass(frozen=True, slots=True)
class Field:
    """One data element: its name in the contract, its place and how it is understood.

    `permitted` narrows or widens the characters of `content` (digits in the names of a national layout).
    `may_be_empty` says that a date may regularly be missing.
    """

    name: str
    span: Span
    content: Content
    permitted: str = ""
    may_be_empty: bool = False

    @property
    def characters(self) -> str:
        """Every character that may stand in the field."""
        return self.permitted or _PERMITTED[self.content]


@dataclass(frozen=True, slots=True)
class CheckDigit:
    """One check digit: the field it protects (or "composite"), its place and the places it covers, in order.

    `filler_when_empty`: a filler may stand for it when all it covers is fillers. `continued_in`: where the document
    number goes on when a filler stands in place of its check digit (Doc 9303-5 §4.2.2 note j). `confirmed` is False
    where the rule is not from a published standard; a deviation is then a warning.
    """

    field: str
    place: Span
    covers: tuple[Span, ...]
    filler_when_empty: bool = False
    continued_in: Span | None = None
    confirmed: bool = True

    def covered(self, lines: Sequence[str]) -> str:
        """Return the characters it is computed over."""
        return "".join(span.text(lines) for span in self.covers)


@dataclass(frozen=True, slots=True)
class Layout:
    """One format of machine readable zone.

    `line_lengths` are characters per line. `prefixes` name 0-based lines and what they may begin with (any line may
    begin as it likes, where empty). `document_codes` are the first letters the standard allows. `source` is the clause
    or the publication. `opaque` layouts are recognised only: nothing is understood beyond the listed fields.
    """

    format: str
    line_lengths: tuple[int, ...]
    fields: tuple[Field, ...]
    check_digits: tuple[CheckDigit, ...]
    source: str
    prefixes: tuple[tuple[int, tuple[str, ...]], ...] = ()
    document_codes: str = ""
    opaque: bool = False

    def fits(self, lines: Sequence[str]) -> bool:
        """Whether `lines` have this layout's lengths and begin as it asks."""
        return tuple(map(len, lines)) == self.line_lengths and self.begins(lines)

    def begins(self, lines: Sequence[str]) -> bool:
        """Whether `lines` begin as this layout asks, whatever their lengths."""
        return all(lines[line].startswith(beginnings) for line, beginnings in self.prefixes)

    def field(self, name: str) -> Field | None:
        """Return the field called `name`, None where this layout has none."""
        return next((field for field in self.fields if field.name == name), None)

    def permitted(self, line: int, position: int) -> str:
        """Return every character that may stand at a 0-based place."""
        for check in self.check_digits:
            if check.place.line == line and check.place.start == position:
                return DIGITS + FILLER if check.filler_when_empty or check.continued_in else DIGITS
        for field in self.fields:
            if field.span.line == line and field.span.start <= position < field.span.end:
                return field.characters
        return ALPHABET
