"""The rows of the log as a Qt table model; holds plain tuples, so thousands of rows scroll smoothly."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from inspector.inspection import Advice
from inspector.records.entry import LogEntry
from ui import terms
from ui.local_time import local_time, utc_time
from ui.outcome import ADVICE_OUTCOME, outcome_icon
from ui.sentences_suspicion import reason_words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the text of a row, and what it is sorted by where that is not the text."""

    text: Callable[[LogEntry], str]
    key: Callable[[LogEntry], Any] | None = None


def reasons_of(entry: LogEntry) -> list[str]:
    """Return in words why a person acted; where nobody gave a reason, what the advice rested on."""
    return [reason_words(code) for code in dict.fromkeys(entry.reasons or entry.findings)]


def _decided(entry: LogEntry) -> str:
    return terms.fraud_type(entry.fraud_type) if entry.fraud_type else terms.decision(entry.decision)


COLUMNS = (
    Column(lambda entry: local_time(entry.at), lambda entry: entry.at),
    Column(lambda entry: terms.event(entry.event)),
    Column(lambda entry: entry.officer),
    Column(lambda entry: entry.workstation),
    Column(lambda entry: terms.advice(entry.advice)),
    Column(_decided),
    Column(lambda entry: ", ".join(reasons_of(entry))),
    Column(lambda entry: entry.model or ""),
)
ADVICE_COLUMN = 4


class RowsModel(QAbstractTableModel):
    """Shows log entries; sorts itself (a proxy would ask Python once per comparison)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LogEntry, ...] = ()
        self._symbols: dict[Advice, QIcon] = {}
        self._order: tuple[int, Qt.SortOrder] = (0, Qt.SortOrder.DescendingOrder)

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        """The rows in the order shown."""
        return self._entries

    def show_entries(self, entries: Sequence[LogEntry]) -> None:
        """Show other rows, in the order last chosen."""
        self.beginResetModel()
        self._entries = self._sorted(tuple(entries))
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; on hover the time in UTC and whatever the column may have cut off."""
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()].text(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return utc_time(entry.at) if index.column() == 0 else COLUMNS[index.column()].text(entry)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == ADVICE_COLUMN:
            return self._symbol(entry)
        return entry if role == ENTRY_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the translated title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column; equal rows keep their order."""
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._entries[index.row()].sequence) for index in self.persistentIndexList()]
        self._order = (column, order)
        self._entries = self._sorted(self._entries)
        row_of = {entry.sequence: row for row, entry in enumerate(self._entries)}
        self.changePersistentIndexList(
            [index for index, _ in kept], [self.index(row_of[number], index.column()) for index, number in kept]
        )
        self.layoutChanged.emit()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("Event"),
            self.tr("Officer"),
            self.tr("Post"),
            self.tr("Advice"),
            self.tr("Decision, conclusion"),
            self.tr("Reasons"),
            self.tr("Model"),
        )

    def _symbol(self, entry: LogEntry) -> QIcon | None:
        if entry.advice in (None, Advice.CLEAR):
            return None
        if entry.advice not in self._symbols:
            self._symbols[entry.advice] = outcome_icon(ADVICE_OUTCOME[entry.advice])
        return self._symbols[entry.advice]

    def _sorted(self, entries: tuple[LogEntry, ...]) -> tuple[LogEntry, ...]:
        column, order = self._order
        key = COLUMNS[column].key or COLUMNS[column].text
        return tuple(sorted(entries, key=key, reverse=order is Qt.SortOrder.DescendingOrder))
