from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from ui.booth.clear_panel import ClearPanel


def test_nothing_is_cleared_without_a_reason(qtbot: QtBot) -> None:
    panel = ClearPanel()
    qtbot.addWidget(panel)
    panel.open()
    cleared: SignalInstance = panel.cleared
    with qtbot.assertNotEmitted(cleared):
        panel.clear()
    assert not panel.clear_button.isEnabled()
    panel.reasons.press_number(1)
    assert panel.clear_button.isEnabled()
    with qtbot.waitSignal(cleared) as signal:
        panel.clear()
    assert signal.args == ["worn_document"]
    assert panel.isHidden()
