"""PySide6 6.12 drops a reference to None for each call that returns nothing on Python 3.11, and aborts in the end."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 10_000


def test_calls_into_qt_keep_the_references_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("text")
        label.update()
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
