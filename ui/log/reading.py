"""What one look at the log needs, read in one go off the GUI thread."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inspector.records.entry import LogEntry, LogFilter
from inspector.records.figures import Bin, Figures, bins, figures
from ui.log.period import Period

if TYPE_CHECKING:
    from inspector.records.store import Records


@dataclass(frozen=True, slots=True)
class LogView:
    """The rows that pass every filter; figures, bars and officers of the whole period; figures of the period before."""

    criteria: LogFilter
    period: Period
    rows: tuple[LogEntry, ...]
    figures: Figures
    before: Figures
    bars: tuple[Bin, ...]
    officers: tuple[str, ...]


def read_log(records: "Records", criteria: LogFilter, period: Period) -> LogView:
    """Read the rows for `criteria` inside `period`, newest first, and the figures of the period."""
    whole = LogFilter(since=period.since(), until=period.until())
    criteria = replace(criteria, since=whole.since, until=whole.until)
    entries = records.log(whole)
    rows = entries if criteria == whole else records.log(criteria)
    earlier = period.before()
    return LogView(
        criteria=criteria,
        period=period,
        rows=tuple(sorted(rows, key=lambda entry: entry.sequence, reverse=True)),
        figures=figures(entries),
        before=figures(records.log(LogFilter(since=earlier.since(), until=earlier.until()))),
        bars=bins(entries, period.first, period.last),
        officers=tuple(sorted({entry.officer for entry in entries})),
    )
