import os
from pathlib import Path

import pytest

from reference_specimens.durability import sync, sync_tree


def test_every_file_and_folder_of_a_tree_is_flushed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "file").write_text("x")
    flushed: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: flushed.append(os.fstat(handle).st_ino))
    sync_tree(tmp_path)
    expected = [tmp_path, tmp_path / "below", tmp_path / "below" / "file"]
    assert sorted(flushed) == sorted(path.stat().st_ino for path in expected)


def test_what_is_not_there_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sync(tmp_path / "absent")
