"""A list tells what a person chooses, not what it is given."""

import pytest
from pytestqt.qtbot import QtBot

from ui.specimens.choice_list import ChoiceList

pytestmark = pytest.mark.gui


def test_filling_tells_nothing_and_choosing_tells_the_line(qtbot: QtBot) -> None:
    choices = ChoiceList()
    qtbot.addWidget(choices)
    with qtbot.assertNotEmitted(choices.line_chosen):
        choices.show_lines(["a", "b"], 1)
    assert choices.currentRow() == 1
    with qtbot.waitSignal(choices.line_chosen) as told:
        choices.setCurrentRow(0)
    assert told.args == [0]


def test_the_same_lines_again_keep_their_items(qtbot: QtBot) -> None:
    choices = ChoiceList()
    qtbot.addWidget(choices)
    choices.show_lines(["a", "b"], 0)
    before = choices.item(1)
    choices.show_lines(["a", "b"], None)
    assert choices.item(1) is before
    assert choices.currentRow() == -1
