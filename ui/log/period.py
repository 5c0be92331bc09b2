"""Periods of local days a supervisor chooses from, and the same span just before for comparison."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum


class Preset(StrEnum):
    """The periods offered by name; CUSTOM takes its days from the calendar fields."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    CUSTOM = "custom"


_DAYS = {Preset.TODAY: 1, Preset.WEEK: 7, Preset.MONTH: 30, Preset.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Period:
    """Local days from `first` to `last`, both included."""

    first: date
    last: date

    @classmethod
    def named(cls, preset: Preset, today: date) -> "Period":
        """Return the period of a preset that ends today; CUSTOM begins as a month."""
        return cls(today - timedelta(days=_DAYS.get(preset, 30) - 1), today)

    @property
    def days(self) -> int:
        """How many days it covers."""
        return (self.last - self.first).days + 1

    def before(self) -> "Period":
        """Return the period of the same length that ends the day before this one."""
        return Period(self.first - timedelta(days=self.days), self.first - timedelta(days=1))

    def since(self, zone: tzinfo | None = None) -> datetime:
        """Return the first moment, with its zone; `zone` None is the zone of the workstation."""
        return _moment(self.first, time.min, zone)

    def until(self, zone: tzinfo | None = None) -> datetime:
        """Return the last microsecond, with its zone."""
        return _moment(self.last, time.max, zone)


def _moment(day: date, at: time, zone: tzinfo | None) -> datetime:
    naive = datetime.combine(day, at)
    return naive.astimezone() if zone is None else naive.replace(tzinfo=zone)
