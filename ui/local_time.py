"""Times as an officer reads them: local on screen, UTC on hover, ages in words."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def local_time(at: datetime) -> str:
    """Return the local date and time to the minute, `23 Nov 2026 17:05`."""
    return QLocale().toString(_qt(at).toLocalTime(), "d MMM yyyy HH:mm")


def utc_time(at: datetime) -> str:
    """Return the time in UTC to the second, `2026-11-23 16:05:12 UTC`."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def age(at: datetime, now: datetime | None = None) -> str:
    """Return how long ago `at` was, in the largest unit that fits: `just now`, `14 min`, `3 h`, `2 d`."""
    passed = (now or datetime.now(UTC)) - at
    if passed < MINUTE:
        return QCoreApplication.translate("local_time", "just now")
    if passed < HOUR:
        return QCoreApplication.translate("local_time", "{count} min").format(count=passed // MINUTE)
    if passed < DAY:
        return QCoreApplication.translate("local_time", "{count} h").format(count=passed // HOUR)
    return QCoreApplication.translate("local_time", "{count} d").format(count=passed // DAY)


def _qt(at: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000), QTimeZone.utc())
