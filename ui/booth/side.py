"""The place beside the page: the summary, or the panel that asks for reasons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.inspection import Inspection
from ui.booth.clear_panel import ClearPanel
from ui.booth.refer_panel import ReferPanel


class Side(QWidget):
    """Shows `summary` until a panel is opened; `opened(bool)` tells when that changes."""

    opened = Signal(bool)

    def __init__(self, summary: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refer = ReferPanel()
        self.clear = ClearPanel()
        self._summary = summary
        self._current = summary
        column = QVBoxLayout(self)  # no stack: it would not pass on heights that follow the width
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (summary, self.refer, self.clear):
            column.addWidget(widget)
        self.refer.closed.connect(self.close_all)
        self.clear.closed.connect(self.close_all)

    @property
    def is_open(self) -> bool:
        """Whether a panel asks for reasons."""
        return self._current is not self._summary

    def open_refer(self, inspection: Inspection) -> None:
        """Ask for the reasons for suspicion."""
        self._show(self.refer)
        self.refer.open_for(inspection)

    def open_clear(self) -> None:
        """Ask why it is cleared."""
        self._show(self.clear)
        self.clear.open()

    def close_all(self) -> None:
        """Show the summary again."""
        if self.is_open:
            self._show(self._summary)

    def confirm(self) -> None:
        """Send or clear, whichever is asked."""
        if self._current is self.refer:
            self.refer.send()
        elif self._current is self.clear:
            self.clear.clear()

    def press_number(self, number: int) -> None:
        """Tick the reason with this number."""
        panel = self.refer if self._current is self.refer else self.clear
        panel.reasons.press_number(number)

    def _show(self, widget: QWidget) -> None:
        before, self._current = self._current, widget
        before.hide()
        widget.show()
        self.opened.emit(self.is_open)
