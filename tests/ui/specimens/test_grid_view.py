"""The grid opens by mouse and by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reference_specimens.library import Library
from ui.desk import Desk
from ui.specimens.grid_model import GridModel
from ui.specimens.grid_view import GridView
from ui.specimens.thumbnails import Thumbnails

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def grid(library: Library, trainer_desk: Desk, qtbot: QtBot) -> GridView:
    model = GridModel(Thumbnails(trainer_desk))
    model.show_specimens(library.list())
    made = GridView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


def test_enter_opens_what_is_chosen(grid: GridView, qtbot: QtBot, press: Callable[..., None]) -> None:
    grid.setCurrentIndex(grid.model().index(0, 0))
    with qtbot.waitSignal(grid.opened):
        press(grid, Qt.Key.Key_Return)


def test_a_click_opens(grid: GridView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.opened) as told:
        grid.clicked.emit(grid.model().index(0, 0))
    assert told.args[0].model.country == "UTO"
