from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.theme.parts import button, card, label, rule, set_look
from ui.theme.stylesheet import TARGET_PX


def test_document_data_is_never_read_as_html(qtbot: QtBot) -> None:
    words = label("<b>ERIKSSON</b>", "name")
    qtbot.addWidget(words)
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.property("look") == "name"


def test_a_button_shows_its_key_and_is_large_enough_for_a_finger(qtbot: QtBot) -> None:
    made = button("Refer", "primary", key="F8")
    qtbot.addWidget(made)
    assert "F8" in made.text()
    assert made.sizeHint().expandedTo(made.minimumSize()).height() >= TARGET_PX


def test_a_look_can_change_while_shown(qtbot: QtBot) -> None:
    words = label("15 Apr 2012")
    qtbot.addWidget(words)
    usual = words.palette().windowText().color().name()
    set_look(words, "failed")
    words.show()
    assert words.palette().windowText().color().name() != usual


def test_frames_carry_their_look(qtbot: QtBot) -> None:
    frame, line = card("error"), rule()
    qtbot.addWidget(frame)
    qtbot.addWidget(line)
    assert frame.property("look") == "error"
    assert line.property("look") == "rule"
