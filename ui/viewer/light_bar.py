"""The row of buttons that chooses the light, or all lights side by side."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from imaging.light import Light
from inspector.inspection import Outcome
from ui.outcome import outcome_icon
from ui.theme.parts import button
from ui.viewer.light_names import LIGHT_KEYS, light_name


class LightBar(QWidget):
    """One button per light and one for all of them; lights that were not captured are disabled."""

    light_chosen = Signal(object)
    all_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._group = QButtonGroup(self)
        self._buttons: dict[Light, QPushButton] = {}
        self._all = button(self.tr("All"), "quiet", key="O")
        self._all.setCheckable(True)
        self._all.clicked.connect(self.all_chosen)
        self._group.addButton(self._all)
        self._row.addWidget(self._all)
        self._row.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put something at the right end of the row."""
        self._row.addWidget(widget)

    def set_lights(self, offered: Sequence[Light], captured: Sequence[Light]) -> None:
        """Offer these lights."""
        for light in offered:
            if light not in self._buttons:
                self._add(light)
        for light, chooser in self._buttons.items():
            chooser.setVisible(light in offered)
            chooser.setEnabled(light in captured)
        self._all.setEnabled(len(captured) > 1)

    def set_outcomes(self, outcomes: Mapping[Light, Outcome]) -> None:
        """Put a symbol on the lights under which something is irregular; the others carry none."""
        for light, chooser in self._buttons.items():
            outcome = outcomes.get(light)
            chooser.setText(("  " if outcome else "") + _words(light))
            chooser.setIcon(outcome_icon(outcome) if outcome else QIcon())

    def choose(self, light: Light | None) -> None:
        """Show which light is on; None is all of them."""
        chosen = self._all if light is None else self._buttons.get(light)
        if chosen is not None:
            chosen.setChecked(True)

    def _add(self, light: Light) -> None:
        chooser = button(_words(light), "quiet")
        chooser.setCheckable(True)
        chooser.clicked.connect(lambda: self.light_chosen.emit(light))
        self._group.addButton(chooser)
        self._row.insertWidget(len(self._buttons), chooser)
        self._buttons[light] = chooser


def _words(light: Light) -> str:
    key = LIGHT_KEYS.get(light)
    return f"{light_name(light)}   {key}" if key else light_name(light)
