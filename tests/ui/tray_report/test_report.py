from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from device_drivers.simulated_reader import Faults
from device_drivers.simulator.demonstration import tray_documents
from inspector.errors import Unavailable
from inspector.officer import Officer, Role
from tests.ui.conftest import MakeDesk
from ui.shell.window import MainWindow
from ui.tray_report.report import write_report

TODAY = date(2026, 11, 23)


@pytest.mark.slow
def test_the_whole_tray_is_inspected_in_the_real_window(tmp_path: Path, make_desk: MakeDesk, qtbot: QtBot) -> None:
    tray = [item for item in tray_documents(TODAY) if item.title == "Passport 1" or "paper bright" in item.title]
    desk = make_desk(tray=tray)
    window = MainWindow(desk, QWidget)
    qtbot.addWidget(window)
    window.sign_in(Officer("A. Officer", Role.FIRST_LINE))
    window.show()
    index = write_report(window, desk, tmp_path / "report")
    page = index.read_text(encoding="utf-8")
    assert page.count("<section") == 2
    assert "The paper shines under UV" in page
    files = {path.name for path in index.parent.iterdir()}
    assert {"00-window.png", "01-window.png", "01-0-UV.png"} <= files


def test_a_reader_without_a_tray_has_no_report(tmp_path: Path, make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    window = MainWindow(desk, QWidget)
    qtbot.addWidget(window)
    window.sign_in(Officer("C. Auditor", Role.AUDITOR))
    with pytest.raises(Unavailable, match="no tray"):
        write_report(window, desk, tmp_path)


def test_a_tray_of_which_nothing_was_inspected_is_no_success(tmp_path: Path, make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(tray=tray_documents(TODAY)[:1], faults=Faults(unplugged_after=0))
    window = MainWindow(desk, QWidget)
    qtbot.addWidget(window)
    window.sign_in(Officer("A. Officer", Role.FIRST_LINE))
    window.show()
    with pytest.raises(Unavailable, match="no document was inspected"):
        write_report(window, desk, tmp_path / "report")
    assert (tmp_path / "report" / "index.html").exists()
