"""A conclusion that stands: what, on which grounds, by whom and when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.records.entry import Conclusion
from ui import terms
from ui.local_time import local_time, utc_time
from ui.sentences_suspicion import reason_words
from ui.theme.parts import button, label


class ConclusionView(QWidget):
    """Read only; a revision is a new conclusion beside the old one in the log."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = label("", "heading", wrap=True)
        self.who = label("", "muted", wrap=True)
        self.reasons = label("", wrap=True)
        self.text = label("", wrap=True)
        self.revise_button = button(self.tr("Conclude again…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.kind, self.who, self.reasons, self.text):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.revise_button)

    def show_conclusion(self, conclusion: Conclusion | None) -> None:
        """Show a conclusion; nothing where there is none."""
        if conclusion is None:
            return
        self.kind.setText(terms.fraud_type(conclusion.fraud_type))
        self.who.setText(f"{conclusion.examiner} · {local_time(conclusion.at)}")
        self.who.setToolTip(utc_time(conclusion.at))
        self.reasons.setText("\n".join(f"• {reason_words(code)}" for code in conclusion.reasons))
        self.text.setText(conclusion.text)
