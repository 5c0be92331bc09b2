from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.officer import Officer, Role, Workspace
from ui.application import Application, Start
from ui.preferences import read_preferences
from ui.reader import ReaderState
from ui.shell.role_chooser import RoleChooser
from ui.theme.apply import apply_theme, current_palette
from ui.theme.palette import ThemeName


@pytest.fixture
def started(tmp_path: Path, qtbot: QtBot) -> Iterator[Application]:
    made = Application(Start(tmp_path, tmp_path / "library"), {"sleep": None})
    qtbot.addWidget(made.window)
    yield made
    made.desk.close()
    apply_theme(made.qt, ThemeName.LIGHT)


def chooser(application: Application) -> RoleChooser:
    return application.window.findChildren(RoleChooser)[-1]


def test_it_asks_who_works_here_and_remembers_the_name(started: Application, tmp_path: Path) -> None:
    started.open(None)
    chooser(started).entered.emit(Officer("A. Officer", Role.FIRST_LINE))
    assert started.window.current_page is not None
    assert read_preferences(tmp_path).officer == "A. Officer"


def test_language_and_theme_change_at_once_and_are_remembered(started: Application, tmp_path: Path) -> None:
    started.open(None)
    chooser(started).theme_chosen.emit(ThemeName.DARK)
    assert current_palette().name is ThemeName.DARK
    chooser(started).language_chosen.emit("sq")
    assert chooser(started).languages.currentData() == "sq"
    remembered = read_preferences(tmp_path)
    assert (remembered.language, remembered.theme) == ("sq", ThemeName.DARK)


def test_with_a_role_it_opens_at_once_and_the_reader_behind(
    started: Application, qtbot: QtBot, application: QApplication
) -> None:
    started.open(Role.SUPERVISOR)
    page = started.window.current_page
    assert page is not None
    assert page.workspace is Workspace.SPECIMENS
    qtbot.waitUntil(lambda: started.desk.reader.state is ReaderState.READY)


def test_a_fault_of_the_program_is_shown_and_the_work_goes_on(started: Application) -> None:
    started.open(Role.FIRST_LINE)
    started.show_bug(RuntimeError("broken part"))
    page = started.window.current_page
    assert page is not None
    assert page.errors.problem is not None
    assert "broken part" in page.errors.problem.detail
