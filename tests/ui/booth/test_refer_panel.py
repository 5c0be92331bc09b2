from pytestqt.qtbot import QtBot

from inspector.inspection import CheckResult, Inspection, Outcome
from ui.booth.refer_panel import ReferPanel

CLEAN = Inspection("x", checks=(CheckResult("UV-BR-FU", Outcome.SUCCESSFUL),))
FAILED = Inspection(
    "x", checks=(CheckResult("UV-BR-FU", Outcome.FAILED), CheckResult("specimen_document", Outcome.FAILED, silent=True))
)


def test_failed_checks_come_in_ticked_silent_ones_not_at_all(qtbot: QtBot) -> None:
    panel = ReferPanel()
    qtbot.addWidget(panel)
    panel.open_for(FAILED)
    assert panel.reasons.ticked == ("UV-BR-FU",)
    with qtbot.waitSignal(panel.sent) as sent:
        panel.send()
    assert sent.args == [("UV-BR-FU",), ""]


def test_a_suspicion_of_the_officer_is_enough_nothing_is_not(qtbot: QtBot) -> None:
    panel = ReferPanel()
    qtbot.addWidget(panel)
    panel.open_for(CLEAN)
    with qtbot.assertNotEmitted(panel.sent):
        panel.send()
    panel.reasons.press_number(1)
    panel.note.setText("  looks younger ")
    with qtbot.waitSignal(panel.sent) as sent:
        panel.send()
    assert sent.args == [("holder_differs",), "looks younger"]


def test_a_note_alone_can_be_sent(qtbot: QtBot) -> None:
    panel = ReferPanel()
    qtbot.addWidget(panel)
    panel.open_for(CLEAN)
    assert not panel.send_button.isEnabled()
    panel.note.setText("smells of glue")
    assert panel.send_button.isEnabled()
