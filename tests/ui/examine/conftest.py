import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.records.store import Records
from reference_specimens.library import Library
from tests.ui.workspace_material import ANSWER_MS, EXPERT, write_specimen_folder
from ui.desk import Desk, DeskSetup
from ui.examine.page import ExaminePage

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def examine_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with one drawn specimen; nobody changes it."""
    folder = tmp_path_factory.mktemp("examine")
    Library(folder / "library").add(write_specimen_folder(folder / "card"))
    return folder / "library"


@pytest.fixture
def records(tmp_path: Path) -> Records:
    return Records(tmp_path / "home", workstation="lane-4")


@pytest.fixture
def expert_desk(tmp_path: Path, examine_library: Path, qapp: object) -> Iterator[Desk]:
    library = shutil.copytree(examine_library, tmp_path / "library")
    made = Desk(DeskSetup(tmp_path / "home", library))
    made.sign_in(EXPERT)
    yield made
    made.close()


@pytest.fixture
def page(expert_desk: Desk, qtbot: QtBot) -> Iterator[ExaminePage]:
    """The workspace, not yet opened."""
    made = ExaminePage(expert_desk)
    qtbot.addWidget(made)
    made.resize(1290, 710)
    made.show()
    yield made
    made.left()


@pytest.fixture
def open_case(page: ExaminePage, qtbot: QtBot) -> "OpenCase":
    """Open the workspace and its first referral."""
    return OpenCase(page, qtbot)


class OpenCase:
    """Opens the queue, then the referral in a row of it."""

    def __init__(self, page: ExaminePage, qtbot: QtBot) -> None:
        self._page, self._qtbot = page, qtbot

    def __call__(self, row: int = 0) -> ExaminePage:
        """Return the page with the case open."""
        queue = self._page.queue
        self._page.opened()
        self._qtbot.waitUntil(lambda: queue.model.rowCount() > row, timeout=ANSWER_MS)
        wanted = queue.model.referrals[row].id
        queue.list.setCurrentIndex(queue.model.index(row))
        self._qtbot.waitUntil(lambda: self._shown() == wanted, timeout=ANSWER_MS)
        return self._page

    def _shown(self) -> str:
        contents = self._page.case.contents
        return contents.referral.id if contents else ""
