import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from reference_specimens.migration import NewerSchema, applied, migrate


def first(database: Database) -> None:
    database.execute("CREATE TABLE one (id INTEGER)")


def second(database: Database) -> None:
    database.execute("INSERT INTO one VALUES (2)")


def failing(database: Database) -> None:
    database.execute("INSERT INTO one VALUES (3)")
    raise sqlite3.OperationalError("no space")


def test_each_migration_is_applied_once(tmp_path: Path) -> None:
    with Database(tmp_path / "a.sqlite") as database:
        migrate(database, (first,))
        migrate(database, (first, second))
        migrate(database, (first, second))
        assert applied(database) == 2
        assert list(database.query("SELECT id FROM one")) == [{"id": 2}]


def test_a_migration_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    with Database(tmp_path / "a.sqlite") as database:
        migrate(database, (first,))
        with pytest.raises(sqlite3.OperationalError):
            migrate(database, (first, second, failing))
        assert applied(database) == 1
        assert list(database.query("SELECT id FROM one")) == []


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    with Database(tmp_path / "a.sqlite") as database:
        migrate(database, (first, second))
        with pytest.raises(NewerSchema):
            migrate(database, (first,))
