"""The narrow door to the records: decisions, referrals, notes, conclusions and the log of them.

Of a cleared document only counts, timings and codes are kept. A referral keeps the captures, the rectified pages and
the result; its pictures are on the disk before the entry that names them, so that a crash leaves an orphan, never a
hole. The log itself holds ids and codes only, no data of the traveller and no free text.
"""

import platform
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from inspector.errors import NotPermitted, Unavailable, UnreadableInput
from inspector.home import records_folder
from inspector.inspection import Inspection, QuestionedDocument
from inspector.officer import Officer, Permission, Workspace, may_open, require
from inspector.records import log_table, referral_table
from inspector.records.author import Author
from inspector.records.csv_export import write_csv
from inspector.records.database import RecordDatabase
from inspector.records.entry import (
    Conclusion,
    Decision,
    FraudType,
    LogEntry,
    LogFilter,
    Note,
    Referral,
    ReferralStatus,
)
from inspector.records.evidence import Evidence, write_evidence
from inspector.result_json import as_json

EVERYTHING = LogFilter()


class Records:
    """The records below `home`; every method may be called from any thread, and by several processes at once.

    All methods raise Unavailable where the store cannot be used.
    """

    def __init__(self, home: Path, *, workstation: str | None = None) -> None:
        """Touch nothing yet; `workstation` names this desk in the log (default: the machine's name)."""
        self.folder = records_folder(home)
        self.workstation = workstation or platform.node() or "workstation"
        self._database = RecordDatabase(self.folder / "records.sqlite")

    def add(
        self,
        inspection: Inspection,
        *,
        officer: Officer,
        decision: Decision,
        reasons: Sequence[str] = (),
        note: str = "",
        document: QuestionedDocument | None = None,
    ) -> LogEntry:
        """Record the officer's decision and return its entry; `reasons` are codes.

        The decision to refer does what `refer` does and needs the `document`. For any other, `note` and `document` are
        not kept: nothing personal remains of a document that was not referred. Raises NotPermitted.
        """
        if decision is Decision.REFER:
            if document is None:
                raise UnreadableInput(inspection.id, "a referral needs the captures", "Refer with the document.")
            self.refer(inspection, document, officer=officer, reasons=reasons, note=note)
            return self._decision_entry(inspection.id)
        _may_inspect(officer)
        with self._database.writing() as database:
            return log_table.append(database, self._author(officer).decision(inspection, decision, reasons))

    def refer(
        self,
        inspection: Inspection,
        document: QuestionedDocument,
        *,
        officer: Officer,
        reasons: Sequence[str],
        note: str = "",
    ) -> Referral:
        """Send a document to the second line with its evidence; writes the entries `inspection` and `referral`.

        An inspection is referred once: again, it returns the referral that is there. Raises NotPermitted.
        """
        _may_inspect(officer)
        earlier = self._referrals("inspection_id = ?", inspection.id)
        if earlier:
            return earlier[0]
        at = datetime.now(UTC)
        identifier = f"{at:%Y%m%d}-{uuid.uuid4().hex[:12]}"
        evidence = self._write_evidence(identifier, inspection, document)
        referral = self._referral(identifier, at, inspection, evidence, officer, reasons, note)
        with self._database.writing() as database:
            referral_table.insert_referral(database, referral, self.folder)
            author = self._author(officer)
            log_table.append(database, author.decision(inspection, Decision.REFER, reasons, identifier))
            log_table.append(database, author.act("referral", referral, reasons))
        return referral

    def referrals(self, status: ReferralStatus | None = None) -> list[Referral]:
        """Return the referrals, newest first; only those of `status` where one is given."""
        concluded = "EXISTS (SELECT 1 FROM conclusions WHERE referral_id = referrals.id)"
        where = {None: "1", ReferralStatus.OPEN: f"NOT {concluded}", ReferralStatus.CONCLUDED: concluded}[status]
        return self._referrals(where)

    def referral(self, id: str) -> Referral:
        """Return one referral; raises UnreadableInput where there is none of that id."""
        found = self._referrals("id = ?", id)
        if not found:
            raise UnreadableInput(id, "there is no such referral", "Choose one of the list.")
        return found[0]

    def add_note(self, id: str, officer: Officer, text: str) -> Note:
        """Add a note to a referral. Raises UnreadableInput, NotPermitted."""
        require(officer, Permission.ADD_NOTE)
        referral = self.referral(id)
        note = Note(datetime.now(UTC), officer.name, text)
        with self._database.writing() as database:
            referral_table.insert_note(database, id, note)
            log_table.append(database, self._author(officer).act("note", referral))
        return note

    def conclude(
        self, id: str, officer: Officer, fraud_type: FraudType, reasons: Sequence[str], text: str = ""
    ) -> Conclusion:
        """Conclude a referral; a later conclusion counts instead of this one. Raises UnreadableInput, NotPermitted."""
        require(officer, Permission.CONCLUDE)
        referral = self.referral(id)
        conclusion = Conclusion(datetime.now(UTC), officer.name, fraud_type, tuple(reasons), text)
        with self._database.writing() as database:
            referral_table.insert_conclusion(database, id, conclusion)
            entry = self._author(officer).act("conclusion", referral, reasons, fraud_type)
            log_table.append(database, entry)
        return conclusion

    def conclusion_for_inspection(self, id: str) -> Conclusion | None:
        """Return what the second line concluded on the inspection, None where it has not (or it was not referred)."""
        found = self._referrals("inspection_id = ?", id)
        return found[0].conclusion if found else None

    def conclusions_since(self, moment: datetime) -> list[Referral]:
        """Return the referrals that were concluded at `moment` or later, each with its newest conclusion."""
        where = "id IN (SELECT referral_id FROM conclusions WHERE at >= ?)"
        return self._referrals(where, log_table.utc(moment))

    def log(self, criteria: LogFilter = EVERYTHING, *, limit: int | None = None) -> list[LogEntry]:
        """Return the entries of the log that pass, newest first, at most `limit` of them."""
        with self._database.reading() as database:
            return list(log_table.entries(database, criteria, limit=limit))

    def export_csv(self, criteria: LogFilter, path: Path, *, officer: Officer | None = None) -> int:
        """Write the entries that pass, oldest first, and return how many.

        An `officer` must have the permission to export (else NotPermitted) and is logged as who did it.
        """
        if officer is not None:
            require(officer, Permission.EXPORT_LOG)
        count = write_csv(path, reversed(self.log(criteria)))
        if officer is not None:
            with self._database.writing() as database:
                log_table.append(database, self._author(officer).act("export"))
        return count

    def _author(self, officer: Officer) -> Author:
        return Author(officer, self.workstation)

    def _referrals(self, where: str, *values: str) -> list[Referral]:
        with self._database.reading() as database:
            return referral_table.select_referrals(database, self.folder, where, values)

    def _decision_entry(self, inspection_id: str) -> LogEntry:
        with self._database.reading() as database:
            return _decision_entry(database, inspection_id)

    def _write_evidence(self, id: str, inspection: Inspection, document: QuestionedDocument) -> Evidence:
        folder = self.folder / "evidence" / id
        try:
            return write_evidence(folder, inspection, document)
        except OSError as error:
            cause = f"the evidence cannot be written ({error})"
            raise Unavailable(str(folder), cause, "Check the rights and the free space, then refer again.") from error

    def _referral(
        self,
        id: str,
        at: datetime,
        inspection: Inspection,
        evidence: Evidence,
        officer: Officer,
        reasons: Sequence[str],
        note: str,
    ) -> Referral:
        return Referral(
            id=id,
            inspection_id=inspection.id,
            at=at,
            officer=officer.name,
            workstation=self.workstation,
            status=ReferralStatus.OPEN,
            reasons=tuple(reasons),
            note=note,
            result=as_json(inspection),
            images=evidence.images,
            captures=evidence.captures,
            evaluation=inspection.evaluation,
        )


def _decision_entry(database: Database, inspection_id: str) -> LogEntry:
    where = "event = 'inspection' AND inspection_id = ? ORDER BY sequence DESC LIMIT 1"
    row = next(iter(list(database.query(f"SELECT * FROM log WHERE {where}", [inspection_id]))))
    return log_table.entry_of(row)


def _may_inspect(officer: Officer) -> None:
    if not may_open(officer, Workspace.INSPECT):
        cause = f"the role {officer.role.value} does not inspect documents"
        raise NotPermitted(f"{officer.name} may not decide", cause, "Ask an officer of the first line.")
