"""One look at the log: rows by every filter, figures and bars by the period alone."""

from datetime import timedelta

from inspector.inspection import Advice
from inspector.records.entry import Decision, LogFilter
from inspector.records.store import Records
from tests.ui.workspace_material import OFFICER, decide, refer
from ui.log.period import Period
from ui.log.reading import read_log


def today(records: Records) -> Period:
    day = records.log(LogFilter())[0].at.astimezone().date()
    return Period(day, day)


def test_filters_touch_rows_only(records: Records) -> None:
    decide(records, 1, Advice.CLEAR, Decision.CLEAR)
    refer(records, 2)
    view = read_log(records, LogFilter(event="referral"), today(records))
    assert [entry.event for entry in view.rows] == ["referral"]
    assert (view.figures.inspections, view.figures.referred) == (2, 1)
    assert sum(bar.figures.inspections for bar in view.bars) == 2
    assert view.officers == (OFFICER.name,)


def test_what_lies_outside_the_period_is_left_out_and_compared_with(records: Records) -> None:
    decide(records, 1, Advice.CLEAR, Decision.CLEAR)
    now = today(records)
    tomorrow = Period(now.first + timedelta(days=1), now.first + timedelta(days=1))
    view = read_log(records, LogFilter(), tomorrow)
    assert view.rows == ()
    assert (view.figures.inspections, view.before.inspections) == (0, 1)


def test_the_newest_row_comes_first(records: Records) -> None:
    for number in range(3):
        decide(records, number, Advice.CLEAR, Decision.CLEAR)
    rows = read_log(records, LogFilter(), today(records)).rows
    assert [entry.sequence for entry in rows] == sorted((entry.sequence for entry in rows), reverse=True)
