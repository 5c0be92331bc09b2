import json
from pathlib import Path

import pytest

from inspector.command_line.main import run
from inspector.exclusions import read_exclusions
from tests.demonstration import Demonstration

WHY = ["--check", "UV-LU-IS", "--reason", "printed without it in 2021", "--by", "M. Novak"]


@pytest.fixture
def library(demonstration: Demonstration, tmp_path: Path) -> Path:
    """A library that shares the contents of the demonstration but not its exclusions."""
    folder = tmp_path / "library"
    folder.mkdir()
    for item in demonstration.library.iterdir():
        (folder / item.name).symlink_to(item)
    return folder


def test_an_exclusion_is_made_listed_and_undone(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--library", str(library), "--json"]
    assert run(["specimens", "exclude", "UTO-AO-11001", *WHY, "--feature", "uv-emblem", *where]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["routine"], made["feature"], made["by"]) == ("UV-LU-IS", "uv-emblem", "M. Novak")
    assert run(["specimens", "exclude", *where]) == 0
    assert json.loads(capsys.readouterr().out) == made
    undo = ["--check", "UV-LU-IS", "--feature", "uv-emblem", "--undo"]
    assert run(["specimens", "exclude", "UTO-AO-11001", *undo, *where]) == 0
    assert capsys.readouterr().out == ""
    assert read_exclusions(library) == ()


def test_an_unknown_model_is_one_clear_line(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["specimens", "exclude", "UTO-XX-1", *WHY, "--library", str(library)]) == 2
    assert "no specimen of that name" in capsys.readouterr().err


def test_without_a_reason_it_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["specimens", "exclude", "UTO-AO-11001", "--check", "UV-LU-IS", "--library", str(tmp_path)])
    assert code == 2
    assert "--reason and --by" in capsys.readouterr().err
