"""A short list to choose one line from; filling it again with the same lines keeps it as it is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QWidget


class ChoiceList(QListWidget):
    """`line_chosen` carries the number of the line that the person chose."""

    line_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._filling = False
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell)

    def sizeHint(self) -> QSize:
        """Ask for two lines; a layout gives it what is left over."""
        return QSize(240, 88)

    def show_lines(self, lines: Sequence[str], chosen: int | None) -> None:
        """Show these lines with one of them chosen, or none."""
        self._filling = True
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self.clear()
            self.addItems(list(lines))
        self.setCurrentRow(-1 if chosen is None else chosen)
        self._filling = False

    def _tell(self, row: int) -> None:
        if row >= 0 and not self._filling:
            self.line_chosen.emit(row)
