import json
from pathlib import Path
from typing import Any

import pytest

from imaging.light import Light
from inspector.command_line.main import run
from tests.demonstration import Demonstration

KEYS = {"id", "evaluation", "advice", "reasons", "model", "mrz", "viz", "checks", "coverage", "quality", "page", "ms"}


def arguments(demonstration: Demonstration, name: str) -> list[str]:
    captures = demonstration.document(name).pages[0].captures
    files = [str(captures[Light.VI]), "--uv", str(captures[Light.UV]), "--ir", str(captures[Light.IR])]
    return ["inspect", *files, "--library", str(demonstration.library), "--today", "2026-11-23"]


def results(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def one_line(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "Traceback" not in captured.err
    return captured.err


@pytest.mark.slow
def test_one_document_is_one_json_object(demonstration: Demonstration, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*arguments(demonstration, "genuine"), "--json"]) == 0
    (result,) = results(capsys)
    assert result.keys() >= KEYS
    assert (result["advice"], result["evaluation"], result["page"]["format"]) == ("clear", True, "ID-3")


@pytest.mark.slow
def test_without_json_it_is_text(demonstration: Demonstration, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*arguments(demonstration, "no infrared"), "--mode", "convenience"]) == 0
    text = capsys.readouterr().out
    assert "refer" in text
    assert "IR-AB-MR" in text


@pytest.mark.slow
def test_a_batch_with_a_broken_item_ends_well_and_loses_nothing(
    demonstration: Demonstration, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    captures = demonstration.document("check digit").pages[0].captures
    good = {"id": "good", "captures": {light.value: str(path) for light, path in captures.items()}, "ppi": 300}
    broken = {"id": "broken", "captures": {"VI": "missing.png"}}
    batch = tmp_path / "BATCH.json"
    batch.write_text(json.dumps([broken, good]), encoding="utf-8")
    command = ["inspect", "--batch", str(batch), "--library", str(demonstration.library), "--json", "--processes", "1"]
    assert run(command) == 0
    by_id = {result["id"]: result for result in results(capsys)}
    assert by_id["good"]["advice"] == "refer"
    assert set(by_id["broken"]["error"]) == {"what", "cause", "remedy"}


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"this is text", "text.png"), (b"", "empty.png"), (b"\xff\xd8\xff\xe0 not really", "broken.jpg")],
    ids=["text", "zero bytes", "broken"],
)
def test_what_is_no_picture_is_one_clear_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, name: str
) -> None:
    picture = tmp_path / name
    picture.write_bytes(content)
    assert run(["inspect", str(picture), "--json"]) == 2
    assert name in one_line(capsys)


@pytest.mark.parametrize("extra", [[], ["a.png", "--batch", "b.json"]], ids=["neither", "both"])
def test_either_a_picture_or_a_batch(extra: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["inspect", *extra]) == 2
    assert "either" in capsys.readouterr().err


def test_a_library_that_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["inspect", "a.png", "--library", str(tmp_path / "nowhere")]) == 2
    assert "specimens add" in one_line(capsys)
