from pytestqt.qtbot import QtBot

from ui.booth.actions import Actions


def test_the_buttons_say_what_their_keys_do_now(qtbot: QtBot) -> None:
    row = Actions()
    qtbot.addWidget(row)
    row.name_capture(repeats=False, other_side=False)
    assert row.capture.text().split() == ["Capture", "Space"]
    row.name_capture(repeats=True, other_side=False)
    assert row.capture.text().split() == ["Repeat", "Space"]
    assert row.repeat.isHidden()
    row.name_capture(repeats=True, other_side=True)
    assert row.capture.text().split() == ["Other", "side", "Space"]
    assert not row.repeat.isHidden()
    row.name_clear(needs_reason=True)
    assert row.clear.text().endswith("F7")
    row.name_clear(needs_reason=False)
    assert row.clear.text().endswith("Enter")
    row.show_count(31)
    assert row.today.text() == "31 today"
