"""Dates and spans of time for people: 12 Aug 1974, 52 years, valid for 3 years."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui import counts

DAYS_PER_MONTH = 30.44
DAYS_PER_YEAR = 365.25


def date_in_words(iso: str) -> str:
    """Return an ISO date as the officer writes it; unknown parts (XX) and anything that is no date stay as they are."""
    parsed = parse_date(iso)
    return iso if parsed is None else QLocale().toString(QDate(parsed.year, parsed.month, parsed.day), "d MMM yyyy")


def parse_date(iso: str) -> date | None:
    """Return the date, None where a part is unknown or it is no date."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def age_in_years(birth: date, today: date) -> int:
    """Return completed years."""
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def days_in_words(span_days: float) -> str:
    """Return a span in the largest unit that tells something: days, months or years."""
    count = round(span_days)
    if count < 2 * DAYS_PER_MONTH:
        return counts.days(count)
    if count < 2 * DAYS_PER_YEAR:
        return counts.months(round(count / DAYS_PER_MONTH))
    return counts.years(int(count / DAYS_PER_YEAR))


def validity_in_words(expiry: date, today: date) -> str:
    """Return "expired 3 years ago" or "valid for 5 years"."""
    translate = QCoreApplication.translate
    remaining = (expiry - today).days
    if remaining < 0:
        return translate("Span", "EXPIRED {time} ago").format(time=days_in_words(-remaining))
    if remaining == 0:
        return translate("Span", "expires today")
    return translate("Span", "valid for {time}").format(time=days_in_words(remaining))
