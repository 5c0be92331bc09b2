from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.officer import Workspace
from ui.shell.rail import Rail


def test_it_offers_what_is_permitted_and_tells_what_is_chosen(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.offer((Workspace.INSPECT, Workspace.LOG))
    rail.offer((Workspace.SPECIMENS, Workspace.LOG))
    assert list(rail.buttons) == [Workspace.SPECIMENS, Workspace.LOG]
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(rail.buttons[Workspace.LOG], Qt.MouseButton.LeftButton)
    assert chosen.args == [Workspace.LOG]
    rail.show_chosen(Workspace.SPECIMENS)
    assert rail.buttons[Workspace.SPECIMENS].isChecked()
