"""The modes: one at a time, each with its own slider, and none without a specimen."""

import pytest
from pytestqt.qtbot import QtBot

from ui.examine.comparison_bar import ComparisonBar
from ui.examine.comparison_mode import ComparisonMode

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def bar(qtbot: QtBot) -> ComparisonBar:
    made = ComparisonBar()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("mode", list(ComparisonMode))
def test_a_mode_is_chosen_alone(bar: ComparisonBar, mode: ComparisonMode) -> None:
    bar.choose(mode)
    assert [item for item, made in bar.modes.items() if made.isChecked()] == [mode]
    assert bar.slider.isVisible() == (mode is not ComparisonMode.SIDE_BY_SIDE)


def test_without_a_specimen_there_is_only_side_by_side(bar: ComparisonBar) -> None:
    bar.choose(ComparisonMode.BLINK)
    bar.permit_comparison(False)
    bar.choose(ComparisonMode.OVERLAY)
    assert bar.mode is ComparisonMode.SIDE_BY_SIDE


def test_sliding_tells(bar: ComparisonBar, qtbot: QtBot) -> None:
    bar.choose(ComparisonMode.OVERLAY)
    with qtbot.waitSignal(bar.changed):
        bar.slider.setValue(10)
    assert bar.strength == 0.1
