import json
from pathlib import Path
from typing import Any

import pytest

from imaging.light import Light
from inspector.errors import UnreadableInput
from inspector.evaluation.labelled_set import read_labelled_set
from inspector.inspection import Advice

ROW: dict[str, Any] = {
    "id": "genuine_01",
    "model": "UTO-AO-01001",
    "files": {"VI": "captures/1/vi.png", "UV": "captures/1/uv.png"},
    "class": "genuine",
    "genuine": True,
    "strength": None,
    "expected": "accept",
    "ppi": 400,
}


def write(folder: Path, rows: object) -> Path:
    (folder / "truth.json").write_text(json.dumps(rows), encoding="utf-8")
    return folder


def test_one_page_and_two_sides(tmp_path: Path) -> None:
    card = {key: value for key, value in ROW.items() if key != "files"} | {
        "id": "card",
        "pages": [{"page": "front", "files": {"VI": "f.png"}}, {"page": "back", "files": {"VI": "b.png"}}],
    }
    passport, two_sided = read_labelled_set(write(tmp_path, [ROW, card]))
    assert passport.document.pages[0].captures[Light.UV] == tmp_path / "captures/1/uv.png"
    assert (passport.expected, passport.genuine, passport.document.ppi) == (Advice.CLEAR, True, 400)
    assert [page.page for page in two_sided.document.pages] == ["front", "back"]


def test_what_was_forged_where_and_under_which_light(tmp_path: Path) -> None:
    changed = [
        {"what": "paper bright", "box_mm": [0, 0, 125, 88], "light": "UV", "page": "front"},
        {"what": "name rewritten", "box_mm": [10, 20, 30, 4], "light": "all"},
    ]
    first, second = read_labelled_set(write(tmp_path, [ROW | {"changed": changed}]))[0].changed
    assert (first.what, first.light, first.page) == ("paper bright", Light.UV, "front")
    assert (second.region.box_mm, second.light, second.page) == ([10.0, 20.0, 30.0, 4.0], None, None)


@pytest.mark.parametrize(
    ("word", "advice"),
    [("accept", "clear"), ("refer", "refer"), ("expired", "attention"), ("unknown_document", "attention")],
)
def test_the_words_of_the_truth_mean_an_advice(tmp_path: Path, word: str, advice: str) -> None:
    assert read_labelled_set(write(tmp_path, [ROW | {"expected": word}]))[0].expected == advice


@pytest.mark.parametrize("rows", [{"id": "x"}, [{"id": "x"}], [1], [ROW | {"expected": "maybe"}]])
def test_what_is_no_set_is_said_in_one_line(tmp_path: Path, rows: object) -> None:
    with pytest.raises(UnreadableInput, match="not a labelled set"):
        read_labelled_set(write(tmp_path, rows))


def test_a_folder_without_truth_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match=r"truth\.json"):
        read_labelled_set(tmp_path)
