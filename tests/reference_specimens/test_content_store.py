import os
import time
from pathlib import Path

import pytest

from reference_specimens.content_store import ContentStore, content_address
from reference_specimens.reading import read_specimen_file
from tests.reference_specimens.specimen_folder import write_specimen


def complete(folder: Path) -> None:
    (folder / "calibration.json").write_text("{}")


def unexpected(folder: Path) -> None:
    raise AssertionError("the content is there already")


def test_the_address_follows_the_content_and_not_what_lies_beside_it(tmp_path: Path, specimen_folder: Path) -> None:
    specimen = read_specimen_file(specimen_folder)
    store = ContentStore(tmp_path / "library")
    content = store.put(specimen, complete)
    (specimen_folder / "readme.txt").write_text("not part of the specimen")
    assert store.put(specimen, unexpected) == content
    assert sorted(path.name for path in store.path(content).iterdir()) == [
        "calibration.json",
        "ir.png",
        "specimen.json",
        "uv.png",
        "vi.png",
    ]
    assert content_address(store.path(content), specimen) == content
    with (specimen_folder / "uv.png").open("ab") as file:
        file.write(b"x")
    assert store.put(specimen, complete) != content


def test_nothing_becomes_visible_where_completing_fails(tmp_path: Path, specimen_folder: Path) -> None:
    store = ContentStore(tmp_path / "library")
    with pytest.raises(AssertionError):
        store.put(read_specimen_file(specimen_folder), unexpected)
    assert not (store.folder / "specimens").exists()
    assert list((store.folder / "incoming").iterdir()) == []


def test_the_same_content_added_meanwhile_by_another_process_is_as_good(tmp_path: Path, specimen_folder: Path) -> None:
    specimen = read_specimen_file(specimen_folder)
    store, other = ContentStore(tmp_path / "library"), ContentStore(tmp_path / "library")

    def overtaken(folder: Path) -> None:
        complete(folder)
        other.put(specimen, complete)

    content = store.put(specimen, overtaken)
    assert content_address(store.path(content), specimen) == content


@pytest.mark.parametrize("damage", ["removed", "changed"])
def test_a_damaged_copy_is_replaced(tmp_path: Path, specimen_folder: Path, damage: str) -> None:
    specimen = read_specimen_file(specimen_folder)
    store = ContentStore(tmp_path / "library")
    image = store.path(store.put(specimen, complete)) / "vi.png"
    image.unlink() if damage == "removed" else image.write_bytes(b"changed")
    store.put(specimen, complete)
    assert image.read_bytes() == (specimen_folder / "vi.png").read_bytes()


def test_what_interrupted_adds_left_is_removed_after_a_day(tmp_path: Path) -> None:
    store = ContentStore(tmp_path / "library")
    old, new = store.folder / "incoming" / "old", store.folder / "incoming" / "new"
    for folder in (old, new):
        folder.mkdir(parents=True)
    yesterday = time.time() - 25 * 3600
    os.utime(old, (yesterday, yesterday))
    store.put(read_specimen_file(write_specimen(tmp_path / "s")), complete)
    assert (old.exists(), new.exists()) == (False, True)
