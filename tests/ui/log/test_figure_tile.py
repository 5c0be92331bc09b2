"""A figure stands beside its difference from the period before."""

import pytest
from pytestqt.qtbot import QtBot

from ui.log.figure_tile import FigureTile

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(("count", "before", "sign"), [(12, 9, "▲ 3"), (7, 9, "▼ 2"), (9, 9, "same")])
def test_the_trend_says_direction_and_amount(qtbot: QtBot, count: int, before: int, sign: str) -> None:
    tile = FigureTile("Referred")
    qtbot.addWidget(tile)
    tile.show_count(count, before)
    assert tile.value.text() == str(count)
    assert sign in tile.trend.text()
    assert str(before) in tile.trend.text()
