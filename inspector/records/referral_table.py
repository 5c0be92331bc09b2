"""Referrals, their notes and conclusions as rows; rows of referrals are never changed, what follows is added."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from inspector.records.entry import Conclusion, FraudType, Note, Referral, ReferralStatus
from inspector.records.evidence import as_text, from_text
from inspector.records.log_table import utc
from inspector.records.schema import table


def insert_referral(database: Database, referral: Referral, root: Path) -> None:
    """Add a referral whose files lie below `root`."""
    table(database, "referrals").insert(
        {
            "id": referral.id,
            "inspection_id": referral.inspection_id,
            "at": utc(referral.at),
            "officer": referral.officer,
            "workstation": referral.workstation,
            "reasons": json.dumps(referral.reasons),
            "note": referral.note,
            "result": json.dumps(referral.result, ensure_ascii=False),
            "images": as_text(referral.images, root),
            "captures": as_text(referral.captures, root),
            "evaluation": referral.evaluation,
        }
    )


def insert_note(database: Database, referral_id: str, note: Note) -> None:
    """Add a note to a referral."""
    row = {"referral_id": referral_id, "at": utc(note.at), "officer": note.officer, "text": note.text}
    table(database, "notes").insert(row)


def insert_conclusion(database: Database, referral_id: str, conclusion: Conclusion) -> None:
    """Add a conclusion to a referral; the newest one counts."""
    table(database, "conclusions").insert(
        {
            "referral_id": referral_id,
            "at": utc(conclusion.at),
            "examiner": conclusion.examiner,
            "fraud_type": conclusion.fraud_type.value,
            "reasons": json.dumps(conclusion.reasons),
            "text": conclusion.text,
        }
    )


def select_referrals(database: Database, root: Path, where: str = "1", values: Sequence[Any] = ()) -> list[Referral]:
    """Return the referrals for which `where` holds, newest first, with their notes and newest conclusion."""
    rows = list(database.query(f"SELECT * FROM referrals WHERE {where} ORDER BY at DESC, id", list(values)))
    return [_referral(row, root, _notes(database, row["id"]), conclusion(database, row["id"])) for row in rows]


def conclusion(database: Database, referral_id: str) -> Conclusion | None:
    """Return the newest conclusion on a referral."""
    sql = "SELECT * FROM conclusions WHERE referral_id = ? ORDER BY id DESC LIMIT 1"
    for row in list(database.query(sql, [referral_id])):
        reasons = tuple(json.loads(row["reasons"]))
        return Conclusion(_moment(row), row["examiner"], FraudType(row["fraud_type"]), reasons, row["text"])
    return None


def _notes(database: Database, referral_id: str) -> tuple[Note, ...]:
    rows = database.query("SELECT * FROM notes WHERE referral_id = ? ORDER BY id", [referral_id])
    return tuple(Note(_moment(row), row["officer"], row["text"]) for row in rows)


def _referral(row: dict[str, Any], root: Path, notes: tuple[Note, ...], concluded: Conclusion | None) -> Referral:
    return Referral(
        id=row["id"],
        inspection_id=row["inspection_id"],
        at=_moment(row),
        officer=row["officer"],
        workstation=row["workstation"],
        status=ReferralStatus.OPEN if concluded is None else ReferralStatus.CONCLUDED,
        reasons=tuple(json.loads(row["reasons"])),
        note=row["note"],
        result=json.loads(row["result"]),
        images=from_text(row["images"], root),
        captures=from_text(row["captures"], root),
        notes=notes,
        conclusion=concluded,
        evaluation=bool(row["evaluation"]),
    )


def _moment(row: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(row["at"])
