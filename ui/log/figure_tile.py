"""One of the four figures at the top of the log: a count, what it counts, and how it moved."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme.parts import card, label


class FigureTile(QWidget):
    """A large count with its caption and the difference from the period before."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = label("–", "name")
        self.trend = label("", "muted")
        frame: QFrame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.setSpacing(0)
        for part in (label(caption, "caption"), self.value, self.trend):
            inside.addWidget(part)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
        self.setAccessibleName(caption)

    def show_count(self, count: int, before: int) -> None:
        """Show the count and compare it with the period before."""
        self.value.setText(self.locale().toString(count))
        self.trend.setText(self._trend(count - before, before))

    def _trend(self, change: int, before: int) -> str:
        if change == 0:
            return self.tr("same as before ({before})").format(before=before)
        arrow = "▲" if change > 0 else "▼"
        return self.tr("{arrow} {change} (before: {before})").format(arrow=arrow, change=abs(change), before=before)
