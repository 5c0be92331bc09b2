from pytestqt.qtbot import QtBot

from inspector.inspection import CheckResult, Inspection, Outcome
from ui.booth.side import Side
from ui.theme.parts import label


def test_one_panel_at_a_time_in_the_place_of_the_summary(qtbot: QtBot) -> None:
    summary = label("summary")
    side = Side(summary)
    qtbot.addWidget(side)
    side.show()
    assert summary.isVisible()
    with qtbot.waitSignal(side.opened):
        side.open_refer(Inspection("x", checks=(CheckResult("UV-BR-FU", Outcome.FAILED),)))
    assert side.is_open
    assert side.refer.isVisible()
    assert not summary.isVisible()
    side.press_number(1)
    assert side.refer.reasons.ticked == ()
    side.open_clear()
    assert side.clear.isVisible()
    assert not side.refer.isVisible()
    side.press_number(2)
    with qtbot.waitSignal(side.clear.cleared):
        side.confirm()
    assert summary.isVisible()
    assert not side.is_open
