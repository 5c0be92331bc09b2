"""Says that the log is being exported, and then where the file went."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import counts
from ui.theme.parts import button, card, label


class ExportBar(QWidget):
    """A bar that is hidden until something is exported."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = label("", wrap=True)
        self.open_button = button(self.tr("Open the folder"), "quiet")
        self.close_button = button(self.tr("Close"), "quiet")
        self._folder = Path()
        frame = card()
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self.message, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.close_button)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
        self.open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def show_running(self, path: Path) -> None:
        """Say that `path` is being written."""
        self.message.setText(self.tr("Writing {file} …").format(file=path.name))
        self.open_button.setVisible(False)
        self.show()

    def show_written(self, path: Path, rows: int) -> None:
        """Say that `rows` rows stand in `path`."""
        self.message.setText(self.tr("{rows} written to {path}").format(rows=counts.rows(rows), path=path))
        self._folder = path.parent
        self.open_button.setVisible(True)
        self.show()
