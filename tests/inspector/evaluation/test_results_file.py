import json
from pathlib import Path

import pytest

from inspector.errors import Unavailable, UnreadableInput
from inspector.evaluation.results_file import ResultsFile

OF = {"set": "abc", "library": "def"}


def test_a_second_run_finds_what_the_first_kept(tmp_path: Path) -> None:
    path = tmp_path / "kept" / "results.jsonl"
    file = ResultsFile(path, OF)
    assert file.begin() == {}
    file.add({"id": "1", "advice": "clear"})
    assert ResultsFile(path, OF).begin() == {"1": {"id": "1", "advice": "clear"}}


def test_a_line_cut_short_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    file = ResultsFile(path, OF)
    file.begin()
    file.add({"id": "1"})
    with path.open("a", encoding="utf-8") as stream:
        stream.write('{"id": "2", "adv')
    again = ResultsFile(path, OF)
    assert list(again.begin()) == ["1"]
    again.add({"id": "2"})
    assert [json.loads(line).get("id") for line in path.read_text(encoding="utf-8").splitlines()] == [None, "1", "2"]


def test_results_of_another_evaluation_are_never_mixed(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    ResultsFile(path, OF).begin()
    with pytest.raises(UnreadableInput, match="library differs"):
        ResultsFile(path, OF | {"library": "ghi"}).begin()


def test_a_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello\n", encoding="utf-8")
    with pytest.raises(UnreadableInput, match="no results"):
        ResultsFile(path, OF).begin()
    assert path.read_text(encoding="utf-8") == "hello\n"


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(Unavailable, match="cannot be written"):
        ResultsFile(tmp_path / "file" / "results.jsonl", OF).begin()


def test_without_a_path_nothing_is_kept() -> None:
    file = ResultsFile(None, OF)
    file.add({"id": "1"})
    assert file.begin() == {}
