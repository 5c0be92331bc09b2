"""What the second line concluded about a document that this desk referred."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.records.entry import Referral
from ui import terms
from ui.local_time import local_time
from ui.theme.parts import button, label


class ConclusionNotice(QFrame):
    """One conclusion at a time; `seen` carries the referral's id."""

    seen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._referral_id = ""
        self.heading = label(look="caption", wrap=True)
        self.words = label(wrap=True)
        close = button(self.tr("Seen"))
        close.clicked.connect(lambda: self.seen.emit(self._referral_id))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.heading)
        words.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addLayout(words, 1)
        row.addWidget(close)
        self.hide()

    def show_conclusion(self, referral: Referral | None) -> None:
        """Show the conclusion of a referral; None hides the notice."""
        conclusion = referral.conclusion if referral is not None else None
        self.setVisible(conclusion is not None)
        if referral is None or conclusion is None:
            return
        self._referral_id = referral.id
        heading = self.tr("Second line on your referral of {time}")
        self.heading.setText(heading.format(time=local_time(referral.at)))
        result = terms.fraud_type(conclusion.fraud_type)
        self.words.setText(f"{result}. {conclusion.text}" if conclusion.text else result)
