"""The notes on a case, oldest first, and the field for a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from inspector.records.entry import Note, Referral
from ui.local_time import local_time, utc_time
from ui.theme.parts import button, card, label


class NotesPanel(QWidget):
    """`added` carries the text of a new note; the field empties once `show_referral` shows it."""

    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._permitted = True
        self._referral_id = ""
        self._unsent: dict[str, str] = {}
        self.notes = QScrollArea()
        self.notes.setWidgetResizable(True)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("What you see, where, under which light"))
        self.text.setAccessibleName(self.tr("New note"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(120)
        self.add_button = button(self.tr("Add the note"), key="Ctrl+Enter")
        self.add_button.setShortcut("Ctrl+Return")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notes, 1)
        column.addWidget(self.text)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignRight)
        self.add_button.clicked.connect(self._add)
        self.text.textChanged.connect(self._enable)
        self._enable()

    def show_referral(self, referral: Referral) -> None:
        """Show the note of the first line and those of the examiners; what was typed stays with its own case."""
        if referral.id != self._referral_id:
            self._unsent[self._referral_id] = self.text.toPlainText()
            self._referral_id = referral.id
            self.text.setPlainText(self._unsent.pop(referral.id, ""))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        notes = [Note(referral.at, referral.officer, referral.note)] if referral.note else []
        for note in (*notes, *referral.notes):
            column.addWidget(_note(note))
        if not (notes or referral.notes):
            column.addWidget(label(self.tr("No notes yet."), "muted"))
        column.addStretch(1)
        self.notes.setWidget(content)
        bar = self.notes.verticalScrollBar()
        bar.setValue(bar.maximum())

    def permit(self, permitted: bool, why_not: str) -> None:
        """Let the officer add notes, or say why not."""
        self._permitted = permitted
        self.text.setReadOnly(not permitted)
        self.add_button.setToolTip("" if permitted else why_not)
        self._enable()

    def clear(self) -> None:
        """Empty the field."""
        self.text.clear()

    def _add(self) -> None:
        self.added.emit(self.text.toPlainText().strip())

    def _enable(self) -> None:
        self.add_button.setEnabled(self._permitted and bool(self.text.toPlainText().strip()))


def _note(note: Note) -> QFrame:
    frame = card()
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 8, 12, 8)
    column.setSpacing(4)
    head = label(f"{note.officer} · {local_time(note.at)}", "caption", wrap=True)
    head.setToolTip(utc_time(note.at))
    text = label(note.text, wrap=True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(head)
    column.addWidget(text)
    return frame
