"""One row of the log in full, beside the table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector.officer import Role
from inspector.records.entry import LogEntry
from ui import terms
from ui.local_time import local_time, utc_time
from ui.sentences_suspicion import reason_words
from ui.shell.names import role_name
from ui.theme.parts import label


class EntryDetail(QScrollArea):
    """Shows who did what, when and why; says what to do while no row is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "heading", wrap=True)
        self.hint = label(self.tr("Choose a row to see all of it."), "muted", wrap=True)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(8)
        self._form.setVerticalSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self.title, self.hint):
            column.addWidget(part)
        column.addLayout(self._form)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_entry(None)

    def show_entry(self, entry: LogEntry | None) -> None:
        """Show one row, or the hint."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.hint.setVisible(entry is None)
        self.title.setText(terms.event(entry.event) if entry else "")
        self.title.setVisible(entry is not None)
        for name, value in self._facts(entry) if entry else ():
            self._form.addRow(label(name, "caption"), _value(value))

    def _facts(self, entry: LogEntry) -> list[tuple[str, str]]:
        facts = [
            (self.tr("When"), f"{local_time(entry.at)}\n{utc_time(entry.at)}"),
            (self.tr("Who"), f"{entry.officer}\n{_role(entry.role)}"),
            (self.tr("Post"), entry.workstation),
            (self.tr("Advice"), terms.advice(entry.advice)),
            (self.tr("Decision"), terms.decision(entry.decision)),
            (self.tr("Conclusion"), terms.fraud_type(entry.fraud_type) if entry.fraud_type else ""),
            (self.tr("Reasons"), "\n".join(reason_words(code) for code in entry.reasons)),
            (self.tr("Findings"), "\n".join(reason_words(code) for code in entry.findings)),
            (self.tr("Checks"), self._coverage(entry)),
            (self.tr("Model"), entry.model or ""),
            (self.tr("Inspection"), entry.inspection_id),
            (self.tr("Referral"), entry.referral_id or ""),
            (self.tr("Time taken"), self._seconds(entry.total_ms)),
            (self.tr("Kind"), self.tr("Evaluation of pre-recorded images") if entry.evaluation else ""),
            (self.tr("Log number"), self.locale().toString(entry.sequence)),
        ]
        return [(name, value) for name, value in facts if value]

    def _coverage(self, entry: LogEntry) -> str:
        if entry.performed is None:
            return ""
        total = entry.performed + (entry.not_performed or 0)
        return self.tr("{done} of {total} done").format(done=entry.performed, total=total)

    def _seconds(self, ms: float | None) -> str:
        return "" if ms is None else self.tr("{seconds} s").format(seconds=self.locale().toString(ms / 1000, "f", 1))


def _value(text: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _role(code: str) -> str:
    return role_name(Role(code)) if code in list(Role) else code
