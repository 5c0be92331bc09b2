import os
from pathlib import Path

import pytest

from imaging.light import Light
from reference_specimens.index import Index
from reference_specimens.retrieval import store as module
from reference_specimens.retrieval.store import RetrievalStore
from reference_specimens.specimen import Specimen
from tests.reference_specimens.retrieval.drawn_models import drawn, specimen

SEEDS = {"a": (1, 1), "b": (1, 3), "c": (2, 0)}


class Shelf:
    """Specimens of three contents: two siblings and a stranger."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.loaded = folder, list[str]()
        self.index = Index(folder / "index.sqlite")
        for number, content_id in enumerate(SEEDS, 1):
            self.index.record(specimen(number), content_id)
            (folder / content_id).mkdir()

    def store(self) -> RetrievalStore:
        return RetrievalStore(self.index, lambda content_id: self.folder / content_id, self.load)

    def load(self, content_id: str) -> tuple[Specimen, module.Images]:
        self.loaded.append(content_id)
        seed, mark = SEEDS[content_id]
        return specimen(), {Light.VI: drawn(seed, mark=mark)}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_what_is_missing_is_made_once_and_kept(shelf: Shelf) -> None:
    assert [entry.content_id for entry in shelf.store().catalogue().entries] == ["a", "b", "c"]
    assert sorted(shelf.loaded) == ["a", "b", "c"]
    again = shelf.store()
    assert len(again.catalogue().entries) == 3
    assert len(again.detail("a").features.points) > 100
    assert sorted(shelf.loaded) == ["a", "b", "c"]


def test_the_catalogue_is_read_anew_only_where_the_index_changed(shelf: Shelf) -> None:
    store = shelf.store()
    first = store.catalogue()
    assert store.catalogue() is first
    shelf.index.record(specimen(9), "c")
    os.utime(shelf.index.path, ns=(1, 1))
    assert "UTO-ID-9/front" in [entry.specimen_id for entry in store.catalogue().entries]


def test_recording_a_specimen_finds_what_tells_it_from_its_siblings_only(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = shelf.store()
    for content_id in SEEDS:
        store.record(content_id, "UTO")
    with shelf.index.reading() as database:
        pairs = [(row["first"], row["second"]) for row in database.query("SELECT * FROM siblings")]
    assert pairs == [("a", "b")]
    monkeypatch.setattr(module, "telling_areas", None)  # found before, not now
    assert store.telling_areas("b", "a") == store.telling_areas("a", "b") != ()


def test_only_so_many_details_stay_in_memory(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT_DETAILS", 2)
    store = shelf.store()
    first = store.detail("a")
    assert store.detail("a") is first
    store.detail("b")
    store.detail("c")
    assert store.detail("a") is not first


def test_a_library_that_does_not_exist_has_an_empty_catalogue(tmp_path: Path) -> None:
    store = RetrievalStore(Index(tmp_path / "none.sqlite"), lambda content_id: tmp_path, lambda content_id: 1 / 0)  # type: ignore[arg-type, return-value]
    assert store.catalogue().entries == ()
