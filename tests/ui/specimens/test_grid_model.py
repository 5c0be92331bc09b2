"""The grid asks for a picture when a cell is drawn, and redraws the cell when it has come."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reference_specimens.library import Library
from tests.ui.workspace_material import ANSWER_MS, TITLE
from ui.desk import Desk
from ui.specimens.grid_model import SPECIMEN_ROLE, GridModel
from ui.specimens.thumbnails import Thumbnails

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def model(library: Library, trainer_desk: Desk, qtbot: QtBot) -> GridModel:
    made = GridModel(Thumbnails(trainer_desk))
    made.show_specimens(library.list())
    return made


def test_it_keeps_the_rules_of_qt(model: GridModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_title_specimen_and_picture_come_by_role(model: GridModel, qtbot: QtBot) -> None:
    index = model.index(0)
    assert index.data() == TITLE
    assert index.data(SPECIMEN_ROLE) is model.specimens[0]
    with qtbot.waitSignal(model.dataChanged, timeout=ANSWER_MS):
        assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
