import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from inspector.command_line.specimens import command
from tests.reference_specimens.specimen_folder import specimen_json, write_specimen

KEYS = {"id", "model", "prado_id", "title", "page", "mrz_format", "size_mm", "first_issued", "last_issued", "lights"}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


def run(library: Path, *arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [*map(str, arguments), "--library", str(library)], standalone_mode=False)


def objects(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_add_list_show_and_find(library: Path, tmp_path: Path) -> None:
    added = run(library, "add", write_specimen(tmp_path / "s"), "--json")
    assert added.return_value == 0
    listed = run(library, "list", "--json")
    assert objects(added) == objects(listed)
    assert set(objects(listed)[0]) >= KEYS
    shown = objects(run(library, "show", "UTO-AO-07001", "--json"))
    assert shown[0]["features"] == [
        {"significance": "medium", "description": "", **feature, "box_mm": [float(n) for n in feature["box_mm"]]}
        for feature in specimen_json()["features"]
    ]
    for options, number in (
        (["--country", "uto", "--type", "p"], 1),
        (["--on", "2019-12-31"], 0),
        (["--text", "ДРЖАВЕН"], 1),
    ):
        assert len(objects(run(library, "find", *options, "--json"))) == number


def test_people_get_a_table_and_a_page(library: Path, tmp_path: Path) -> None:
    run(library, "add", write_specimen(tmp_path / "s"))
    heading, row = run(library, "list").stdout.splitlines()
    assert heading.startswith("ID")
    assert "UTO-P-7-2020/data page" in row
    shown = run(library, "show", "UTO-P-7-2020").stdout
    assert "UV-LU-IS present (high)  yellow emblem" in shown


@pytest.mark.parametrize("arguments", [("list",), ("find", "--country", "UTO"), ("list", "--json")], ids=" ".join)
def test_an_empty_library_says_what_to_do_and_prints_no_result(library: Path, arguments: tuple[str, ...]) -> None:
    result = run(library, *arguments)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Add some with 'inspector specimens add FOLDER'" in result.stderr
    assert not library.exists()


def test_valid_specimens_are_added_beside_faulty_ones(library: Path, tmp_path: Path) -> None:
    faulty = specimen_json(page=None)
    faulty["captures"][1]["file"] = "absent.png"
    faulty["features"][0]["expect"] = "glow"
    write_specimen(tmp_path / "all" / "a-bad", **faulty)
    write_specimen(tmp_path / "all" / "b-good")
    (tmp_path / "empty").mkdir()
    result = run(library, "add", tmp_path / "empty", tmp_path / "all", "--json")
    assert result.return_value == 2
    assert [item["id"] for item in objects(result)] == ["UTO-P-7-2020/data page"]
    lines = result.stderr.splitlines()
    assert lines[0].startswith(f"inspector: {tmp_path / 'empty'}: it holds no specimen.json")
    assert "3 faults" in lines[1]
    assert [line.split(":")[0].strip() for line in lines[2:]] == [
        "$.page",
        "$.features[0].expect",
        "$.captures[1].file",
    ]


def test_notes_are_told_and_do_not_prevent(library: Path, tmp_path: Path) -> None:
    result = run(library, "add", write_specimen(tmp_path / "s", publisher="me"))
    assert result.return_value == 0
    assert result.stderr.endswith("$.publisher: unknown key, ignored\n")


def test_the_configured_library_is_used_where_none_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "home"))
    arguments = ["add", str(write_specimen(tmp_path / "s"))]
    assert CliRunner().invoke(command, arguments, standalone_mode=False).return_value == 0
    assert (tmp_path / "home" / "library" / "index.sqlite").exists()
