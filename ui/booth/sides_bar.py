"""Which side of a two-sided document the picture shows."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.theme.parts import button


def side_name(name: str) -> str:
    """Return the word for a page; a page of another name keeps it."""
    translate = QCoreApplication.translate
    names = {
        "front": translate("Side", "Front"),
        "back": translate("Side", "Back"),
        "data page": translate("Side", "Data page"),
    }
    return names.get(name, name)


class SidesBar(QWidget):
    """Hidden while there is one side; `chosen` carries the index of the page."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._group = QButtonGroup(self)
        self._buttons: list[QPushButton] = []
        self._names: tuple[str, ...] = ()
        self.hide()

    def show_sides(self, names: Sequence[str], current: int) -> None:
        """Offer these sides with `current` in front."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self._rebuild()
        self.setVisible(len(names) > 1)
        if 0 <= current < len(self._buttons):
            self._buttons[current].setChecked(True)

    def _rebuild(self) -> None:
        for old in self._buttons:
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for index, name in enumerate(self._names):
            made = button(side_name(name), "quiet")
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, chosen=index: self.chosen.emit(chosen))
            self._group.addButton(made)
            self._row.addWidget(made)
            self._buttons.append(made)
