"""The library's index: an SQLite table of the specimens and which version of each is the newest.

One connection per operation: safe for any thread, and for several processes at once (SQLite locks; writers wait).
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from os import W_OK, access
from pathlib import Path
from typing import Any, cast

from sqlite_utils import Database
from sqlite_utils.db import Table

from reference_specimens.migration import migrate
from reference_specimens.retrieval.look_table import create_look_tables
from reference_specimens.specimen import Specimen

BUSY_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for; None means any. `on` is a day in the years of issue, `text` words of title or features."""

    country: str | None = None
    type: str | None = None
    on: date | None = None
    mrz_format: str | None = None
    text: str = ""
    name: str | None = None


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """The newest version of one specimen: its name, the address of its content and the number of the version."""

    specimen_id: str
    content_id: str
    version: int


class Index:
    """The index in the file `path`; reading one that does not exist finds nothing. Raises sqlite3.Error."""

    def __init__(self, path: Path) -> None:
        """Touch nothing yet."""
        self.path = path

    def record(self, specimen: Specimen, content_id: str) -> IndexEntry:
        """Make `content_id` the newest version of the specimen; the version stays where it is that already."""
        with self.writing() as database:
            now = datetime.now(UTC).isoformat()
            row = {**_row(specimen), "content_id": content_id, "added_at": now}
            _table(database, "specimens").insert(row, ignore=True, pk="content_id")
            newest = list(database.query("SELECT * FROM newest WHERE specimen_id = ?", [specimen.id]))
            version = newest[0]["version"] + (newest[0]["content_id"] != content_id) if newest else 1
            entry = {"specimen_id": specimen.id, "content_id": content_id, "version": version}
            _table(database, "newest").upsert(entry, pk="specimen_id")
        return IndexEntry(specimen.id, content_id, version)

    def find(self, query: Query) -> list[IndexEntry]:
        """Return the newest versions that fit, sorted by name."""
        if not self.path.exists():
            return []
        conditions = _conditions(query)
        where = " AND ".join(condition for condition, _ in conditions) or "1"
        sql = f"SELECT newest.* FROM newest JOIN specimens USING (content_id) WHERE {where} ORDER BY specimen_id"
        with self.reading() as database:
            rows = list(database.query(sql, [value for _, values in conditions for value in values]))
        return [IndexEntry(row["specimen_id"], row["content_id"], row["version"]) for row in rows]

    def stamp(self) -> tuple[int, int]:
        """Return what changes whenever the index was written; (0, 0) while there is none. Raises OSError."""
        try:
            state = self.path.stat()
        except FileNotFoundError:
            return 0, 0
        return state.st_mtime_ns, state.st_size

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """Open the index to write to it in one transaction, alone; it is created where there is none."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.reading(create=True) as database, database.conn:
            database.execute("BEGIN IMMEDIATE")
            yield database

    @contextmanager
    def reading(self, *, create: bool = False) -> Iterator[Database]:
        """Open the index, which must exist unless `create`."""
        writable = create or (access(self.path, W_OK) and access(self.path.parent, W_OK))
        mode = "rwc" if create else "rw" if writable else "ro"
        connection = sqlite3.connect(f"{self.path.absolute().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS)
        database = Database(connection)
        try:
            migrate(database, MIGRATIONS)
            yield database
        finally:
            database.close()


def _conditions(query: Query) -> list[tuple[str, Sequence[Any]]]:
    equal = {"country": query.country, "type": query.type, "mrz_format": query.mrz_format}
    found: list[tuple[str, Sequence[Any]]] = [
        (f"specimens.{key} = ?", [value]) for key, value in equal.items() if value is not None
    ]
    if query.on is not None:
        day = query.on.isoformat()
        found.append(("coalesce(first_issued <= ?, 1) AND coalesce(last_issued >= ?, 1)", [day, day]))
    if query.name is not None:
        found.append(("? IN (model_id, prado_id, newest.specimen_id)", [query.name]))
    return found + [("instr(words, ?)", [word]) for word in query.text.casefold().split()]


def _row(specimen: Specimen) -> dict[str, Any]:
    described = [str(specimen.model), specimen.prado_id or "", specimen.title]
    described += [feature.description for feature in specimen.features]
    return {
        "specimen_id": specimen.id,
        "model_id": str(specimen.model),
        "country": specimen.model.country,
        "type": specimen.model.type,
        "number": specimen.model.number,
        "year": specimen.model.year,
        "page": specimen.page,
        "prado_id": specimen.prado_id,
        "title": specimen.title,
        "mrz_format": specimen.mrz_format,
        "first_issued": specimen.first_issued and specimen.first_issued.isoformat(),
        "last_issued": specimen.last_issued and specimen.last_issued.isoformat(),
        # SQLite folds case for ASCII only; folded here, Cyrillic is found too.
        "words": "\n".join(described).casefold(),
    }


def _create_tables(database: Database) -> None:
    _table(database, "specimens").create(
        {
            "content_id": str,
            "specimen_id": str,
            "model_id": str,
            "country": str,
            "type": str,
            "number": int,
            "year": int,
            "page": str,
            "prado_id": str,
            "title": str,
            "mrz_format": str,
            "first_issued": str,
            "last_issued": str,
            "words": str,
            "added_at": str,
        },
        pk="content_id",
        not_null={"specimen_id", "model_id", "words"},
    )
    _table(database, "newest").create(
        {"specimen_id": str, "content_id": str, "version": int},
        pk="specimen_id",
        not_null={"content_id", "version"},
        foreign_keys=[("content_id", "specimens", "content_id")],
    )


def _table(database: Database, name: str) -> Table:
    return cast(Table, database[name])


MIGRATIONS = (_create_tables, create_look_tables)
