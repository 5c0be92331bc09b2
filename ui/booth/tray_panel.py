"""The tray of a reader without glass: choose which document lies on it, turn it over, take it off."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.parts import button


class TrayPanel(QFrame):
    """Shown only for readers with a tray; `document_changed` when another document is laid."""

    document_changed = Signal()

    def __init__(self, tray: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._tray = tray
        self._documents = tuple(tray.documents())
        self.choice = QComboBox()
        self.choice.setMinimumHeight(40)
        self.choice.setMinimumContentsLength(12)
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choice.addItem(self.tr("Nothing on the glass"))
        self.choice.addItems([document.title for document in self._documents])
        self.choice.setToolTip(self.tr("Simulated reader: the document on its glass"))
        self.choice.activated.connect(self._choose)
        self.turn = button(self.tr("Turn over"), key="T")
        self.turn.clicked.connect(self.turn_over)
        self._lay_out()
        self._show_laid()

    @property
    def has_document(self) -> bool:
        """Whether a document lies on the glass."""
        return self._tray.laid is not None

    def turn_over(self) -> None:
        """Lay the next side of the document on the glass."""
        if self._tray.laid is not None:
            document, side = self._tray.laid
            self._tray.lay(document, (side + 1) % len(self._documents[document].sides))
            self._show_laid()

    def step(self, by: int) -> None:
        """Lay the next (or previous) document of the tray."""
        if not self._documents:
            return
        current = self._tray.laid[0] if self._tray.laid is not None else -1
        self.lay((current + by) % len(self._documents))

    def set_busy(self, busy: bool) -> None:
        """The tray may not be touched during a capture."""
        self.choice.setEnabled(not busy)
        self.turn.setEnabled(not busy)

    def lay(self, document: int, side: int = 0) -> None:
        """Lay a side of a document; another document than before starts a new inspection."""
        before = self._tray.laid
        self._tray.lay(document, side)
        self._show_laid()
        if before is None or before[0] != document:
            self.document_changed.emit()

    def _choose(self, index: int) -> None:
        if index == 0:
            self._tray.clear_glass()
            self._show_laid()
            self.document_changed.emit()
        else:
            self.lay(index - 1)

    def _sides(self) -> int:
        laid = self._tray.laid
        return 0 if laid is None else len(self._documents[laid[0]].sides)

    def _show_laid(self) -> None:
        laid = self._tray.laid
        self.choice.setCurrentIndex(0 if laid is None else laid[0] + 1)
        self.turn.setVisible(self._sides() > 1)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        row.addWidget(self.turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(row)
