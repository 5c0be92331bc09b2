"""The bar above the workspaces: post, reader, library, officer, lock."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from inspector.inspection import Outcome
from ui.desk import Desk
from ui.outcome import OutcomeSymbol
from ui.reader import ReaderState
from ui.shell.library_status import LibraryStatus, library_sentence
from ui.shell.names import role_name
from ui.theme.parts import button, label

_SYMBOLS = {ReaderState.FAULT: Outcome.FAILED, ReaderState.CLOSED: Outcome.NOT_PERFORMED}


class TopBar(QFrame):
    """Follows the desk's signals; `locked` is emitted when the officer leaves."""

    locked = Signal()
    help_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self._desk = desk
        self._symbol = OutcomeSymbol(None, 20)
        self.reader = label()
        self.library = label()
        self.officer = label()
        self._lay_out()
        desk.reader.state_changed.connect(self._show_reader)
        desk.officer_changed.connect(self._show_officer)
        self._show_reader()
        self._show_officer()

    def show_library(self, status: LibraryStatus) -> None:
        """Say what the library holds and how old it is."""
        self.library.setText(library_sentence(status))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(label(self._desk.setup.post or self.tr("This workstation"), "heading"))
        row.addSpacing(24)
        row.addWidget(_caption(self.tr("Reader")))
        row.addWidget(self._symbol)
        row.addWidget(self.reader)
        row.addSpacing(24)
        row.addWidget(_caption(self.tr("Library")))
        row.addWidget(self.library)
        row.addStretch(1)
        row.addWidget(self.officer)
        row.addSpacing(8)
        keys = button(self.tr("Keys"), "quiet", key="F1")
        keys.clicked.connect(self.help_wanted)
        row.addWidget(keys)
        lock = button(self.tr("Lock"), "quiet", key="F12")
        lock.clicked.connect(self.locked)
        row.addWidget(lock)

    def _show_reader(self) -> None:
        words = {
            ReaderState.CLOSED: self.tr("closed"),
            ReaderState.OPENING: self.tr("opening ..."),
            ReaderState.READY: self.tr("ready"),
            ReaderState.CAPTURING: self.tr("capturing ..."),
            ReaderState.FAULT: self.tr("does not answer"),
        }
        state = self._desk.reader.state
        self.reader.setText(words[state])
        self._symbol.set_outcome(_SYMBOLS.get(state))
        self._symbol.setVisible(state in _SYMBOLS)

    def _show_officer(self) -> None:
        officer = self._desk.officer
        self.officer.setText(self.tr("{name}, {role}").format(name=officer.name, role=role_name(officer.role)))


def _caption(text: str) -> QLabel:
    return label(text, "muted")
