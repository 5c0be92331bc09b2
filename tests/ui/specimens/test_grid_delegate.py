"""A card of the grid: every cell one size, the chosen one framed."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reference_specimens.library import Library
from ui.desk import Desk
from ui.specimens.grid_delegate import CELL_PX
from ui.specimens.grid_model import GridModel
from ui.specimens.grid_view import GridView
from ui.specimens.thumbnails import Thumbnails
from ui.theme.palette import LIGHT

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


def test_the_chosen_card_has_a_frame(library: Library, trainer_desk: Desk, qtbot: QtBot) -> None:
    model = GridModel(Thumbnails(trainer_desk))
    model.show_specimens(library.list())
    grid = GridView(model)
    model.setParent(grid)
    qtbot.addWidget(grid)
    grid.resize(400, 360)
    grid.show()
    assert grid.visualRect(model.index(0)).size() == CELL_PX
    assert not framed(grid.grab().toImage())
    grid.setCurrentIndex(model.index(0))
    assert framed(grid.grab().toImage())


def framed(image: QImage) -> bool:
    accent = QColor(LIGHT.accent).rgb()
    return any(image.pixel(x, 150) == accent for x in range(2, 12))
