from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlite_utils import Database

from inspector.inspection import Advice
from inspector.records.database import RecordDatabase
from inspector.records.entry import Decision, FraudType, LogEntry, LogFilter
from inspector.records.log_table import append, entries, utc

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
FIRST = LogEntry(0, START, "Ђорђе", "first_line", "lane 1", "inspection", "i-1", advice=Advice.CLEAR)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with RecordDatabase(tmp_path / "records.sqlite").writing() as database:
        append(database, replace(FIRST, decision=Decision.CLEAR, findings=("document_expired",)))
        append(
            database, replace(FIRST, at=START + timedelta(hours=1), officer="Ana", advice=Advice.REFER, model="X-P-1")
        )
        append(
            database,
            replace(
                FIRST,
                at=START + timedelta(hours=2),
                event="conclusion",
                advice=None,
                referral_id="r-7",
                reasons=("UV-BR-FU", "MRZ"),
                fraud_type=FraudType.FORGED_MRZ,
            ),
        )
        yield database


def found(database: Database, criteria: LogFilter) -> list[int]:
    return [entry.sequence for entry in entries(database, criteria)]


def test_an_entry_comes_back_as_it_was_appended(database: Database) -> None:
    written = append(database, replace(FIRST, evaluation=True, total_ms=3.5, performed=9, not_performed=2))
    assert written.sequence == 4
    assert next(iter(entries(database, LogFilter()))) == written


@pytest.mark.parametrize(
    ("criteria", "expected"),
    [
        (LogFilter(), [3, 2, 1]),
        (LogFilter(since=START + timedelta(hours=1)), [3, 2]),
        (LogFilter(until=START + timedelta(hours=1)), [1]),
        (LogFilter(since=(START + timedelta(hours=2)).astimezone(timezone(timedelta(hours=-5)))), [3]),
        (LogFilter(event="conclusion"), [3]),
        (LogFilter(advice=Advice.REFER), [2]),
        (LogFilter(decision=Decision.CLEAR), [1]),
        (LogFilter(officer="Ana"), [2]),
        (LogFilter(text="ЂОРЂЕ"), [3, 1]),
        (LogFilter(text="uv-br"), [3]),
        (LogFilter(text="document_expired"), [1]),
        (LogFilter(text="ana x-p"), [2]),
        (LogFilter(text="ana r-7"), []),
        (LogFilter(text="%"), []),
        (LogFilter(text="'; DROP TABLE log; --"), []),
        (LogFilter(advice=Advice.CLEAR, officer="Ana"), []),
    ],
)
def test_the_filter_lists_what_fits_newest_first(database: Database, criteria: LogFilter, expected: list[int]) -> None:
    assert found(database, criteria) == expected


def test_at_most_as_many_as_asked_for(database: Database) -> None:
    assert [entry.sequence for entry in entries(database, LogFilter(), limit=2)] == [3, 2]


def test_moments_sort_as_texts_whatever_their_zone() -> None:
    zones = [timezone(timedelta(hours=hours)) for hours in (-11, 0, 2)]
    moments = [START.astimezone(zone) + timedelta(microseconds=step) for step, zone in enumerate(zones)]
    texts = [utc(moment) for moment in moments]
    assert texts == sorted(texts)
    assert len({len(text) for text in texts}) == 1
