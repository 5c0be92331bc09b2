from pathlib import Path

import pytest

from inspector.home import home, library_folder, logs_folder, records_folder


def test_inspector_home_holds_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path))
    assert home() == tmp_path
    assert all(folder.is_relative_to(tmp_path) for folder in (library_folder(), logs_folder(), records_folder(home())))
    assert len({library_folder(), logs_folder(), records_folder(home())}) == 3
    assert not list(tmp_path.iterdir())


def test_a_relative_home_is_made_absolute_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INSPECTOR_HOME", "state")
    assert home() == tmp_path / "state"


@pytest.mark.parametrize("value", [None, ""])
def test_the_data_folder_of_the_platform_is_the_default(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, value: str | None
) -> None:
    monkeypatch.delenv("INSPECTOR_HOME", raising=False)
    if value is not None:
        monkeypatch.setenv("INSPECTOR_HOME", value)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert home() == tmp_path / "inspector"
