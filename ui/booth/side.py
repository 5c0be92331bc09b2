"""The place beside the page: the summary, or the panel that asks for reasons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector.inspection import Inspection
from ui.booth.clear_panel import ClearPanel
from ui.booth.refer_panel import ReferPanel


class Side(QStackedWidget):
    """Shows `summary` until a panel is opened; `opened(bool)` tells when that changes."""

    opened = Signal(bool)

    def __init__(self, summary: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refer = ReferPanel()
        self.clear = ClearPanel()
        self._summary = summary
        for widget in (summary, self.refer, self.clear):
            self.addWidget(widget)
        self.refer.closed.connect(self.close_all)
        self.clear.closed.connect(self.close_all)

    @property
    def is_open(self) -> bool:
        """Whether a panel asks for reasons."""
        return self.currentWidget() is not self._summary

    def open_refer(self, inspection: Inspection) -> None:
        """Ask for the reasons for suspicion."""
        self.setCurrentWidget(self.refer)
        self.refer.open_for(inspection)
        self.opened.emit(True)

    def open_clear(self) -> None:
        """Ask why it is cleared."""
        self.setCurrentWidget(self.clear)
        self.clear.open()
        self.opened.emit(True)

    def close_all(self) -> None:
        """Show the summary again."""
        if self.is_open:
            self.setCurrentWidget(self._summary)
            self.opened.emit(False)

    def confirm(self) -> None:
        """Send or clear, whichever is asked."""
        if self.currentWidget() is self.refer:
            self.refer.send()
        elif self.currentWidget() is self.clear:
            self.clear.clear()

    def press_number(self, number: int) -> None:
        """Tick the reason with this number."""
        panel = self.refer if self.currentWidget() is self.refer else self.clear
        panel.reasons.press_number(number)
