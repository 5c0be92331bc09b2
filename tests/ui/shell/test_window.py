import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.officer import PERMITTED, Officer, Role, Workspace
from ui.desk import Desk
from ui.shell.key_help import KeyHelp
from ui.shell.window import MainWindow

OFFICER = Officer("A. Officer", Role.FIRST_LINE)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    made = MainWindow(desk, QWidget)
    qtbot.addWidget(made)
    made.lock()
    made.show()
    return made


def test_it_is_locked_until_someone_signs_in(window: MainWindow) -> None:
    assert window.current_page is None


@pytest.mark.parametrize("role", Role)
def test_a_role_gets_its_workspaces_and_opens_the_first(window: MainWindow, role: Role) -> None:
    window.sign_in(Officer("A. Officer", role))
    assert tuple(window.rail.buttons) == PERMITTED[role]
    assert window.current_page is not None
    assert window.current_page.workspace is PERMITTED[role][0]


def test_what_is_not_permitted_does_not_open(window: MainWindow) -> None:
    window.sign_in(OFFICER)
    window.open(Workspace.LOG)
    assert window.current_page is not None
    assert window.current_page.workspace is Workspace.INSPECT


def test_a_page_is_kept_while_another_is_in_front(window: MainWindow) -> None:
    window.sign_in(OFFICER)
    first = window.current_page
    window.open(Workspace.SPECIMENS)
    window.open(Workspace.INSPECT)
    assert window.current_page is first


def test_locking_closes_the_pages(window: MainWindow, press: Callable[..., None]) -> None:
    window.sign_in(OFFICER)
    press(window, Qt.Key.Key_F12)
    assert window.current_page is None
    assert window.pages == {}


def test_f1_shows_the_keys(window: MainWindow, press: Callable[..., None]) -> None:
    window.sign_in(OFFICER)
    press(window, Qt.Key.Key_F1)
    assert window.findChild(KeyHelp) is not None


def test_closing_the_window_ends_the_desk(window: MainWindow, qtbot: QtBot) -> None:
    window.sign_in(OFFICER)
    with qtbot.waitSignal(window.closed):
        window.close()


def test_the_window_stands_without_the_analysis_or_a_database() -> None:
    probe = (
        "import sys; import ui.application; import ui.booth.page; "
        "heavy = {'sqlite_utils', 'pytesseract', 'inspector.pipeline', 'PySide6.QtSql'} & set(sys.modules); "
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    result = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
