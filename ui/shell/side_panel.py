"""A panel that slides in beside the page; never a dialog for something that happens often."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.parts import button, label

SLIDE_MS = 140


class SidePanel(QFrame):
    """A titled panel of fixed width with a close button; hidden until `slide_in`."""

    closed = Signal()

    def __init__(self, title: str, width_px: int = 400, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._width_px = width_px
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        heading = QHBoxLayout()
        self.title = label(title, "heading")
        heading.addWidget(self.title, 1)
        close = button(self.tr("Close"), "quiet", key="Esc")
        close.clicked.connect(self.slide_out)
        heading.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addLayout(self.body, 1)
        self._slide = QPropertyAnimation(self, b"maximumWidth", self)
        self._slide.setDuration(SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.hide()

    def sizeHint(self) -> QSize:
        """Keep the width that was asked for."""
        return QSize(self._width_px, super().sizeHint().height())

    def slide_in(self) -> None:
        """Show the panel."""
        self.show()
        self._slide.stop()
        self._slide.setStartValue(self._width_px // 2)
        self._slide.setEndValue(self._width_px)
        self._slide.start()

    def slide_out(self) -> None:
        """Hide the panel."""
        self._slide.stop()
        self.hide()
        self.closed.emit()
