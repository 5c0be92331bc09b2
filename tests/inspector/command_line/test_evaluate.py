import json
from pathlib import Path

import pytest

from inspector.command_line.main import run
from tests.demonstration import Demonstration
from tests.inspector.evaluation.demonstrated import write_set

pytestmark = pytest.mark.slow


def test_figures_of_a_small_set(
    demonstration: Demonstration, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "results.jsonl"
    page = tmp_path / "page.html"
    folder = write_set(demonstration, tmp_path, ["genuine", "no infrared"])
    command = ["evaluate", str(folder), "--library", str(demonstration.library), "--today", "2026-11-23"]
    assert run([*command, "--jobs", "1", "--results", str(kept), "--html", str(page), "--json"]) == 0
    told = capsys.readouterr()
    assert "2 of 2 documents" in told.err
    figures = json.loads(told.out)
    assert figures["genuine"]["all"]["refer"]["count"] == 0
    assert figures["forged"]["ir_mrz_not_visible (strong)"]["refer"]["count"] == 1
    assert figures["identification"]["identified"]["count"] == 2
    assert len(kept.read_text(encoding="utf-8").splitlines()) == 3
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_folder_without_a_set_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", str(tmp_path)]) == 2
    assert "truth.json" in capsys.readouterr().err


def test_a_page_that_cannot_be_written_is_one_clear_line(
    demonstration: Demonstration, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_set(demonstration, tmp_path, ["genuine"])
    nowhere = tmp_path / "missing" / "page.html"
    assert run(["evaluate", str(folder), "--jobs", "1", "--html", str(nowhere), "--today", "2026-11-23"]) == 4
    assert "cannot be written" in capsys.readouterr().err
