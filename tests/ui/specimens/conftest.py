import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reference_specimens.library import Library
from tests.demonstration import TODAY
from tests.ui.workspace_material import TRAINER, write_specimen_folder
from ui.desk import Desk, DeskSetup
from ui.specimens.page import SpecimensPage

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def filled_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with one drawn specimen; nobody changes it."""
    folder = tmp_path_factory.mktemp("specimens")
    Library(folder / "library").add(write_specimen_folder(folder / "card"))
    return folder / "library"


@pytest.fixture
def library(tmp_path: Path, filled_library: Path) -> Library:
    """A copy of that library for one test."""
    return Library(shutil.copytree(filled_library, tmp_path / "library"))


@pytest.fixture
def trainer_desk(tmp_path: Path, qapp: object) -> Iterator[Desk]:
    """A desk on the simulated reader; its library is in `tmp_path`."""
    options = {"sleep": None, "today": TODAY}
    made = Desk(DeskSetup(tmp_path / "home", tmp_path / "library", "simulated", "Office", options, lambda: TODAY))
    made.sign_in(TRAINER)
    yield made
    made.close()


@pytest.fixture
def make_page(trainer_desk: Desk, qtbot: QtBot) -> Iterator[Callable[[], SpecimensPage]]:
    """Open the workspace."""
    made: list[SpecimensPage] = []

    def make() -> SpecimensPage:
        page = SpecimensPage(trainer_desk)
        qtbot.addWidget(page)
        page.resize(1290, 710)
        page.show()
        page.opened()
        made.append(page)
        return page

    yield make
    for page in made:
        page.left()
        page.adder.close()
