"""Sending the document to the second line: reasons for suspicion and a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector.inspection import Inspection, Outcome
from ui.booth.reason_list import ReasonList
from ui.booth.sizes import SUMMARY_PX
from ui.sentences_checks import check_sentence
from ui.sentences_suspicion import suspicion_reasons
from ui.shell.side_panel import SidePanel
from ui.theme.parts import button, label


class ReferPanel(SidePanel):
    """Failed checks come in ticked; `sent` carries the codes and the note."""

    sent = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", SUMMARY_PX, parent)
        self.title.setText(self.tr("Refer to the second line"))
        self.reasons = ReasonList()
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note for the second line"))
        self.note.setMinimumHeight(40)
        self.note.returnPressed.connect(self.send)
        self.send_button = button(self.tr("Send"), "primary", key="Enter")
        self.send_button.clicked.connect(self.send)
        self.body.addWidget(label(self.tr("Reasons for suspicion"), "muted"))
        self.body.addWidget(self.reasons, 1)
        self.body.addWidget(self.note)
        self.body.addWidget(self.send_button)
        self.reasons.changed.connect(self._allow)
        self.note.textChanged.connect(self._allow)

    def open_for(self, inspection: Inspection) -> None:
        """Offer the failed checks, ticked, and the reasons that no check sees."""
        failed = {
            check.code: check_sentence(check)
            for check in inspection.checks
            if check.outcome is Outcome.FAILED and not check.silent
        }
        self.reasons.offer({**failed, **suspicion_reasons()}, tuple(failed))
        self.note.clear()
        self.slide_in()

    def send(self) -> None:
        """Send what is ticked; nothing happens while no reason is ticked and no note written."""
        if self.reasons.ticked or self.note.text().strip():
            self.sent.emit(self.reasons.ticked, self.note.text().strip())
            self.slide_out()

    def _allow(self) -> None:
        self.send_button.setEnabled(bool(self.reasons.ticked or self.note.text().strip()))
