import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from imaging.files import read_capture
from imaging.light import Light
from inspector.errors import NotPermitted, Unavailable, UnreadableInput
from inspector.inspection import Advice
from inspector.officer import Officer, Role
from inspector.records.entry import Decision, FraudType, LogFilter, ReferralStatus
from inspector.records.store import Records
from tests.inspector.records.questioned import EXPERT, OFFICER, SURNAME, document, inspection

SUPERVISOR = Officer("S. Upervisor", Role.SUPERVISOR)
ROOT = Path(__file__).parents[3]


@pytest.fixture
def records(tmp_path: Path) -> Records:
    return Records(tmp_path, workstation="lane 4")


def everything_on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_cleared_document_leaves_counts_timings_and_codes_and_nothing_personal(records: Records) -> None:
    made = records.add(
        inspection(Advice.REFER),
        officer=OFFICER,
        decision=Decision.CLEAR,
        reasons=("explained",),
        note=f"{SURNAME} explained",
        document=document(),
    )
    (entry,) = records.log()
    assert entry == made
    assert (entry.sequence, entry.event, entry.decision, entry.advice) == (1, "inspection", "clear", "refer")
    assert (entry.performed, entry.not_performed, entry.total_ms) == (1, 1, 812.5)
    assert (entry.reasons, entry.findings, entry.model) == (("explained",), ("UV-BR-FU",), "UTO-P-1-2020")
    assert (entry.officer, entry.role, entry.workstation) == (OFFICER.name, "first_line", "lane 4")
    assert entry.at.tzinfo is UTC
    assert SURNAME.encode() not in everything_on_disk(records.folder)
    assert not list(records.folder.rglob("*.png"))


def test_a_referral_keeps_its_evidence_without_loss(records: Records) -> None:
    questioned, finished = document(), inspection()
    referral = records.refer(finished, questioned, officer=OFFICER, reasons=("UV-BR-FU",), note="bright")
    kept = records.referral(referral.id)
    assert kept == referral
    assert list(kept.images) == list(kept.captures) == ["front", "back"]
    for page, name in zip(questioned.pages, kept.captures, strict=True):
        for light, capture in page.captures.items():
            read = read_capture(kept.captures[name][light], light)
            assert np.array_equal(read.pixels, capture.pixels)
            assert read.pixels.dtype == capture.pixels.dtype
            assert read.ppi == pytest.approx(300, abs=0.1)
    front = finished.pages[0].live
    assert front is not None
    rectified = read_capture(kept.images["front"][Light.UV], Light.UV)
    assert np.array_equal(rectified.pixels, front.images[Light.UV])
    assert kept.result["mrz"]["fields"]["surname"] == SURNAME
    assert [(entry.event, entry.decision) for entry in records.log()] == [("referral", None), ("inspection", "refer")]
    assert {entry.referral_id for entry in records.log()} == {referral.id}


def test_the_log_holds_no_traveller_and_no_free_text(records: Records) -> None:
    referral = records.refer(inspection(), document(), officer=OFFICER, reasons=("x",), note="secret words")
    records.add_note(referral.id, EXPERT, "secret words")
    records.conclude(referral.id, EXPERT, FraudType.FORGED_MRZ, ("x",), "secret words")
    logged = repr(records.log())
    assert "secret" not in logged
    assert SURNAME not in logged


def test_to_decide_refer_is_to_refer_and_an_inspection_is_referred_once(records: Records) -> None:
    finished = inspection()
    entry = records.add(finished, officer=OFFICER, decision=Decision.REFER, reasons=("x",), document=document())
    assert (entry.event, entry.decision) == ("inspection", "refer")
    (referral,) = records.referrals()
    assert entry.referral_id == referral.id
    again = records.refer(finished, document(), officer=OFFICER, reasons=("x",), note="again")
    assert again == referral
    assert len(records.log()) == 2
    with pytest.raises(UnreadableInput, match="needs the captures"):
        records.add(inspection(), officer=OFFICER, decision=Decision.REFER)


def test_notes_and_conclusions_reach_the_first_line(records: Records) -> None:
    before = datetime.now(UTC)
    finished = inspection()
    referral = records.refer(finished, document(), officer=OFFICER, reasons=())
    assert records.conclusion_for_inspection(finished.id) is None
    assert records.conclusions_since(before) == []
    assert [item.id for item in records.referrals(ReferralStatus.OPEN)] == [referral.id]
    note = records.add_note(referral.id, EXPERT, "UV сјај")
    records.conclude(referral.id, EXPERT, FraudType.INCONCLUSIVE, ("UV-BR-FU",))
    conclusion = records.conclude(referral.id, EXPERT, FraudType.COUNTERFEIT_DATA_PAGE, ("UV-BR-FU",), "ink-jet")
    kept = records.referral(referral.id)
    assert (kept.status, kept.notes, kept.conclusion) == (ReferralStatus.CONCLUDED, (note,), conclusion)
    assert records.conclusion_for_inspection(finished.id) == conclusion
    assert [item.id for item in records.conclusions_since(before)] == [referral.id]
    assert records.conclusions_since(datetime.now(UTC) + timedelta(seconds=1)) == []
    assert records.referrals(ReferralStatus.OPEN) == []
    assert [item.id for item in records.referrals(ReferralStatus.CONCLUDED)] == [referral.id]
    assert records.log()[0].fraud_type is FraudType.COUNTERFEIT_DATA_PAGE


