"""The tables of the records and their migrations; the log only grows."""

from typing import Any, cast

from sqlite_utils import Database
from sqlite_utils.db import Table


def table(database: Database, name: str) -> Table:
    """Return a table of the records."""
    return cast(Table, database[name])


def _create_log(database: Database) -> None:
    columns: dict[str, Any] = {
        "sequence": int,
        "at": str,
        "officer": str,
        "role": str,
        "workstation": str,
        "event": str,
        "inspection_id": str,
        "referral_id": str,
        "advice": str,
        "decision": str,
        "model": str,
        "reasons": str,
        "fraud_type": str,
        "evaluation": int,
        "total_ms": float,
        "findings": str,
        "performed": int,
        "not_performed": int,
    }
    always = {"at", "officer", "role", "workstation", "event", "inspection_id", "reasons", "findings", "evaluation"}
    log = table(database, "log").create(columns, pk="sequence", not_null=always)
    log.create_index(["at"])
    log.create_index(["inspection_id"])
    for act in ("UPDATE", "DELETE"):
        database.execute(
            f"CREATE TRIGGER log_refuses_{act.lower()} BEFORE {act} ON log "
            "BEGIN SELECT RAISE(ABORT, 'the log only grows'); END"
        )


def _create_referrals(database: Database) -> None:
    table(database, "referrals").create(
        {
            "id": str,
            "inspection_id": str,
            "at": str,
            "officer": str,
            "workstation": str,
            "reasons": str,
            "note": str,
            "result": str,
            "images": str,
            "captures": str,
            "evaluation": int,
        },
        pk="id",
        not_null={"inspection_id", "at", "officer", "workstation", "reasons", "note", "result", "images", "captures"},
    )
    table(database, "referrals").create_index(["inspection_id"], unique=True)
    _create_of_referral(database, "notes", {"officer": str, "text": str})
    _create_of_referral(database, "conclusions", {"examiner": str, "fraud_type": str, "reasons": str, "text": str})


def _create_of_referral(database: Database, name: str, columns: dict[str, Any]) -> None:
    created = table(database, name).create(
        {"id": int, "referral_id": str, "at": str, **columns},
        pk="id",
        not_null={"referral_id", "at", *columns},
        foreign_keys=[("referral_id", "referrals", "id")],
    )
    created.create_index(["referral_id"])


MIGRATIONS = (_create_log, _create_referrals)
