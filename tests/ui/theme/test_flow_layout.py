from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.flow_layout import FlowLayout


def test_widgets_wrap_like_words_and_the_height_follows(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, spacing_px=8)
    buttons = [QPushButton("word") for _ in range(6)]
    for button in buttons:
        button.setFixedSize(100, 40)
        flow.addWidget(button)
    assert flow.heightForWidth(6 * 108) == 40
    assert flow.heightForWidth(3 * 108) == 88
    box.resize(3 * 108, 200)
    box.show()
    assert buttons[3].y() > buttons[2].y()
    assert buttons[3].x() == buttons[0].x()


def test_hidden_widgets_take_no_room_and_items_can_be_taken(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    first, second = QPushButton("a"), QPushButton("b")
    for button in (first, second):
        button.setFixedSize(100, 40)
        flow.addWidget(button)
    first.hide()
    assert flow.heightForWidth(100) == 40
    assert flow.takeAt(0) is not None
    assert flow.count() == 1
    assert flow.itemAt(5) is None
    assert flow.takeAt(5) is None
