import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.viewer.scan_code import letter_of

OFFSET = 8 if sys.platform.startswith("linux") else 0


def pressed(key: Qt.Key, scan_code: int, text: str, modifiers: Qt.KeyboardModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers, scan_code, 0, 0, text)


@pytest.mark.parametrize(
    ("scan_code", "text", "letter"), [(17, "њ", "W"), (22, "у", "U"), (23, "и", "I"), (24, "о", "O"), (46, "ц", "C")]
)
def test_cyrillic_letters_count_by_their_place_on_the_keyboard(scan_code: int, text: str, letter: str) -> None:
    event = pressed(Qt.Key.Key_unknown, scan_code + OFFSET, text, Qt.KeyboardModifier.NoModifier)
    assert letter_of(event) == letter


def test_without_a_scan_code_the_letter_itself_counts() -> None:
    assert letter_of(pressed(Qt.Key.Key_U, 0, "u", Qt.KeyboardModifier.NoModifier)) == "U"
    assert letter_of(pressed(Qt.Key.Key_F4, 0, "", Qt.KeyboardModifier.NoModifier)) == ""


def test_digits_and_commands_with_ctrl_are_no_letters() -> None:
    assert letter_of(pressed(Qt.Key.Key_1, 2 + OFFSET, "1", Qt.KeyboardModifier.NoModifier)) == ""
    assert letter_of(pressed(Qt.Key.Key_W, 17 + OFFSET, "w", Qt.KeyboardModifier.ControlModifier)) == ""
