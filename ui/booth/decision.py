"""Writing the officer's decision to the records, on their thread."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from inspector.inspection import Inspection, QuestionedDocument
from inspector.records.entry import Decision
from ui.desk import Desk

if TYPE_CHECKING:
    from inspector.records.store import Records


class DecisionWriter:
    """Adds an entry to the log, or a referral with all its evidence."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(
        self,
        inspection: Inspection,
        document: QuestionedDocument | None,
        decision: Decision,
        reasons: Sequence[str],
        note: str,
    ) -> "Future[None]":
        """Record the decision; the future is done when it is on disk."""
        officer = self._desk.officer

        def write(records: "Records") -> None:
            if decision is Decision.REFER and document is not None:
                records.refer(inspection, document, officer=officer, reasons=tuple(reasons), note=note)
            else:
                records.add(
                    inspection, officer=officer, decision=decision, reasons=tuple(reasons), note=note, document=document
                )

        return self._desk.ask_records(write)
