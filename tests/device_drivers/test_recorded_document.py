import json
from pathlib import Path

import numpy as np
import pytest

from device_drivers.recorded_document import UnreadableBatch, light_of, recorded_documents
from imaging.files import write_image
from imaging.light import Light


def picture(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_image(path, np.full((8, 12, 3), 200, np.uint8), ppi=300)
    return path


@pytest.mark.parametrize(
    ("name", "light"),
    [
        ("white", Light.VI),
        ("VI", Light.VI),
        ("front-uv365", Light.UV),
        ("uv", Light.UV),
        ("UV_254", Light.UV),
        ("uv254", Light.UV254),
        ("page_ir870", Light.IR),
        ("ir", Light.IR),
        ("ob-l", Light.OB_L),
        ("coaxial", Light.CX),
        ("portrait", None),
    ],
)
def test_the_light_is_read_from_the_name(name: str, light: Light | None) -> None:
    assert light_of(name) is light


def test_each_folder_of_pictures_is_a_document(tmp_path: Path) -> None:
    picture(tmp_path / "one" / "white.png")
    picture(tmp_path / "one" / "ir870.png")
    picture(tmp_path / "two" / "front" / "vi.png")
    picture(tmp_path / "two" / "back" / "vi.png")
    (tmp_path / "notes").mkdir()
    one, two = recorded_documents(tmp_path)
    assert one.title == "one"
    assert set(one.sides[0].files) == {Light.VI, Light.IR}
    assert [side.page for side in two.sides] == ["front", "back"]


def test_the_side_may_stand_in_the_file_name(tmp_path: Path) -> None:
    picture(tmp_path / "card" / "back_white.png")
    picture(tmp_path / "card" / "front_white.png")
    assert [side.page for side in recorded_documents(tmp_path)[0].sides] == ["front", "back"]


def test_pictures_of_the_folder_itself_are_one_document(tmp_path: Path) -> None:
    picture(tmp_path / "vi.png")
    assert len(recorded_documents(tmp_path)) == 1


def test_a_batch_lists_its_documents(tmp_path: Path) -> None:
    items = [
        {"id": "a", "captures": {"VI": "a/vi.png", "UV": "a/uv.png"}, "ppi": 400},
        {
            "id": "b",
            "pages": [{"page": "front", "captures": {"VI": "f.png"}}, {"page": "back", "captures": {"VI": "b.png"}}],
        },
    ]
    (tmp_path / "BATCH.json").write_text(json.dumps(items))
    first, second = recorded_documents(tmp_path)
    assert (first.title, first.ppi) == ("a", 400.0)
    assert first.sides[0].files[Light.UV] == tmp_path / "a/uv.png"
    assert second.ppi is None
    assert [side.page for side in second.sides] == ["front", "back"]


@pytest.mark.parametrize(
    "text", ["{", "{}", "[3]", '[{"captures": {"XX": "a.png"}}]', '[{"pages": [{"page": "front"}]}]']
)
def test_a_broken_batch_says_where(tmp_path: Path, text: str) -> None:
    (tmp_path / "BATCH.json").write_text(text)
    with pytest.raises(UnreadableBatch) as caught:
        recorded_documents(tmp_path)
    assert "BATCH.json" in str(caught.value)
