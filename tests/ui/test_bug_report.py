import sys
from pathlib import Path

import pytest

from ui.bug_report import LOG_FILE, log_to, report_bugs


def test_a_fault_is_logged_whole_and_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown: list[BaseException] = []
    handler = log_to(tmp_path / "logs")
    report_bugs(shown.append)
    error = RuntimeError("broken part")
    sys.excepthook(RuntimeError, error, None)
    handler.close()
    assert shown == [error]
    assert "broken part" in (tmp_path / "logs" / LOG_FILE).read_text(encoding="utf-8")


def test_ctrl_c_is_no_fault(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown: list[BaseException] = []
    report_bugs(shown.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
