"""Sentences are ticked by their box or by a click on the words."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.examine.grounds_list import GroundsList

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
SENTENCES = {"UV-BR-FU": "The paper shines under UV", "behaviour": "Answers or behaviour do not fit"}


@pytest.fixture
def grounds(qtbot: QtBot) -> GroundsList:
    made = GroundsList()
    qtbot.addWidget(made)
    made.resize(240, 300)
    made.show()
    made.offer(SENTENCES, ("UV-BR-FU",))
    return made


def click(grounds: GroundsList, code: str) -> None:
    row = grounds._rows[code]
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    point = QPointF(row.width() / 2, row.height() / 2)
    row.mouseReleaseEvent(QMouseEvent(QMouseEvent.Type.MouseButtonRelease, point, point, left, left, none))


def test_ticks_come_in_the_order_offered(grounds: GroundsList) -> None:
    grounds.tick("behaviour")
    assert grounds.ticked == ("UV-BR-FU", "behaviour")


def test_a_click_on_the_words_ticks_and_tells(grounds: GroundsList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grounds.changed):
        click(grounds, "behaviour")
    assert grounds.ticked == ("UV-BR-FU", "behaviour")


def test_a_list_that_is_asleep_is_not_ticked(grounds: GroundsList) -> None:
    grounds.setEnabled(False)
    click(grounds, "behaviour")
    assert grounds.ticked == ("UV-BR-FU",)


def test_without_sentences_it_says_what_to_do(grounds: GroundsList) -> None:
    grounds.offer({}, ())
    assert grounds.ticked == ()
    assert any("explain in words" in part.text() for part in grounds.findChildren(QLabel))
