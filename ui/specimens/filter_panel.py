"""The filters at the left of the library: state, type, light, year and words."""

from PySide6.QtCore import QRegularExpression, QTimer, Signal
from PySide6.QtGui import QHideEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from imaging.light import Light
from ui.specimens.criteria import Criteria, Offer
from ui.theme.parts import button, label
from ui.viewer.light_names import light_name

TYPING_PAUSE_MS = 250


class FilterPanel(QWidget):
    """Choices that the library really has; `changed` fires once typing pauses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text_field = QLineEdit()
        self.country_choice, self.type_choice, self.light_choice = QComboBox(), QComboBox(), QComboBox()
        self.year_field = QLineEdit()
        self.reset_button = button(self.tr("Reset"), "quiet", key="R")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._lay_out()
        self.offer(Offer())
        self._connect()

    @property
    def criteria(self) -> Criteria:
        """What is asked for."""
        year = self.year_field.text()
        light = self.light_choice.currentData()
        return Criteria(
            country=self.country_choice.currentData(),
            type=self.type_choice.currentData(),
            light=Light(light) if light else None,
            year=int(year) if self.year_field.hasAcceptableInput() else None,
            text=self.text_field.text().strip(),
        )

    def offer(self, offer: Offer) -> None:
        """Offer the values that exist, keeping what is chosen."""
        _fill(self.country_choice, self.tr("All states"), {code: code for code in offer.countries})
        _fill(self.type_choice, self.tr("All types"), {code: code for code in offer.types})
        _fill(self.light_choice, self.tr("All lights"), {light.value: light_name(light) for light in offer.lights})

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was being typed: who opens the page again reads anew."""
        self._pause.stop()
        super().hideEvent(event)

    def reset(self) -> None:
        """Show everything."""
        for choice in (self.country_choice, self.type_choice, self.light_choice):
            choice.setCurrentIndex(0)
        self.year_field.clear()
        self.text_field.clear()

    def _lay_out(self) -> None:
        self.year_field.setValidator(QRegularExpressionValidator(QRegularExpression("[12][0-9]{3}"), self))
        self.year_field.setPlaceholderText(self.tr("Any year"))
        self.year_field.setClearButtonEnabled(True)
        self.text_field.setPlaceholderText(self.tr("Title, id or feature"))
        self.text_field.setClearButtonEnabled(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        named = (
            (self.tr("Find"), self.text_field),
            (self.tr("State"), self.country_choice),
            (self.tr("Type"), self.type_choice),
            (self.tr("Captured in"), self.light_choice),
            (self.tr("Issued in"), self.year_field),
        )
        for name, field in named:
            field.setAccessibleName(name)
            column.addWidget(label(name, "caption"))
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(self.reset_button)
        column.addStretch(1)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.changed)
        for choice in (self.country_choice, self.type_choice, self.light_choice):
            choice.currentIndexChanged.connect(self.changed)
        self.year_field.textChanged.connect(lambda: self._pause.start())
        self.text_field.textChanged.connect(lambda: self._pause.start())
        self.reset_button.clicked.connect(self.reset)


def _fill(choice: QComboBox, everything: str, names: dict[str, str]) -> None:
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    choice.addItem(everything, None)
    for code, name in names.items():
        choice.addItem(name, code)
    choice.setCurrentIndex(max(0, choice.findData(chosen)) if chosen else 0)
    choice.blockSignals(False)
