"""The chart names the bar under the pointer and draws whatever the counts are."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from inspector.records.figures import Bin, Figures
from ui.log.day_chart import DayChart

pytestmark = pytest.mark.gui
FIRST = date(2026, 11, 1)
BARS = tuple(Bin(FIRST + timedelta(days=day), Figures(inspections=10 * day, referred=day)) for day in range(10))


@pytest.fixture
def chart(qtbot: QtBot) -> DayChart:
    made = DayChart()
    qtbot.addWidget(made)
    made.resize(500, 120)
    return made


def test_the_bar_under_the_pointer_is_found(chart: DayChart) -> None:
    chart.show_bars(BARS)
    assert chart.bar_at(QPointF(20, 60)) == BARS[0]
    assert chart.bar_at(QPointF(480, 60)) == BARS[-1]


def test_beside_the_bars_there_is_none(chart: DayChart) -> None:
    assert chart.bar_at(QPointF(100, 60)) is None
    chart.show_bars(BARS)
    assert chart.bar_at(QPointF(2, 60)) is None
    assert chart.bar_at(QPointF(499, 60)) is None


def test_a_bar_is_described_with_its_counts(chart: DayChart) -> None:
    words = chart.description(BARS[3])
    assert "4 Nov 2026" in words
    assert "30" in words


def test_a_higher_bar_covers_more_of_the_picture(chart: DayChart) -> None:
    empty = chart.grab().toImage()
    chart.show_bars(BARS)
    image = chart.grab().toImage()
    left = sum(image.pixel(20, y) != empty.pixel(20, y) for y in range(30, 90))
    right = sum(image.pixel(460, y) != empty.pixel(460, y) for y in range(30, 90))
    assert right > left


@pytest.mark.parametrize("bars", [(), (Bin(FIRST, Figures()),)])
def test_nothing_to_show_is_drawn_too(chart: DayChart, bars: tuple[Bin, ...]) -> None:
    chart.show_bars(bars)
    assert not chart.grab().isNull()
