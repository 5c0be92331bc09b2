"""Opening the database of the records: WAL, so that readers never wait for the one writer.

Each use opens its own connection and closes it: nothing is shared between threads, and a crash leaves no lock.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from inspector.errors import Unavailable
from inspector.records.schema import MIGRATIONS
from reference_specimens.migration import migrate

BUSY_SECONDS = 30.0


class RecordDatabase:
    """The database in the file `path`, created with its folder (readable by this user only) on first use.

    Both methods raise Unavailable where the file cannot be used, and roll back what was not finished.
    """

    def __init__(self, path: Path) -> None:
        """Touch nothing yet."""
        self.path = path

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Give a connection that sees one consistent state."""
        with self._open() as database:
            database.execute("BEGIN")
            yield database

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """Give a connection inside a transaction: all of it is written, or nothing."""
        with self._open() as database, database.conn:
            database.execute("BEGIN IMMEDIATE")
            yield database

    @contextmanager
    def _open(self) -> Iterator[Database]:
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            database = Database(sqlite3.connect(self.path, timeout=BUSY_SECONDS))
            try:
                _prepare(database)
                yield database
            finally:
                database.close()
        except (OSError, sqlite3.Error) as error:
            remedy = "Check the rights of the folder and the free space."
            raise Unavailable(str(self.path), f"the records cannot be used ({error})", remedy) from error


def _prepare(database: Database) -> None:
    database.enable_wal()
    # A decision that was recorded must survive a power cut: WAL alone would only keep the file consistent.
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA foreign_keys = ON")
    # SQLite folds case for ASCII only.
    database.register_function(str.casefold, deterministic=True, name="casefold")
    migrate(database, MIGRATIONS)
