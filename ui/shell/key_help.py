"""The map of keys (F1): a sheet over the workspace that closes with any key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.theme.parts import card, label


class KeyHelp(QWidget):
    """Covers its parent until a key or a click."""

    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setGeometry(parent.rect())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sheet = card()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(32, 24, 32, 24)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        grid.addWidget(label(self.tr("Keys"), "heading"), 0, 0, 1, 4)
        half = (len(rows) + 1) // 2
        for index, (key, text) in enumerate(rows):
            row, column = index % half + 1, 2 * (index // half)
            grid.addWidget(label(key, "caption"), row, column)
            grid.addWidget(label(text), row, column + 1)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(sheet, 0, Qt.AlignmentFlag.AlignCenter)
        self.show()
        self.raise_()
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies behind."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 140))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close."""
        self.deleteLater()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close."""
        self.deleteLater()
