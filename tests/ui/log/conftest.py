import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.records.store import Records
from tests.ui.workspace_material import SUPERVISOR
from ui.desk import Desk, DeskSetup

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def records(home: Path) -> Records:
    return Records(home, workstation="lane-4")


@pytest.fixture
def desk(home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(DeskSetup(home, tmp_path / "library"))
    made.sign_in(SUPERVISOR)
    yield made
    made.close()
