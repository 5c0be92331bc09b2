"""Times: local to the minute on screen, UTC to the second on hover, ages in the largest unit that fits."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from ui.local_time import age, local_time, utc_time

NOON = datetime(2026, 11, 3, 12, 30, 5, tzinfo=UTC)


def test_utc_is_written_out_whatever_zone_the_moment_came_in() -> None:
    tirana = NOON.astimezone(timezone(timedelta(hours=1)))
    assert utc_time(tirana) == utc_time(NOON) == "2026-11-03 12:30:05 UTC"


def test_local_time_is_that_of_the_workstation() -> None:
    local = NOON.astimezone()
    assert local_time(NOON) == f"{local.day} {local:%b} {local.year} {local:%H:%M}"


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=14, seconds=50), "14 min"),
        (timedelta(hours=3, minutes=59), "3 h"),
        (timedelta(days=2, hours=1), "2 d"),
    ],
)
def test_an_age_is_told_in_its_largest_unit(passed: timedelta, words: str) -> None:
    assert age(NOON, NOON + passed) == words


def test_without_a_moment_the_age_counts_until_now() -> None:
    assert age(datetime.now(UTC) - timedelta(hours=2, minutes=30)) == "2 h"
