"""Periods are whole local days; the one before has the same length and touches it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.log.period import Period, Preset

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(("preset", "days"), [(Preset.TODAY, 1), (Preset.WEEK, 7), (Preset.MONTH, 30)])
def test_a_preset_ends_today(preset: Preset, days: int) -> None:
    period = Period.named(preset, TODAY)
    assert period.last == TODAY
    assert period.days == days


@settings(deadline=None)
@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 800))
def test_the_period_before_touches_it_and_is_as_long(first: date, days: int) -> None:
    period = Period(first, first + timedelta(days=days - 1))
    before = period.before()
    assert before.days == period.days
    assert before.last + timedelta(days=1) == period.first
    assert before.until(UTC) < period.since(UTC)


def test_it_covers_its_last_day_to_the_end() -> None:
    period = Period(TODAY, TODAY)
    assert period.since(UTC) == datetime(2026, 11, 23, tzinfo=UTC)
    assert period.until(UTC) == datetime(2026, 11, 23, 23, 59, 59, 999999, tzinfo=UTC)


def test_without_a_zone_the_moments_carry_that_of_the_workstation() -> None:
    assert Period(TODAY, TODAY).since().utcoffset() is not None
