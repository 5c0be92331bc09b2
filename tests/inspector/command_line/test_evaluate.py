import json
from pathlib import Path

import pytest

from imaging.light import Light
from inspector.command_line.main import run
from tests.demonstration import Demonstration

pytestmark = pytest.mark.slow


def labelled(demonstration: Demonstration, folder: Path) -> Path:
    def row(name: str, expected: str, *, genuine: bool) -> dict[str, object]:
        captures = demonstration.document(name).pages[0].captures
        return {
            "id": name,
            "model": "UTO-AO-11001",
            "files": {light.value: str(captures[light]) for light in (Light.VI, Light.UV, Light.IR)},
            "class": "genuine" if genuine else "ir_mrz_not_visible",
            "genuine": genuine,
            "strength": None if genuine else 0.9,
            "expected": expected,
            "ppi": 300,
        }

    rows = [row("genuine", "accept", genuine=True), row("no infrared", "refer", genuine=False)]
    (folder / "truth.json").write_text(json.dumps(rows), encoding="utf-8")
    return folder


def test_figures_of_a_small_set(
    demonstration: Demonstration, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "results.jsonl"
    command = ["evaluate", str(labelled(demonstration, tmp_path)), "--library", str(demonstration.library)]
    options = ["--today", "2026-11-23", "--processes", "1", "--results", str(kept), "--json"]
    assert run([*command, *options]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["genuine"]["all"]["refer"]["count"] == 0
    assert figures["forged"]["ir_mrz_not_visible (strong)"]["refer"]["count"] == 1
    assert figures["identification"]["identified"]["count"] == 2
    assert len(kept.read_text(encoding="utf-8").splitlines()) == 2


def test_a_folder_without_a_set_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", str(tmp_path)]) == 2
    assert "truth.json" in capsys.readouterr().err
