import sqlite3
import threading
from pathlib import Path

import pytest

from inspector.errors import Unavailable
from inspector.records.database import RecordDatabase
from inspector.records.schema import MIGRATIONS


@pytest.fixture
def store(tmp_path: Path) -> RecordDatabase:
    return RecordDatabase(tmp_path / "records" / "records.sqlite")


def notes(store: RecordDatabase) -> int:
    with store.reading() as database:
        return int(database.execute("SELECT count(*) FROM log").fetchone()[0])


def insert(store: RecordDatabase) -> None:
    with store.writing() as database:
        database.execute(
            "INSERT INTO log (at, officer, role, workstation, event, inspection_id, reasons, findings, evaluation) "
            "VALUES ('', '', '', '', '', '', '[]', '[]', 0)"
        )


def test_folder_and_tables_are_made_on_first_use_for_this_user_only(store: RecordDatabase) -> None:
    assert notes(store) == 0
    assert store.path.parent.stat().st_mode & 0o077 == 0
    with store.reading() as database:
        assert database.journal_mode == "wal"
        assert database.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)


def test_what_was_not_finished_is_rolled_back(store: RecordDatabase) -> None:
    insert(store)

    def fail() -> None:
        with store.writing() as database:
            database.execute(
                "INSERT INTO log (at, officer, role, workstation, event, inspection_id, reasons, findings, evaluation) "
                "SELECT at, officer, role, workstation, event, inspection_id, reasons, findings, evaluation FROM log"
            )
            raise KeyError("stop")

    with pytest.raises(KeyError):
        fail()
    assert notes(store) == 1


def test_a_reader_sees_one_state_and_does_not_wait_for_the_writer(store: RecordDatabase) -> None:
    insert(store)
    with store.reading() as reader:
        count = "SELECT count(*) FROM log"
        assert reader.execute(count).fetchone()[0] == 1
        writer = threading.Thread(target=insert, args=(store,))
        writer.start()
        writer.join()
        assert reader.execute(count).fetchone()[0] == 1
    assert notes(store) == 2


def test_a_newer_store_is_refused(store: RecordDatabase) -> None:
    insert(store)
    connection = sqlite3.connect(store.path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(Unavailable, match="newer version"):
        notes(store)
