from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.key_help import KeyHelp


def test_it_covers_the_window_until_any_key(qtbot: QtBot, press: Callable[..., None]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    sheet = KeyHelp([("F8", "Refer"), ("F4", "Details")], window)
    assert sheet.geometry() == window.rect()
    assert {"F8", "Refer", "Details"} <= {label.text() for label in sheet.findChildren(QLabel)}
    with qtbot.waitSignal(sheet.destroyed):
        press(sheet, Qt.Key.Key_A, "a")
