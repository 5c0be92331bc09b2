"""Clearing against the advice: one reason from a short list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.booth.reason_list import ReasonList
from ui.booth.sizes import SUMMARY_PX
from ui.sentences_suspicion import clearing_reasons
from ui.shell.side_panel import SidePanel
from ui.theme.parts import button, label


class ClearPanel(SidePanel):
    """`cleared` carries the code of the reason."""

    cleared = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", SUMMARY_PX, parent)
        self.title.setText(self.tr("Clear against the advice"))
        self.reasons = ReasonList(single=True)
        self.clear_button = button(self.tr("Clear"), "primary", key="Enter")
        self.clear_button.clicked.connect(self.clear)
        self.body.addWidget(label(self.tr("Why is it cleared? The reason is recorded."), "muted", wrap=True))
        self.body.addWidget(self.reasons, 1)
        self.body.addWidget(self.clear_button)
        self.reasons.changed.connect(lambda: self.clear_button.setEnabled(bool(self.reasons.ticked)))

    def open(self) -> None:
        """Offer the reasons, none chosen."""
        self.reasons.offer(clearing_reasons())
        self.slide_in()

    def clear(self) -> None:
        """Clear with the chosen reason; nothing happens while none is chosen."""
        if self.reasons.ticked:
            self.cleared.emit(self.reasons.ticked[0])
            self.slide_out()
