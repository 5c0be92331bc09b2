"""The figures a supervisor reads are counts of rows, and every row falls into exactly one bar."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.inspection import Advice
from inspector.records.entry import Decision, FraudType, LogEntry
from inspector.records.figures import Figures, Step, bins, figures, is_override, step_for

NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


def entry(
    event: str = "inspection",
    *,
    at: datetime = NOON,
    advice: Advice | None = None,
    decision: Decision | None = None,
    fraud: FraudType | None = None,
    evaluation: bool = False,
) -> LogEntry:
    return LogEntry(
        1, at, "A. Officer", "first_line", "lane-4", event, "i-1",
        advice=advice, decision=decision, fraud_type=fraud, evaluation=evaluation,
    )  # fmt: skip


def test_no_rows_count_nothing() -> None:
    assert figures(()) == Figures()


def test_each_figure_counts_its_own_rows() -> None:
    rows = [
        entry(advice=Advice.CLEAR, decision=Decision.CLEAR),
        entry(advice=Advice.REFER, decision=Decision.CLEAR, evaluation=True),
        entry(advice=Advice.REFER, decision=Decision.REFER),
        entry("referral"),
        entry("conclusion", fraud=FraudType.FORGED_MRZ),
        entry("note"),
    ]
    assert figures(rows) == Figures(inspections=3, referred=1, overridden=1, fraud=1, evaluation=1)


@pytest.mark.parametrize("decision", [Decision.CLEAR, Decision.LEFT, Decision.REPEAT, None])
def test_anything_but_referring_after_refer_is_an_override(decision: Decision | None) -> None:
    assert is_override(entry(advice=Advice.REFER, decision=decision))


@pytest.mark.parametrize("advice", [Advice.CLEAR, Advice.ATTENTION, None])
def test_clearing_without_the_advice_to_refer_overrides_nothing(advice: Advice | None) -> None:
    assert not is_override(entry(advice=advice, decision=Decision.CLEAR))


@pytest.mark.parametrize("kind", [FraudType.NOT_FRAUD_DAMAGED, FraudType.NOT_FRAUD_GENUINE, FraudType.INCONCLUSIVE])
def test_a_genuine_or_undecided_document_is_not_counted_as_fraud(kind: FraudType) -> None:
    assert figures([entry("conclusion", fraud=kind)]).fraud == 0


@pytest.mark.parametrize(("days", "step"), [(1, Step.DAY), (62, Step.DAY), (63, Step.WEEK), (500, Step.MONTH)])
def test_a_longer_period_has_wider_bars(days: int, step: Step) -> None:
    first = date(2026, 1, 1)
    assert step_for(first, first + timedelta(days=days - 1)) is step


def test_a_quiet_day_keeps_its_empty_bar() -> None:
    found = bins([entry()], date(2026, 11, 2), date(2026, 11, 4), UTC)
    assert [(item.first.day, item.figures.inspections) for item in found] == [(2, 0), (3, 1), (4, 0)]


def test_rows_outside_the_period_are_left_out() -> None:
    found = bins([entry(at=NOON - timedelta(days=9))], date(2026, 11, 2), date(2026, 11, 4), UTC)
    assert sum(item.figures.inspections for item in found) == 0


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(0, 699), max_size=40), st.integers(1, 700))
def test_every_row_of_the_period_falls_into_exactly_one_bar(offsets: list[int], days: int) -> None:
    first = date(2026, 1, 1)
    rows = [entry(at=datetime(2026, 1, 1, 6, tzinfo=UTC) + timedelta(days=offset)) for offset in offsets]
    found = bins(rows, first, first + timedelta(days=days - 1), UTC)
    assert sum(item.figures.inspections for item in found) == sum(offset < days for offset in offsets)
    assert len({item.first for item in found}) == len(found)
