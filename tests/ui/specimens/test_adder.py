"""One addition at a time; the desk learns that its library changed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.workspace_material import OFFICER, SIDE, write_specimen_folder
from ui.desk import Desk
from ui.specimens.adder import Adder
from ui.specimens.adding_panel import AddingPanel

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints"), pytest.mark.slow]
ADDING_MS = 120_000


@pytest.fixture
def adder(trainer_desk: Desk, qtbot: QtBot) -> Adder:
    panel = AddingPanel()
    qtbot.addWidget(panel)
    return Adder(trainer_desk, panel, panel)


def test_what_was_added_is_told_to_the_desk(adder: Adder, trainer_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    folder = write_specimen_folder(tmp_path / "card")
    with qtbot.waitSignals([adder.added, trainer_desk.library_changed], timeout=ADDING_MS):
        adder.add(folder)
        adder.add(tmp_path / "another")
    assert adder.folder == folder
    assert not adder.is_running
    found = trainer_desk.ask_library(lambda library: [item.id for item in library.list()])
    assert found.result(20) == [SIDE]


def test_a_library_that_cannot_be_written_is_told_as_an_error(adder: Adder, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "library").write_text("in the way")
    with qtbot.waitSignal(adder.failed, timeout=ADDING_MS):
        adder.add(write_specimen_folder(tmp_path / "card"))
    assert not adder.is_running


def test_who_may_not_add_starts_nothing(adder: Adder, trainer_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    trainer_desk.sign_in(OFFICER)
    with qtbot.waitSignal(adder.failed):
        adder.add(tmp_path)
    assert not adder.is_running


def test_closing_while_it_runs_leaves_nothing_behind(adder: Adder, tmp_path: Path) -> None:
    adder.add(write_specimen_folder(tmp_path / "card"))
    adder.close()
    assert not adder.is_running
    adder.cancel()
