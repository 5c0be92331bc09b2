"""Notes: listed with the booth's first; what is typed stays with its own case."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector.records.entry import Note
from tests.ui.examine.test_queue_model import NOW, REFERRAL
from ui.examine.notes_panel import NotesPanel

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
OTHER = replace(REFERRAL, id="r-2")


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(panel: NotesPanel) -> list[str]:
    return [part.text() for part in panel.notes.findChildren(QLabel)]


def test_the_note_of_the_booth_comes_first(panel: NotesPanel) -> None:
    panel.show_referral(replace(REFERRAL, note="nervous", notes=(Note(NOW, "E. Expert", "rosette"),)))
    assert shown(panel).index("nervous") < shown(panel).index("rosette")


def test_without_notes_it_says_so(panel: NotesPanel) -> None:
    panel.show_referral(REFERRAL)
    assert shown(panel) == ["No notes yet."]


def test_a_note_that_was_not_sent_never_goes_to_another_case(panel: NotesPanel) -> None:
    panel.show_referral(REFERRAL)
    panel.text.setPlainText("only for the first")
    panel.show_referral(OTHER)
    assert panel.text.toPlainText() == ""
    panel.show_referral(REFERRAL)
    assert panel.text.toPlainText() == "only for the first"


def test_an_empty_note_cannot_be_added(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.show_referral(REFERRAL)
    panel.text.setPlainText("   ")
    assert not panel.add_button.isEnabled()
    panel.text.setPlainText(" seen ")
    with qtbot.waitSignal(panel.added) as told:
        panel.add_button.click()
    assert told.args == ["seen"]


def test_who_may_not_add_reads_only(panel: NotesPanel) -> None:
    panel.show_referral(REFERRAL)
    panel.text.setPlainText("seen")
    panel.permit(False, "Only the expert.")
    assert panel.text.isReadOnly()
    assert not panel.add_button.isEnabled()
    assert panel.add_button.toolTip() == "Only the expert."
