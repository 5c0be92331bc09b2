"""Dates of the zone, YYMMDD, with a derived century.

Doc 9303 gives no rule for the century. Here a birth or an issue is the latest date that is not after `today` (and at
most 120 years before it), an expiry the date within 50 years of `today`. Unknown parts are fillers (Doc 9303-3 §4.8);
they become XX.
"""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from mrz.check_digit import DIGITS, FILLER

OLDEST_YEARS = 120
EXPIRY_WINDOW_YEARS = 50

_UNKNOWN = "XX"


class DateFault(Enum):
    """What is wrong with a date."""

    NOT_A_DATE = auto()
    """No day of the calendar within the window can be meant."""
    ZEROS = auto()
    """Zeros stand for an unknown part where fillers should."""
    INCOMPLETE = auto()
    """A part is unknown."""
    ABSENT = auto()
    """Only fillers."""


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date as ISO 8601 with XX for unknown parts ("" where it is no date), and what is noticed about it."""

    iso: str
    fault: DateFault | None = None


@dataclass(frozen=True, slots=True)
class _Parts:
    """Two digits each; None where unknown."""

    year: int | None
    month: int | None
    day: int | None

    def earliest(self, year: int) -> tuple[int, int, int]:
        return year, self.month or 1, self.day or 1

    def exists_in(self, year: int) -> bool:
        if self.month is None or self.day is None:
            return True
        return self.day <= calendar.monthrange(year, self.month)[1]


def read_past_date(text: str, today: date) -> DateReading:
    """Read YYMMDD as the latest date not after `today` and at most 120 years before it (birth, issue)."""
    now = _day(today)
    return _read(text, (now[0] - OLDEST_YEARS, *now[1:]), now)


def read_expiry_date(text: str, today: date) -> DateReading:
    """Read YYMMDD as the date from 50 years before to 50 years after `today`; the later one at the very edge."""
    year, month, day = _day(today)
    return _read(text, (year - EXPIRY_WINDOW_YEARS, month, day), (year + EXPIRY_WINDOW_YEARS, month, day))


def _day(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


def _read(text: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> DateReading:
    if len(text) != 6 or any(character not in DIGITS + FILLER for character in text):
        return DateReading("", DateFault.NOT_A_DATE)
    parts = _Parts(_number(text[:2]), _number(text[2:4]) or None, _number(text[4:]) or None)
    if not _is_possible(parts):
        return DateReading("", DateFault.NOT_A_DATE)
    if parts.year is None:
        return DateReading(_iso("XXXX", parts), _fault(text))
    years = [year for year in _years(parts, first[0], last[0]) if first <= parts.earliest(year) <= last]
    if not years:
        return DateReading("", DateFault.NOT_A_DATE)
    return DateReading(_iso(f"{max(years):04d}", parts), _fault(text))


def _number(text: str) -> int | None:
    """A part with any unknown digit is unknown."""
    return None if FILLER in text else int(text)


def _is_possible(parts: _Parts) -> bool:
    if parts.month is not None and parts.month > 12:
        return False
    longest = 31 if parts.month is None else calendar.monthrange(2000, parts.month)[1]
    return parts.day is None or parts.day <= longest


def _years(parts: _Parts, first: int, last: int) -> Iterator[int]:
    return (year for year in range(max(first, 1), last + 1) if year % 100 == parts.year and parts.exists_in(year))


def _iso(year: str, parts: _Parts) -> str:
    return "-".join((year, *(_UNKNOWN if part is None else f"{part:02d}" for part in (parts.month, parts.day))))


def _fault(text: str) -> DateFault | None:
    if not text.strip(FILLER):
        return DateFault.ABSENT
    if "00" in (text[2:4], text[4:]):
        return DateFault.ZEROS
    return DateFault.INCOMPLETE if FILLER in text else None
