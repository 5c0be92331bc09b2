"""Explicit migrations of an SQLite file; `PRAGMA user_version` counts those applied."""

import sqlite3
from collections.abc import Callable, Sequence

from sqlite_utils import Database

Migration = Callable[[Database], None]


class NewerSchema(sqlite3.DatabaseError):
    """The file was written by a newer version of the program."""


def migrate(database: Database, migrations: Sequence[Migration]) -> None:
    """Bring `database` to the newest schema in one transaction; does nothing where it is there already.

    Two processes may do this at once: the second waits, then finds nothing to do. Raises NewerSchema, and
    sqlite3.DatabaseError for a file that is no database.
    """
    if applied(database) > len(migrations):
        raise NewerSchema("it was written by a newer version of the program")
    if applied(database) == len(migrations):
        return
    with database.conn:
        database.execute("BEGIN IMMEDIATE")
        for number in range(applied(database), len(migrations)):
            migrations[number](database)
            database.execute(f"PRAGMA user_version = {number + 1}")


def applied(database: Database) -> int:
    """Return how many migrations the file has seen."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])
