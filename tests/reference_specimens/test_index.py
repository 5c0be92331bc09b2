import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from reference_specimens.index import Index, Query
from reference_specimens.reading import read_specimen_file


@pytest.fixture
def index(tmp_path: Path) -> Index:
    return Index(tmp_path / "library" / "index.sqlite")


def test_versions_count_changes_of_content_and_only_the_newest_is_found(index: Index, specimen_folder: Path) -> None:
    specimen = read_specimen_file(specimen_folder)
    assert [index.record(specimen, content).version for content in ("a", "a", "b", "a")] == [1, 1, 2, 3]
    (entry,) = index.find(Query())
    assert (entry.specimen_id, entry.content_id, entry.version) == (specimen.id, "a", 3)


def test_what_an_older_version_said_is_not_found(index: Index, specimen_folder: Path) -> None:
    specimen = read_specimen_file(specimen_folder)
    index.record(specimen, "a")
    index.record(replace(specimen, title="Renamed"), "b")
    assert index.find(Query(text="test passport")) == []
    assert [entry.content_id for entry in index.find(Query(text="renamed"))] == ["b"]


def test_an_index_that_does_not_exist_finds_nothing_and_is_not_made(index: Index) -> None:
    assert index.find(Query()) == []
    assert not index.path.parent.exists()


@pytest.mark.skipif(os.name == "nt", reason="rights differ on Windows")
def test_a_read_only_index_can_be_read(index: Index, specimen_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index.record(read_specimen_file(specimen_folder), "a")
    # Tests may run as root, to whom everything is writable: ask as somebody else would be answered.
    monkeypatch.setattr("reference_specimens.index.access", lambda *_: False)
    assert len(index.find(Query())) == 1


def test_a_file_that_is_no_database_raises(index: Index) -> None:
    index.path.parent.mkdir()
    index.path.write_bytes(b"x" * 4096)
    with pytest.raises(sqlite3.DatabaseError):
        index.find(Query())
