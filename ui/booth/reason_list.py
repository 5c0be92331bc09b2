"""A list of reasons to tick, each with a number key; in a single-choice list one replaces the other."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QScrollArea, QVBoxLayout, QWidget

KEYS = "123456789"


class ReasonList(QScrollArea):
    """Ticks by code; `changed` after every tick."""

    changed = Signal()

    def __init__(self, *, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._single = single
        self._buttons: dict[str, QAbstractButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(single)
        self.setWidgetResizable(True)

    def offer(self, reasons: Mapping[str, str], ticked: tuple[str, ...] = ()) -> None:
        """Offer these reasons, code to words; those in `ticked` come in ticked."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        self._buttons = {}
        for number, (code, words) in enumerate(reasons.items()):
            shown = f"{KEYS[number]}   {words}" if number < len(KEYS) else f"     {words}"
            made: QAbstractButton = QRadioButton(shown) if self._single else QCheckBox(shown)
            made.setProperty("keeps_space", True)
            made.setChecked(code in ticked)
            made.toggled.connect(self.changed)
            self._group.addButton(made)
            column.addWidget(made)
            self._buttons[code] = made
        column.addStretch(1)
        self.setWidget(content)
        self.changed.emit()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The codes that are ticked, in the order offered."""
        return tuple(code for code, made in self._buttons.items() if made.isChecked())

    def press_number(self, number: int) -> None:
        """Tick or untick the reason with this number, 1 for the first."""
        buttons = list(self._buttons.values())
        if 1 <= number <= len(buttons):
            buttons[number - 1].click()
