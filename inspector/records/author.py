"""Who writes an entry of the log, from where; entries hold ids and codes, no data of the traveller and no free text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from inspector.inspection import Inspection
from inspector.officer import Officer
from inspector.records.entry import Decision, FraudType, LogEntry, Referral


@dataclass(frozen=True, slots=True)
class Author:
    """An officer at a workstation; makes entries of now that have no sequence number yet (0)."""

    officer: Officer
    workstation: str

    def decision(
        self, inspection: Inspection, decision: Decision, reasons: Sequence[str], referral_id: str | None = None
    ) -> LogEntry:
        """Return the entry for a decision on an inspection: its advice, codes, counts and timing."""
        return LogEntry(
            sequence=0,
            at=datetime.now(UTC),
            officer=self.officer.name,
            role=self.officer.role.value,
            workstation=self.workstation,
            event="inspection",
            inspection_id=inspection.id,
            referral_id=referral_id,
            advice=inspection.advice,
            decision=decision,
            model=inspection.model.id if inspection.model else None,
            reasons=tuple(reasons),
            evaluation=inspection.evaluation,
            total_ms=inspection.ms.get("total"),
            findings=inspection.reasons,
            performed=inspection.performed,
            not_performed=inspection.not_performed,
        )

    def act(
        self,
        event: str,
        referral: Referral | None = None,
        reasons: Sequence[str] = (),
        fraud_type: FraudType | None = None,
    ) -> LogEntry:
        """Return the entry for something done to a referral, or to no document at all."""
        model = (referral.result.get("model") or {}).get("id") if referral else None
        return LogEntry(
            sequence=0,
            at=datetime.now(UTC),
            officer=self.officer.name,
            role=self.officer.role.value,
            workstation=self.workstation,
            event=event,
            inspection_id=referral.inspection_id if referral else "",
            referral_id=referral.id if referral else None,
            model=model,
            reasons=tuple(reasons),
            fraud_type=fraud_type,
            evaluation=referral.evaluation if referral else False,
        )
