import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.keys import KeyAction, KeyMap

OFFSET = 8 if sys.platform.startswith("linux") else 0
Press = Callable[..., None]


class Bench(QWidget):
    """A page with a text field, a button and a tick box, and a table of keys."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.allowed = True
        self.text, self.button, self.tick = QLineEdit(), QPushButton("Refer"), QCheckBox("reason")
        self.tick.setProperty("keeps_space", True)
        column = QVBoxLayout(self)
        for widget in (self.text, self.button, self.tick):
            column.addWidget(widget)
        actions = [
            KeyAction(Qt.Key.Key_Space, "Capture", lambda: self.done.append("capture")),
            KeyAction(Qt.Key.Key_Return, "Clear", lambda: self.done.append("clear"), lambda: self.allowed),
            KeyAction("U", "UV", lambda: self.done.append("uv")),
            KeyAction(Qt.Key.Key_F8, "Refer", lambda: self.done.append("refer"), anywhere=True),
        ]
        self.map = KeyMap(self, actions)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench()
    qtbot.addWidget(made)
    made.show()
    return made


def test_keys_act_wherever_the_focus_is_even_on_a_button(bench: Bench, press: Press) -> None:
    press(bench, Qt.Key.Key_Space, " ")
    press(bench.button, Qt.Key.Key_Space, " ")
    press(bench.button, Qt.Key.Key_Enter)
    assert bench.done == ["capture", "capture", "clear"]


def test_in_a_text_field_letters_and_space_are_text_but_f_keys_work(bench: Bench, press: Press) -> None:
    press(bench.text, Qt.Key.Key_U, "u")
    press(bench.text, Qt.Key.Key_Space, " ")
    press(bench.text, Qt.Key.Key_F8)
    assert bench.text.text() == "u "
    assert bench.done == ["refer"]


def test_a_cyrillic_letter_acts_by_its_place_and_is_text_in_a_field(bench: Bench, press: Press) -> None:
    press(bench, Qt.Key.Key_unknown, "у", 22 + OFFSET)
    press(bench.text, Qt.Key.Key_unknown, "у", 22 + OFFSET)
    assert bench.done == ["uv"]
    assert bench.text.text() == "у"


def test_a_key_that_does_not_apply_now_does_nothing(bench: Bench, press: Press) -> None:
    bench.allowed = False
    press(bench, Qt.Key.Key_Return)
    assert bench.done == []


def test_space_on_a_tick_box_ticks(bench: Bench, press: Press) -> None:
    press(bench.tick, Qt.Key.Key_Space, " ")
    assert bench.tick.isChecked()
    assert bench.done == []


def test_a_hidden_page_has_no_keys(bench: Bench, press: Press) -> None:
    bench.hide()
    press(bench, Qt.Key.Key_F8)
    assert bench.done == []


def test_keys_are_named_as_printed() -> None:
    names = {
        KeyAction(key, "", print).name
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Plus, Qt.Key.Key_F4, Qt.Key.Key_Space, "W")
    }
    assert names == {"Enter", "Esc", "+", "F4", "Space", "W"}
