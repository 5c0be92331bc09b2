"""The export says that it runs, then how many rows went where."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.log.export_bar import ExportBar

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


def test_it_is_told_from_start_to_end(qtbot: QtBot, tmp_path: Path) -> None:
    bar = ExportBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.show_running(tmp_path / "log.csv")
    assert "log.csv" in bar.message.text()
    assert not bar.open_button.isVisible()
    bar.show_written(tmp_path / "log.csv", 1204)
    assert str(tmp_path / "log.csv") in bar.message.text()
    assert "204" in bar.message.text()
    assert bar.open_button.isVisible()
    bar.close_button.click()
    assert bar.isHidden()
