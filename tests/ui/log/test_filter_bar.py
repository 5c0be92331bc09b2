"""The filters say what is wanted, and tell it once after a pause in typing."""

from datetime import date

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from inspector.inspection import Advice
from inspector.records.entry import Decision, LogFilter
from ui.log.filter_bar import FilterBar
from ui.log.period import Period, Preset

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
TODAY = date(2026, 11, 23)


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    made = FilterBar(TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(bar: FilterBar, preset: Preset) -> None:
    index = bar.period_choice.findData(preset.value)
    bar.period_choice.setCurrentIndex(index)
    bar.period_choice.activated.emit(index)


def test_at_first_everything_of_thirty_days_is_wanted(bar: FilterBar) -> None:
    assert bar.criteria == LogFilter()
    assert bar.period == Period(date(2026, 10, 25), TODAY)


def test_each_choice_narrows(bar: FilterBar) -> None:
    bar.event_choice.setCurrentIndex(bar.event_choice.findData("referral"))
    bar.advice_choice.setCurrentIndex(bar.advice_choice.findData(Advice.REFER.value))
    bar.decision_choice.setCurrentIndex(bar.decision_choice.findData(Decision.LEFT.value))
    bar.text_field.setText("  UTO ")
    assert bar.criteria == LogFilter(event="referral", advice=Advice.REFER, decision=Decision.LEFT, text="UTO")


def test_days_of_ones_own_are_shown_only_when_wanted_and_may_be_swapped(bar: FilterBar) -> None:
    assert not bar.first_day.isVisible()
    choose(bar, Preset.CUSTOM)
    assert bar.first_day.isVisible()
    bar.first_day.setDate(QDate(2026, 5, 9))
    bar.last_day.setDate(QDate(2026, 5, 1))
    assert bar.period == Period(date(2026, 5, 1), date(2026, 5, 9))


def test_typing_tells_once(bar: FilterBar, qtbot: QtBot) -> None:
    told: list[bool] = []
    bar.changed.connect(lambda: told.append(True))
    with qtbot.waitSignal(bar.changed, timeout=5000):
        for text in ("U", "UT", "UTO"):
            bar.text_field.setText(text)
    assert len(told) == 1


def test_the_chosen_officer_stays_although_others_come(bar: FilterBar) -> None:
    bar.offer_officers(["A", "B"])
    bar.officer_choice.setCurrentIndex(bar.officer_choice.findData("B"))
    bar.offer_officers(["C"])
    assert bar.criteria.officer == "B"
    bar.reset()
    assert bar.criteria.officer is None
