from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.officer import Officer, Role
from ui.shell.role_chooser import RoleChooser
from ui.theme.palette import ThemeName


def test_a_role_signs_the_officer_in(qtbot: QtBot) -> None:
    chooser = RoleChooser("en", ThemeName.LIGHT, "A. Officer")
    qtbot.addWidget(chooser)
    with qtbot.waitSignal(chooser.entered) as entered:
        qtbot.mouseClick(chooser.roles[Role.SUPERVISOR], Qt.MouseButton.LeftButton)
    assert entered.args == [Officer("A. Officer", Role.SUPERVISOR)]


def test_language_and_theme_are_chosen_here(qtbot: QtBot) -> None:
    chooser = RoleChooser("mk", ThemeName.DARK)
    qtbot.addWidget(chooser)
    assert chooser.languages.currentData() == "mk"
    assert chooser.themes.currentText() == "Dark"
    with qtbot.waitSignals([chooser.language_chosen, chooser.theme_chosen]):
        chooser.languages.activated.emit(chooser.languages.findData("sq"))
        chooser.themes.activated.emit(0)


def test_nobody_works_nameless(qtbot: QtBot) -> None:
    chooser = RoleChooser("en", ThemeName.LIGHT)
    qtbot.addWidget(chooser)
    with qtbot.waitSignal(chooser.entered) as entered:
        chooser.roles[Role.EXPERT].click()
    assert entered.args is not None
    assert entered.args[0].name
