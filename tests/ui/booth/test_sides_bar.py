from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.booth.sides_bar import SidesBar, side_name


def test_one_side_needs_no_choice_two_do(qtbot: QtBot) -> None:
    bar = SidesBar()
    qtbot.addWidget(bar)
    bar.show_sides(["data page"], 0)
    assert bar.isHidden()
    bar.show_sides(["front", "back"], 1)
    assert not bar.isHidden()
    back = next(button for button in bar.findChildren(QPushButton) if button.text() == "Back")
    front = next(button for button in bar.findChildren(QPushButton) if button.text() == "Front")
    assert back.isChecked()
    with qtbot.waitSignal(bar.chosen) as chosen:
        front.click()
    assert chosen.args == [0]


def test_a_page_of_another_name_keeps_it() -> None:
    assert side_name("page 3") == "page 3"
