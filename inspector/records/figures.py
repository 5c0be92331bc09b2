"""Four figures of a period and its counts by day, week or month, taken from the rows of the log."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from enum import StrEnum

from inspector.inspection import Advice
from inspector.records.entry import Decision, LogEntry

NOT_FRAUD = ("not_fraud", "inconclusive")


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of one period; `evaluation` is how many of the inspections were of pre-recorded images."""

    inspections: int = 0
    referred: int = 0
    overridden: int = 0
    fraud: int = 0
    evaluation: int = 0


class Step(StrEnum):
    """The width of one bar of a chart over time."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar: its first day and the figures of the days it covers."""

    first: date
    figures: Figures


def is_override(entry: LogEntry) -> bool:
    """Whether the officer did not follow the advice to refer (design section 5: cleared, left or captured again)."""
    return entry.event == "inspection" and entry.advice is Advice.REFER and entry.decision is not Decision.REFER


def is_fraud(entry: LogEntry) -> bool:
    """Whether the row is a conclusion that names a kind of fraud."""
    return entry.fraud_type is not None and entry.fraud_type.value.split(".")[0] not in NOT_FRAUD


def figures(entries: Iterable[LogEntry]) -> Figures:
    """Count inspections, referrals, overrides and conclusions of fraud among `entries`."""
    rows = tuple(entries)
    inspections = [entry for entry in rows if entry.event == "inspection"]
    return Figures(
        inspections=len(inspections),
        referred=sum(entry.event == "referral" for entry in rows),
        overridden=sum(is_override(entry) for entry in rows),
        fraud=sum(entry.event == "conclusion" and is_fraud(entry) for entry in rows),
        evaluation=sum(entry.evaluation for entry in inspections),
    )


def step_for(first: date, last: date) -> Step:
    """Choose the width of a bar so that a period has at most some sixty of them."""
    days = (last - first).days + 1
    if days <= 62:
        return Step.DAY
    return Step.WEEK if days <= 420 else Step.MONTH


def bins(entries: Sequence[LogEntry], first: date, last: date, zone: tzinfo | None = None) -> tuple[Bin, ...]:
    """Count `entries` from `first` to `last` (both included) by local day, week or month; empty bars included.

    `zone` is where days begin and end; None is the zone of the workstation.
    """
    step = step_for(first, last)
    sorted_rows: dict[date, list[LogEntry]] = {start: [] for start in _starts(first, last, step)}
    for entry in entries:
        day = entry.at.astimezone(zone).date()
        if first <= day <= last:
            sorted_rows[_start(day, step)].append(entry)
    return tuple(Bin(start, figures(rows)) for start, rows in sorted_rows.items())


def _start(day: date, step: Step) -> date:
    if step is Step.DAY:
        return day
    return day - timedelta(days=day.weekday()) if step is Step.WEEK else day.replace(day=1)


def _starts(first: date, last: date, step: Step) -> list[date]:
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return list(dict.fromkeys(_start(day, step) for day in days))
