"""The referrals of the queue as a Qt list model, the oldest open one first."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.records.entry import Referral, ReferralStatus
from ui import terms
from ui.local_time import age, local_time, utc_time
from ui.sentences_suspicion import reason_words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
REFERRAL_ROLE = int(Qt.ItemDataRole.UserRole)
OVERDUE = timedelta(minutes=30)


class QueueModel(QAbstractListModel):
    """One item per referral."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._referrals: tuple[Referral, ...] = ()

    @property
    def referrals(self) -> tuple[Referral, ...]:
        """What is shown, in this order."""
        return self._referrals

    def show_referrals(self, referrals: Sequence[Referral]) -> None:
        """Show other referrals; open ones wait longest first, concluded ones come newest first."""
        self.beginResetModel()
        waiting = sorted((item for item in referrals if item.status is ReferralStatus.OPEN), key=lambda item: item.at)
        done = [item for item in referrals if item.status is not ReferralStatus.OPEN]
        self._referrals = (*waiting, *sorted(done, key=lambda item: item.at, reverse=True))
        self.endResetModel()

    def shows(self, referrals: Sequence[Referral]) -> bool:
        """Whether exactly these are shown already, with the same conclusions."""
        wanted = {(item.id, item.status, item.conclusion) for item in referrals}
        return wanted == {(item.id, item.status, item.conclusion) for item in self._referrals}

    def row_of(self, referral_id: str) -> int | None:
        """Return where a referral stands, None where it is not shown."""
        return next((row for row, item in enumerate(self._referrals) if item.id == referral_id), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._referrals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line of words, the time on hover, or the referral itself."""
        referral = self._referrals[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (age(referral.at), model_words(referral), reasons_line(referral), status_words(referral))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{local_time(referral.at)}\n{utc_time(referral.at)}"
        return referral if role == REFERRAL_ROLE else None


def is_overdue(referral: Referral, now: datetime | None = None) -> bool:
    """Whether a traveller has been waiting too long for a conclusion."""
    return referral.status is ReferralStatus.OPEN and (now or datetime.now(UTC)) - referral.at > OVERDUE


def model_words(referral: Referral) -> str:
    """Return the model the machine recognised, empty where it did not."""
    model = referral.result.get("model") or {}
    return str(model.get("id", ""))


def reasons_line(referral: Referral) -> str:
    """Return the reasons of the first line in words."""
    return " · ".join(dict.fromkeys(reason_words(code) for code in referral.reasons))


def status_words(referral: Referral) -> str:
    """Return the conclusion where there is one, else that it is open."""
    if referral.conclusion is not None:
        return terms.fraud_type(referral.conclusion.fraud_type)
    return terms.status(referral.status)
