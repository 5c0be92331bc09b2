"""The log as a CSV file (RFC 4180): spreadsheet programs show the right letters and run nothing."""

import csv
import os
import uuid
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

from inspector.errors import Unavailable
from inspector.records.entry import LogEntry

COLUMNS = tuple(field.name for field in fields(LogEntry))
# A cell that begins so is taken as a formula (OWASP, CSV injection); an apostrophe makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def write_csv(path: Path, entries: Iterable[LogEntry]) -> int:
    """Write `entries` in order and return how many; the file appears whole or not at all. Raises Unavailable.

    UTF-8 with a byte order mark, without which spreadsheet programs misread Cyrillic; times in UTC; lists joined by
    spaces.
    """
    partial = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        with partial.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            rows = [[_cell(getattr(entry, column)) for column in COLUMNS] for entry in entries]
            writer.writerows(rows)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        cause = f"the file cannot be written ({error.strerror})"
        raise Unavailable(str(path), cause, "Choose another folder, or free some space.") from error
    return len(rows)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(sep=" ", timespec="seconds")
    text = " ".join(value) if isinstance(value, tuple) else str(value)
    return "'" + text if text.startswith(_FORMULA) else text
