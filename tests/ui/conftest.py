import os
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from inspector.inspection import Inspection
from inspector.pipeline import Inspector
from inspector.pre_recorded import read_document
from tests.demonstration import TODAY, Demonstration
from ui.desk import Desk, DeskSetup
from ui.language import install_language
from ui.theme.apply import apply_theme
from ui.theme.palette import ThemeName

Inspect = Callable[[str], Inspection]
MakeDesk = Callable[..., Desk]
OUR_THREADS = ("reader-", "records", "analysis")


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The application in English and the light theme."""
    if qapp.property("inspector_theme") != ThemeName.LIGHT.value:
        apply_theme(qapp, ThemeName.LIGHT)
    install_language(qapp, "en")
    return qapp


@pytest.fixture(scope="session")
def inspected(demonstration: Demonstration) -> Inspect:
    """Real inspections of the demonstration's documents, each made once."""
    inspector = Inspector.for_library(demonstration.library)
    known: dict[str, Inspection] = {}

    def inspect(name: str) -> Inspection:
        if name not in known:
            known[name] = inspector.inspect(read_document(demonstration.document(name)), today=TODAY)
        return known[name]

    return inspect


@pytest.fixture
def make_desk(tmp_path: Path, demonstration: Demonstration) -> Iterator[MakeDesk]:
    """Desks on the simulated reader without delays; none leaves a thread behind."""
    made: list[Desk] = []

    def make(today: date = TODAY, **reader_options: Any) -> Desk:
        options = {"sleep": None, "today": TODAY, **reader_options}
        setup = DeskSetup(tmp_path / "home", demonstration.library, "simulated", "Post North", options, lambda: today)
        made.append(Desk(setup))
        return made[-1]

    yield make
    for desk in made:
        desk.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith(OUR_THREADS)]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """One desk."""
    return make_desk()


@pytest.fixture
def press() -> Callable[..., None]:
    """Press a key as the keyboard would: `press(widget, Qt.Key.Key_F4)` or with a scan code and any text."""

    def press(target: QObject, key: Qt.Key, text: str = "", scan_code: int = 0) -> None:
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key.value, none, scan_code, 0, 0, text))

    return press
