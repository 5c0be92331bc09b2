from pathlib import Path

import pytest

from inspector.errors import Unavailable
from inspector.records.database import RecordDatabase
from inspector.records.schema import table


def test_every_table_of_the_door_exists(tmp_path: Path) -> None:
    with RecordDatabase(tmp_path / "r.sqlite").reading() as database:
        assert {"log", "referrals", "notes", "conclusions"} <= set(database.table_names())
        assert table(database, "log").pks == ["sequence"]


@pytest.mark.parametrize("statement", ["UPDATE log SET event = 'x'", "DELETE FROM log", "REPLACE INTO log {again}"])
def test_the_log_only_grows(tmp_path: Path, statement: str) -> None:
    columns = "sequence, at, officer, role, workstation, event, inspection_id, reasons, findings, evaluation"
    row = f"({columns}) VALUES (1, '', '', '', '', 'inspection', '', '[]', '[]', 0)"
    store = RecordDatabase(tmp_path / "r.sqlite")
    with store.writing() as database:
        database.execute(f"INSERT INTO log {row}")

    def change() -> None:
        with store.writing() as database:
            database.execute(statement.format(again=row.replace("'inspection'", "'other'")))

    with pytest.raises(Unavailable, match="only grows"):
        change()
    with store.reading() as database:
        assert database.execute("SELECT event FROM log").fetchone()[0] == "inspection"


def test_a_note_needs_its_referral(tmp_path: Path) -> None:
    store = RecordDatabase(tmp_path / "r.sqlite")

    def add_note() -> None:
        with store.writing() as database:
            row = {"referral_id": "none", "at": "", "officer": "", "text": ""}
            table(database, "notes").insert(row)

    with pytest.raises(Unavailable, match="FOREIGN KEY"):
        add_note()
