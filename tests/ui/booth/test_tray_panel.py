from pytestqt.qtbot import QtBot

from ui.booth.tray_panel import TrayPanel
from ui.desk import Desk


def test_documents_are_laid_turned_and_taken_off(qtbot: QtBot, desk: Desk) -> None:
    tray = desk.reader.tray
    panel = TrayPanel(tray)
    qtbot.addWidget(panel)
    panel.show()
    titles = [document.title for document in tray.documents()]
    card = next(index for index, document in enumerate(tray.documents()) if len(document.sides) == 2)
    with qtbot.waitSignal(panel.document_changed):
        panel.lay(card)
    assert panel.choice.currentText() == titles[card]
    with qtbot.assertNotEmitted(panel.document_changed):
        panel.turn_over()
    assert tray.laid == (card, 1)
    panel.turn_over()
    assert tray.laid == (card, 0)
    panel.choice.activated.emit(0)
    assert not panel.has_document
    panel.step(1)
    assert tray.laid == (0, 0)
    panel.step(-1)
    assert tray.laid == (len(titles) - 1, 0)
    panel.choice.activated.emit(1)
    assert tray.laid == (0, 0)
    panel.set_busy(True)
    assert not panel.choice.isEnabled()
