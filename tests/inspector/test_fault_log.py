from pathlib import Path

import pytest

from inspector.fault_log import keep_fault


def test_the_whole_fault_lies_below_the_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path))
    log = keep_fault(ZeroDivisionError("by zero"))
    assert log.parent == tmp_path / "logs"
    assert "ZeroDivisionError: by zero" in log.read_text(encoding="utf-8")


def test_where_the_home_cannot_be_written_it_lies_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "home"))
    assert "by zero" in keep_fault(ZeroDivisionError("by zero")).read_text(encoding="utf-8")
