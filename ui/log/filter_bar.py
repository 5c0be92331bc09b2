"""One line of filters above the log; what it holds is a `LogFilter` and a `Period`."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QWidget

from inspector.inspection import Advice
from inspector.records.entry import Decision, LogFilter
from ui import terms
from ui.log.period import Period, Preset
from ui.theme.parts import button, label

TYPING_PAUSE_MS = 250

E = TypeVar("E", bound=StrEnum)


class FilterBar(QWidget):
    """Period, event, advice, decision, officer and text; `changed` fires once typing pauses."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.period_choice = self._choice(self.tr("Period"))
        self.first_day, self.last_day = self._day(self.tr("First day")), self._day(self.tr("Last day"))
        self.event_choice = self._choice(self.tr("Event"))
        self.advice_choice = self._choice(self.tr("Advice"))
        self.decision_choice = self._choice(self.tr("Decision"))
        self.officer_choice = self._choice(self.tr("Officer"))
        self.text_field = QLineEdit()
        self.reset_button = button(self.tr("Reset"), "quiet")
        self._pause = QTimer(self)
        self._fill()
        self._lay_out()
        self.reset()
        self._connect()

    @property
    def period(self) -> Period:
        """The days chosen; swapped where the last lies before the first."""
        chosen = (_as_date(self.first_day.date()), _as_date(self.last_day.date()))
        return Period(min(chosen), max(chosen))

    @property
    def criteria(self) -> LogFilter:
        """What the rows must match besides the period."""
        return LogFilter(
            event=self.event_choice.currentData(),
            advice=_chosen(self.advice_choice, Advice),
            decision=_chosen(self.decision_choice, Decision),
            officer=self.officer_choice.currentData(),
            text=self.text_field.text().strip(),
        )

    def offer_officers(self, names: Sequence[str]) -> None:
        """Offer the officers of the period, keeping the one chosen."""
        chosen = self.officer_choice.currentData()
        self.officer_choice.blockSignals(True)
        self.officer_choice.clear()
        self.officer_choice.addItem(self.tr("All officers"), None)
        for name in sorted({*names, *([chosen] if chosen else [])}):
            self.officer_choice.addItem(name, name)
        self.officer_choice.setCurrentIndex(max(0, self.officer_choice.findData(chosen)))
        self.officer_choice.blockSignals(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was being typed: who opens the page again reads anew."""
        self._pause.stop()
        super().hideEvent(event)

    def reset(self) -> None:
        """Show everything of the last 30 days."""
        for choice in (self.event_choice, self.advice_choice, self.decision_choice, self.officer_choice):
            choice.setCurrentIndex(0)
        self.text_field.clear()
        self.period_choice.setCurrentIndex(self.period_choice.findData(Preset.MONTH.value))
        self._show_preset()

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def _day(self, name: str) -> QDateEdit:
        made = QDateEdit()
        made.setCalendarPopup(True)
        made.setDisplayFormat("d MMM yyyy")
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def _fill(self) -> None:
        names = {
            Preset.TODAY: self.tr("Today"),
            Preset.WEEK: self.tr("Last 7 days"),
            Preset.MONTH: self.tr("Last 30 days"),
            Preset.YEAR: self.tr("Last 365 days"),
            Preset.CUSTOM: self.tr("From – to"),
        }
        for preset, name in names.items():
            self.period_choice.addItem(name, preset.value)
        _offer(self.event_choice, self.tr("All events"), {code: terms.event(code) for code in terms.EVENTS})
        _offer(self.advice_choice, self.tr("Any advice"), {item.value: terms.advice(item) for item in Advice})
        _offer(self.decision_choice, self.tr("Any decision"), {item.value: terms.decision(item) for item in Decision})
        self.offer_officers(())
        self.text_field.setPlaceholderText(self.tr("Officer, id, model or check"))
        self.text_field.setToolTip(self.text_field.placeholderText())  # the field may be too narrow for it
        self.text_field.setAccessibleName(self.tr("Text"))
        self.text_field.setClearButtonEnabled(True)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._dash = label("–")
        for widget in (self.period_choice, self.first_day, self._dash, self.last_day, self.event_choice):
            row.addWidget(widget)
        for widget in (self.advice_choice, self.decision_choice, self.officer_choice):
            row.addWidget(widget)
        row.addWidget(self.text_field, 1)
        row.addWidget(self.reset_button)

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.text_field.textChanged.connect(lambda: self._pause.start())
        self.period_choice.activated.connect(self._show_preset)
        for choice in (self.event_choice, self.advice_choice, self.decision_choice, self.officer_choice):
            choice.currentIndexChanged.connect(self.changed)
        for day in (self.first_day, self.last_day):
            day.dateChanged.connect(self._pause.start)
        self.reset_button.clicked.connect(self.reset)

    def _show_preset(self) -> None:
        preset = Preset(self.period_choice.currentData())
        for widget in (self.first_day, self._dash, self.last_day):
            widget.setVisible(preset is Preset.CUSTOM)
        if preset is not Preset.CUSTOM:
            period = Period.named(preset, self._today)
            self.first_day.setDate(QDate(period.first.year, period.first.month, period.first.day))
            self.last_day.setDate(QDate(period.last.year, period.last.month, period.last.day))
            self._pause.start()


def _offer(choice: QComboBox, everything: str, names: dict[str, str]) -> None:
    choice.addItem(everything, None)
    for code, name in names.items():
        choice.addItem(name, code)


def _chosen(choice: QComboBox, kind: type[E]) -> E | None:
    code: Any = choice.currentData()
    return None if code is None else kind(code)


def _as_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
