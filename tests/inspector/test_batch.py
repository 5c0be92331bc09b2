import json
from pathlib import Path
from typing import Any

import pytest

from imaging.light import Light
from inspector.batch import BatchItem, BatchOptions, BrokenItem, inspect_batch, read_batch
from inspector.errors import UnreadableInput
from inspector.inspection import Mode
from inspector.pre_recorded import PreRecordedDocument
from tests.demonstration import TODAY, Demonstration


def write(folder: Path, content: object) -> Path:
    path = folder / "BATCH.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def only(items: list[BatchItem]) -> BatchItem:
    assert len(items) == 1
    return items[0]


def test_one_page_and_several_sides_with_paths_beside_the_file(tmp_path: Path) -> None:
    one = {"id": "1", "captures": {"VI": "1/vi.png", "OB-L": "1/left.png"}, "ppi": 400}
    two = {"id": "2", "pages": [{"page": "front", "captures": {"VI": "f.png"}}, {"captures": {"VI": "b.png"}}]}
    single, sides = read_batch(write(tmp_path, [one, two]))
    assert isinstance(single, PreRecordedDocument)
    assert isinstance(sides, PreRecordedDocument)
    assert single.pages[0].captures == {Light.VI: tmp_path / "1/vi.png", Light.OB_L: tmp_path / "1/left.png"}
    assert (single.ppi, [page.page for page in sides.pages]) == (400.0, ["front", None])


@pytest.mark.parametrize(
    "item",
    [
        {"id": "x"},
        {"id": "x", "captures": {}},
        {"id": "x", "captures": {"XRAY": "a.png"}},
        {"id": "x", "captures": "a.png"},
        {"id": "x", "captures": {"VI": 7}},
        {"id": "x", "captures": {"VI": "a.png"}, "ppi": "many"},
        {"id": "x", "pages": [{"page": "front"}]},
        7,
    ],
    ids=str,
)
def test_a_broken_item_is_an_item(tmp_path: Path, item: Any) -> None:
    assert isinstance(only(read_batch(write(tmp_path, [item]))), BrokenItem)


@pytest.mark.parametrize("content", ["{broken", {"id": "1"}], ids=["no JSON", "no list"])
def test_a_broken_file_is_one_clear_error(tmp_path: Path, content: object) -> None:
    with pytest.raises(UnreadableInput, match=r"BATCH\.json"):
        read_batch(write(tmp_path, content))


def test_a_missing_file_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="No such file"):
        read_batch(tmp_path / "BATCH.json")


@pytest.mark.slow
@pytest.mark.parametrize("processes", [1, 2])
def test_one_broken_item_costs_no_other(tmp_path: Path, demonstration: Demonstration, processes: int) -> None:
    picture = tmp_path / "text.png"
    picture.write_text("this is no picture", encoding="utf-8")
    items: list[BatchItem] = [
        demonstration.document("genuine"),
        demonstration.document("check digit"),
        *read_batch(write(tmp_path, [{"id": "text", "captures": {"VI": "text.png"}}, {"id": "nothing"}])),
    ]
    options = BatchOptions(demonstration.library, Mode.SECURITY, TODAY, processes)
    results = {result["id"]: result for result in inspect_batch(items, options)}
    assert results["genuine"]["advice"] == "clear"
    assert results["check digit"]["advice"] == "refer"
    assert set(results["text"]["error"]) == {"what", "cause", "remedy"}
    assert "error" in results["nothing"]
    assert len(results) == 4


def test_a_fault_of_the_program_is_an_error_of_its_item_and_kept_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def inspect(inspector: object, document: PreRecordedDocument, **_: object) -> dict[str, Any]:
        return {"id": document.id} if document.id == "2" else {"id": 1 // 0}

    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path))
    monkeypatch.setattr("inspector.batch.inspect_files", inspect)
    items: list[BatchItem] = [PreRecordedDocument(name, ()) for name in "12"]
    faulty, sound = inspect_batch(items, BatchOptions(None, Mode.SECURITY, TODAY, 1))
    (log,) = (tmp_path / "logs").iterdir()
    assert faulty["id"] == "1"
    assert str(log) in faulty["error"]["cause"]
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
    assert sound == {"id": "2"}
