"""Letter keys by their place on the keyboard, so that W, U, I work on Cyrillic and South Slavic layouts too."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# Scan codes of set 1; evdev (X11, Wayland) reports them plus 8.
_ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
_LETTER_OF = {first + i: letter for first, letters in _ROWS.items() for i, letter in enumerate(letters)}
_OFFSET = 8 if sys.platform.startswith("linux") else 0


def letter_of(event: QKeyEvent) -> str:
    """Return the letter that a US keyboard has on this key, empty where it is none or a modifier is held."""
    if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return ""
    scan_code = event.nativeScanCode()
    if scan_code > 1:
        return _LETTER_OF.get(scan_code - _OFFSET, "")
    key = event.key()
    return chr(key) if Qt.Key.Key_A <= key <= Qt.Key.Key_Z else ""
