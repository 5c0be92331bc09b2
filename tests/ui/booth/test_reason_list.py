from pytestqt.qtbot import QtBot

from ui.booth.reason_list import ReasonList

REASONS = {"worn": "Worn", "dirty": "Dirty", "seen": "Seen by hand"}


def test_reasons_come_in_ticked_and_numbers_tick(qtbot: QtBot) -> None:
    reasons = ReasonList()
    qtbot.addWidget(reasons)
    reasons.offer(REASONS, ("dirty",))
    assert reasons.ticked == ("dirty",)
    reasons.press_number(1)
    reasons.press_number(2)
    reasons.press_number(9)
    assert reasons.ticked == ("worn",)


def test_in_a_single_choice_one_replaces_the_other(qtbot: QtBot) -> None:
    reasons = ReasonList(single=True)
    qtbot.addWidget(reasons)
    reasons.offer(REASONS)
    assert not reasons.ticked
    with qtbot.waitSignal(reasons.changed):
        reasons.press_number(3)
    reasons.press_number(1)
    assert list(reasons.ticked) == ["worn"]
    reasons.offer(REASONS)
    assert not reasons.ticked
