import json
import shutil
from pathlib import Path

import pytest

from inspector.command_line.main import run
from tests.demonstration import Demonstration
from tests.inspector.evaluation.demonstrated import write_set

PEOPLE = ["--proposed-by", "Ana Trajkova, trainer", "--confirmed-by", "Boris Novak, expert"]


@pytest.mark.slow
def test_learning_from_a_set_with_known_forgeries(
    demonstration: Demonstration, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library"
    shutil.copytree(demonstration.library, library)
    folder = str(write_set(demonstration, tmp_path, ["genuine", "bright paper"]))
    where = ["--library", str(library), "--json"]
    more = ["--forgeries", folder, "--today", "2026-11-23", "--jobs", "1"]
    assert run(["specimens", "learn", folder, *PEOPLE, *more, *where]) == 0
    told = capsys.readouterr()
    result = json.loads(told.out)
    assert (result["new"], result["captures"], result["forgeries"]) == (1, 1, 1)
    assert "1 known forgeries" in told.err
    assert list((library / "incoming").iterdir()) == []
    assert run(["specimens", "show", result["specimen_id"], *where]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["learnt_from"][0]["confirmed_by"] == "Boris Novak, expert"
    assert run(["specimens", "show", result["specimen_id"], "--library", str(library)]) == 0
    assert "from 1 further captures on 2026-11-23, proposed by Ana Trajkova, trainer" in capsys.readouterr().out


def test_one_person_alone_is_not_permitted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    people = ["--proposed-by", "Ana, expert", "--confirmed-by", "Ana, expert"]
    assert run(["specimens", "learn", str(tmp_path), *people, "--library", str(tmp_path)]) == 3
    assert "same person" in capsys.readouterr().err


def test_without_a_source_it_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["specimens", "learn", *PEOPLE, "--library", str(tmp_path)]) == 2
    assert "name a set" in capsys.readouterr().err


def test_a_folder_that_is_no_set_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["specimens", "learn", str(tmp_path), *PEOPLE, "--library", str(tmp_path)]) == 2
    assert "truth.json" in capsys.readouterr().err
