from pytestqt.qtbot import QtBot

from ui.shell.side_panel import SidePanel


def test_it_slides_in_to_its_width_and_out(qtbot: QtBot) -> None:
    panel = SidePanel("Refer", 400)
    qtbot.addWidget(panel)
    assert panel.isHidden()
    panel.slide_in()
    qtbot.waitUntil(lambda: panel.maximumWidth() == 400)
    assert panel.isVisible()
    with qtbot.waitSignal(panel.closed):
        panel.slide_out()
    assert panel.isHidden()