def test_roles_that_are_not_listed_may_not(records: Records, tmp_path: Path) -> None:
    referral = records.refer(inspection(), document(), officer=OFFICER, reasons=())
    auditor = Officer("A. Uditor", Role.AUDITOR)
    with pytest.raises(NotPermitted):
        records.add(inspection(), officer=auditor, decision=Decision.CLEAR)
    with pytest.raises(NotPermitted):
        records.refer(inspection(), document(), officer=auditor, reasons=())
    with pytest.raises(NotPermitted):
        records.add_note(referral.id, auditor, "text")
    with pytest.raises(NotPermitted):
        records.conclude(referral.id, OFFICER, FraudType.NOT_FRAUD_GENUINE, ())
    with pytest.raises(NotPermitted):
        records.export_csv(LogFilter(), tmp_path / "log.csv", officer=OFFICER)
    assert not (tmp_path / "log.csv").exists()
    assert len(records.log()) == 2


def test_an_unknown_referral_is_a_known_error(records: Records) -> None:
    for act in (
        lambda: records.referral("none"),
        lambda: records.add_note("none", EXPERT, "text"),
        lambda: records.conclude("none", EXPERT, FraudType.INCONCLUSIVE, ()),
    ):
        with pytest.raises(UnreadableInput, match="no such referral"):
            act()
    assert records.conclusion_for_inspection("none") is None


def test_a_store_that_cannot_be_used_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "records").write_text("a file where the folder should be")
    with pytest.raises(Unavailable, match="records cannot be used"):
        Records(tmp_path).log()
    with pytest.raises(Unavailable):
        Records(tmp_path).add(inspection(), officer=OFFICER, decision=Decision.CLEAR)


def test_a_damaged_store_is_a_known_error(records: Records) -> None:
    records.folder.mkdir(parents=True)
    (records.folder / "records.sqlite").write_bytes(b"no database" * 1000)
    with pytest.raises(Unavailable, match="not a database"):
        records.log()


def test_evidence_that_cannot_be_written_leaves_no_entry(records: Records) -> None:
    records.folder.mkdir(parents=True)
    (records.folder / "evidence").write_text("a file where the folder should be")
    with pytest.raises(Unavailable, match="evidence cannot be written"):
        records.refer(inspection(), document(), officer=OFFICER, reasons=())
    assert records.log() == []
    assert records.referrals() == []


KILLED = """
import os
from pathlib import Path
from inspector.records import evidence, store
from tests.inspector.records.questioned import OFFICER, document, inspection
def die(*_): os.kill(os.getpid(), 9)
{moment} = die
store.Records(Path({home!r})).refer(inspection(), document(), officer=OFFICER, reasons=())
"""


@pytest.mark.parametrize("moment", ["store.referral_table.insert_referral", "store.log_table.append"])
def test_a_crash_between_evidence_and_entry_leaves_an_orphan_and_never_a_hole(tmp_path: Path, moment: str) -> None:
    script = KILLED.format(moment=moment, home=str(tmp_path))
    killed = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False)
    assert killed.returncode == -9
    records = Records(tmp_path)
    (orphan,) = (records.folder / "evidence").iterdir()
    assert len(list(orphan.glob("*.png"))) == 12
    assert records.log() == []
    assert records.referrals() == []
    referral = records.refer(inspection(), document(), officer=OFFICER, reasons=())
    assert all(path.exists() for files in referral.captures.values() for path in files.values())


def test_a_crash_while_evidence_is_written_leaves_nothing_that_is_named(tmp_path: Path) -> None:
    script = KILLED.format(moment="evidence.sync_tree", home=str(tmp_path))
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == -9
    records = Records(tmp_path)
    assert [path.suffix for path in (records.folder / "evidence").iterdir()] == [".partial"]
    assert records.log() == []


def test_readers_and_the_writer_use_it_from_their_own_threads(records: Records) -> None:
    failures: list[BaseException] = []

    def read() -> None:
        try:
            for _ in range(20):
                rows = records.log()
                assert [entry.sequence for entry in rows] == list(range(len(rows), 0, -1))
        except (AssertionError, Unavailable) as error:
            failures.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for _ in range(20):
        records.add(inspection(), officer=OFFICER, decision=Decision.REPEAT)
    for reader in readers:
        reader.join()
    assert failures == []
    assert len(records.log()) == 20


def test_export_is_in_order_and_logged_with_its_officer(records: Records, tmp_path: Path) -> None:
    for decision in (Decision.CLEAR, Decision.REPEAT, Decision.LEFT):
        records.add(inspection(), officer=OFFICER, decision=decision)
    path = tmp_path / "log.csv"
    assert records.export_csv(LogFilter(decision=Decision.CLEAR), path) == 1
    assert records.export_csv(LogFilter(), path, officer=SUPERVISOR) == 3
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines] == ["sequence", "1", "2", "3"]
    assert (records.log(limit=1)[0].event, records.log(limit=1)[0].officer) == ("export", SUPERVISOR.name)


def test_the_log_refuses_change_and_removal(records: Records) -> None:
    records.add(inspection(), officer=OFFICER, decision=Decision.CLEAR)
    connection = sqlite3.connect(records.folder / "records.sqlite")
    try:
        for statement in ("UPDATE log SET officer = 'x'", "DELETE FROM log"):
            with pytest.raises(sqlite3.IntegrityError, match="only grows"):
                connection.execute(statement)
    finally:
        connection.close()
