"""The log as rows: appending entries and listing those that pass a filter, all in SQL."""

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from inspector.inspection import Advice
from inspector.records.entry import Decision, FraudType, LogEntry, LogFilter
from inspector.records.schema import table

_SEARCHED = ("officer", "inspection_id", "referral_id", "model", "reasons", "findings", "fraud_type")


def append(database: Database, entry: LogEntry) -> LogEntry:
    """Append `entry` and return it with its sequence number."""
    row = asdict(entry) | {
        "sequence": None,
        "at": utc(entry.at),
        "reasons": json.dumps(entry.reasons),
        "findings": json.dumps(entry.findings),
    }
    inserted = table(database, "log").insert(row)
    return replace(entry, sequence=inserted.last_rowid or 0)


def entries(database: Database, criteria: LogFilter, *, limit: int | None = None) -> Iterator[LogEntry]:
    """Yield the entries that pass, newest first, at most `limit` of them."""
    conditions = list(_conditions(criteria))
    where = " AND ".join(condition for condition, _ in conditions) or "1"
    sql = f"SELECT * FROM log WHERE {where} ORDER BY sequence DESC LIMIT ?"
    values = [value for _, value in conditions]
    return map(entry_of, database.query(sql, [*values, -1 if limit is None else limit]))


def entry_of(row: dict[str, Any]) -> LogEntry:
    """Return the entry of a row."""
    return LogEntry(
        **row
        | {
            "at": datetime.fromisoformat(row["at"]),
            "advice": Advice(row["advice"]) if row["advice"] else None,
            "decision": Decision(row["decision"]) if row["decision"] else None,
            "reasons": tuple(json.loads(row["reasons"])),
            "findings": tuple(json.loads(row["findings"])),
            "fraud_type": FraudType(row["fraud_type"]) if row["fraud_type"] else None,
            "evaluation": bool(row["evaluation"]),
        }
    )


def utc(moment: datetime) -> str:
    """Return a moment as text that sorts by time; one without a zone is taken as local time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _conditions(criteria: LogFilter) -> Iterator[tuple[str, str]]:
    if criteria.since is not None:
        yield "at >= ?", utc(criteria.since)
    if criteria.until is not None:
        yield "at < ?", utc(criteria.until)
    for column in ("event", "advice", "decision", "officer"):
        value = getattr(criteria, column)
        if value is not None:
            yield f"{column} = ?", str(value)
    searched = " || char(10) || ".join(f"coalesce({column}, '')" for column in _SEARCHED)
    for word in criteria.text.casefold().split():
        yield f"instr(casefold({searched}), ?)", word
