"""The row of actions, each with its key, and how many documents were inspected today."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.counts import today
from ui.theme.parts import button, label


class Actions(QWidget):
    """Buttons only; what they do is wired by the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clear = button(self.tr("Clear"), key="Enter")
        self.refer = button(self.tr("Refer"), key="F8")
        self.capture = button(self.tr("Capture"), "primary", key="Space")
        self.repeat = button(self.tr("Repeat"), key="F5")
        self.details = button(self.tr("Details"), key="F4")
        self.next = button(self.tr("Next document"), key="F9")
        self.today = label(look="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for made in (self.capture, self.clear, self.refer, self.repeat, self.details, self.next):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self.today)

    def show_count(self, count: int) -> None:
        """Show how many inspections were recorded today."""
        self.today.setText(today(count))

    def name_capture(self, *, repeats: bool, other_side: bool) -> None:
        """Say what Space does now."""
        words = self.tr("Other side") if other_side else self.tr("Repeat") if repeats else self.tr("Capture")
        self.capture.setText(self.tr("{words}   Space").format(words=words))
        self.repeat.setVisible(other_side)

    def name_clear(self, *, needs_reason: bool) -> None:
        """Say whether clearing asks for a reason."""
        self.clear.setText(self.tr("Clear with a reason   F7") if needs_reason else self.tr("Clear   Enter"))
