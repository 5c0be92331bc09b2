import csv
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from inspector.errors import Unavailable
from inspector.inspection import Advice
from inspector.records.csv_export import COLUMNS, write_csv
from inspector.records.entry import LogEntry

AT = datetime(2026, 11, 23, 16, 5, tzinfo=UTC)


def entry(officer: str = "Ана", **changes: object) -> LogEntry:
    values = {"advice": Advice.REFER, "reasons": ("UV-BR-FU", "mrz_font"), "evaluation": True, **changes}
    return LogEntry(1, AT, officer, "first_line", "lane 4", "inspection", "abc", **values)  # type: ignore[arg-type]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_spreadsheets_see_the_encoding_and_every_column(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    assert write_csv(path, [entry("Ђорђе, „Ана“\nПетровић")]) == 1
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    (row,) = rows(path)
    assert tuple(row) == COLUMNS
    assert row["officer"] == "Ђорђе, „Ана“\nПетровић"
    assert (row["at"], row["advice"], row["reasons"]) == ("2026-11-23 16:05:00+00:00", "refer", "UV-BR-FU mrz_font")
    assert (row["evaluation"], row["fraud_type"], row["total_ms"]) == ("yes", "", "")


def test_times_are_in_utc(tmp_path: Path) -> None:
    east = datetime(2026, 11, 23, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    write_csv(tmp_path / "log.csv", [LogEntry(1, east, "A", "expert", "w", "note", "x")])
    assert rows(tmp_path / "log.csv")[0]["at"] == "2026-11-22 23:30:00+00:00"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_nothing_is_run_as_a_formula(tmp_path: Path, start: str) -> None:
    write_csv(tmp_path / "log.csv", [entry(start + 'HYPERLINK("http://x")')])
    assert rows(tmp_path / "log.csv")[0]["officer"].startswith("'" + start)


def test_an_earlier_file_stays_whole_where_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.mkdir()
    with pytest.raises(Unavailable, match="cannot be written"):
        write_csv(path, [entry()])
    with pytest.raises(Unavailable, match="cannot be written"):
        write_csv(tmp_path / "absent" / "log.csv", [entry()])
    assert list(tmp_path.iterdir()) == [path]
