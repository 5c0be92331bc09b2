"""How to compare: the modes along the top edge with their slider; link and measure, which the case view places."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from ui.examine.comparison_mode import ComparisonMode, mode_name, strength_name
from ui.theme.flow_layout import FlowLayout
from ui.theme.parts import button, label

START = {
    ComparisonMode.OVERLAY: 50,
    ComparisonMode.BLINK: 30,
    ComparisonMode.DIFFERENCE: 30,
    ComparisonMode.SWIPE: 50,
}


class ComparisonBar(QWidget):
    """`changed` after every choice; each mode remembers its slider."""

    changed = Signal()
    link_toggled = Signal(bool)
    measure_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strengths = dict(START)
        self._group = QButtonGroup(self)
        self.modes = {mode: self._mode_button(mode) for mode in ComparisonMode}
        self.link_button = self._toggle(self.tr("Linked"), "L")
        self.measure_button = self._toggle(self.tr("Measure"), "M")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._slider_name = label("", "muted")
        self._slider_row = QWidget()
        self._lay_out()
        self._connect()
        self.modes[ComparisonMode.SIDE_BY_SIDE].setChecked(True)
        self.link_button.setChecked(True)
        self._show_slider()

    @property
    def mode(self) -> ComparisonMode:
        """How to compare."""
        return next(mode for mode, made in self.modes.items() if made.isChecked())

    @property
    def strength(self) -> float:
        """The slider of the mode, 0..1."""
        return self._strengths.get(self.mode, 0) / 100

    def choose(self, mode: ComparisonMode) -> None:
        """Compare in this way; ignored where there is nothing to compare with."""
        if self.modes[mode].isEnabled():
            self.modes[mode].click()

    def permit_comparison(self, permitted: bool) -> None:
        """Without a specimen only side by side (the page alone) makes sense."""
        for mode, made in self.modes.items():
            made.setEnabled(permitted or mode is ComparisonMode.SIDE_BY_SIDE)
        if not permitted:
            self.choose(ComparisonMode.SIDE_BY_SIDE)

    def _mode_button(self, mode: ComparisonMode) -> QPushButton:
        made = self._toggle(mode_name(mode), mode.value)
        self._group.addButton(made)
        return made

    def _toggle(self, text: str, key: str) -> QPushButton:
        made = button(text, "quiet", key=key)
        made.setCheckable(True)
        made.setProperty("dense", True)
        return made

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing_px=0)  # a second row where the words of a language are long
        for made in self.modes.values():
            buttons.addWidget(made)
        row = QHBoxLayout(self._slider_row)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._slider_name)
        row.addWidget(self.slider, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(buttons)
        column.addWidget(self._slider_row)

    def _connect(self) -> None:
        self.slider.setRange(0, 100)
        self.slider.setMinimumHeight(32)
        self._group.buttonClicked.connect(self._choose)
        self.slider.valueChanged.connect(self._slide)
        self.link_button.toggled.connect(self.link_toggled)
        self.measure_button.toggled.connect(self.measure_toggled)

    def _choose(self) -> None:
        self._show_slider()
        self.changed.emit()

    def _show_slider(self) -> None:
        name = strength_name(self.mode)
        self._slider_row.setVisible(bool(name))
        self._slider_name.setText(name)
        self.slider.setAccessibleName(name)
        self.slider.blockSignals(True)
        self.slider.setValue(self._strengths.get(self.mode, 0))
        self.slider.blockSignals(False)

    def _slide(self, value: int) -> None:
        self._strengths[self.mode] = value
        self.changed.emit()
