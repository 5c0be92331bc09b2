import json
import shutil
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.files import write_image
from imaging.light import Light
from reference_specimens.calibration import ALGORITHM
from reference_specimens.errors import LibraryUnavailable, SpecimenInvalid, SpecimenNotFound
from reference_specimens.library import Library
from tests.reference_specimens.specimen_folder import specimen_json, write_specimen

ROOT = Path(__file__).parents[2]
# Calibration takes most of the time: where it does not matter, one light is enough.
VI_ONLY = [{"light": "VI", "file": "vi.png", "ppi": 100}]
CARD = {"country": "UTO", "type": "ID", "number": 1, "year": None}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def contents(library: Library) -> list[Path]:
    return sorted((library.folder / "specimens").glob("*"))


def test_a_library_that_does_not_exist_is_empty_and_stays_untouched(library: Library) -> None:
    assert library.list() == library.find(country="UTO") == library.sides("UTO-P-7-2020") == []
    with pytest.raises(SpecimenNotFound, match="no specimens yet"):
        library.show("UTO-P-7-2020")
    assert not library.folder.exists()


def test_what_is_added_is_found_calibrated_and_independent_of_its_source(
    library: Library, specimen_folder: Path
) -> None:
    (added,) = library.add(specimen_folder)
    shutil.rmtree(specimen_folder)
    (found,) = Library(library.folder).list()
    assert found == added
    assert found.calibration is not None
    assert found.calibration["algorithm"] == ALGORITHM
    assert found.folder.is_relative_to(library.folder)
    assert library.show("UTO-P-7-2020") == library.show("UTO-AO-07001") == [found]
    assert library.specimen("UTO-P-7-2020/data page") == found
    assert list((library.folder / "incoming").iterdir()) == []
    with pytest.raises(SpecimenNotFound, match="no specimen of that name"):
        library.show("UTO-P-8-2020")


def test_the_same_content_again_changes_nothing_and_other_content_is_a_new_version(
    library: Library, tmp_path: Path
) -> None:
    first = write_specimen(tmp_path / "first", captures=VI_ONLY)
    second = write_specimen(tmp_path / "second", captures=VI_ONLY, title="Second printing")
    library.add(first)
    before = {path: path.stat().st_mtime_ns for path in library.folder.rglob("*.*") if path.suffix != ".sqlite"}
    library.add(first)
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert len(contents(library)) == 1
    library.add(second)
    assert [item.title for item in library.list()] == ["Second printing"]
    assert len(contents(library)) == 2
    library.add(first)
    assert [item.title for item in Library(library.folder).list()] == ["Utopia test passport"]
    assert len(contents(library)) == 2


def test_folders_of_one_model_are_its_sides(library: Library, tmp_path: Path) -> None:
    for page in ("back", "front"):
        write_specimen(tmp_path / "card" / page, captures=VI_ONLY, model=CARD, page=page, prado_id="UTO-BO-01001")
    write_specimen(tmp_path / "card" / "passport", captures=VI_ONLY)
    assert len(library.add(tmp_path / "card")) == 3
    assert [side.page for side in library.sides("UTO-ID-1")] == ["front", "back"]
    assert [side.page for side in library.show("UTO-BO-01001")] == ["front", "back"]
    assert [side.page for side in library.show("UTO-ID-1/back")] == ["back"]
    assert [side.id for side in library.list()] == ["UTO-ID-1/back", "UTO-ID-1/front", "UTO-P-7-2020/data page"]


def test_faults_of_several_folders_are_told_together_and_nothing_is_added(library: Library, tmp_path: Path) -> None:
    write_specimen(tmp_path / "all" / "good")
    write_specimen(tmp_path / "all" / "bad-1", page=None)
    write_specimen(tmp_path / "all" / "bad-2", features=None, size_mm=[0, 1])
    with pytest.raises(SpecimenInvalid) as caught:
        library.add(tmp_path / "all")
    assert [fault.where for fault in caught.value.faults] == ["bad-1 $.page", "bad-2 $.size_mm[0]", "bad-2 $.features"]
    assert library.list() == []
    assert not library.folder.exists()


def test_find_combines_country_type_day_format_and_words(library: Library, tmp_path: Path) -> None:
    write_specimen(tmp_path / "all" / "a", captures=VI_ONLY)
    write_specimen(
        tmp_path / "all" / "b", captures=VI_ONLY, model=CARD, first_issued="2005-05-01", last_issued="2015-12-31"
    )
    write_specimen(
        tmp_path / "all" / "c", captures=VI_ONLY, model={**CARD, "country": "XOM"}, first_issued=None, mrz_format="TD1"
    )
    library.add(tmp_path / "all")

    def found(**query: object) -> list[str]:
        return [str(specimen.model) for specimen in library.find(**query)]  # type: ignore[arg-type]

    assert found() == ["UTO-ID-1", "UTO-P-7-2020", "XOM-ID-1"]
    assert found(country="UTO") == ["UTO-ID-1", "UTO-P-7-2020"]
    assert found(country="UTO", type="P") == ["UTO-P-7-2020"]
    assert found(mrz_format="TD1") == ["XOM-ID-1"]
    assert found(on=date(2015, 12, 31)) == ["UTO-ID-1", "XOM-ID-1"]
    assert found(on=date(2005, 4, 30)) == ["XOM-ID-1"]
    assert found(on=date(2020, 1, 1)) == ["UTO-P-7-2020", "XOM-ID-1"]
    assert found(text="ДРЖАВЕН Utopia") == ["UTO-ID-1", "UTO-P-7-2020", "XOM-ID-1"]
    assert found(text="xom-id") == ["XOM-ID-1"]
    assert found(text="emblem absent") == []
    assert found(text="%") == []


def test_images_are_at_the_working_resolution_and_cannot_be_changed(library: Library, specimen_folder: Path) -> None:
    (specimen,) = library.add(specimen_folder)
    images = library.images(specimen)
    assert {image.shape[:2] for image in images.values()} == {(394, 630)}
    assert images[Light.VI].dtype == np.uint8
    assert library.image(specimen, Light.IR).ndim == 2
    assert library.image(specimen, Light.UV) is library.image(specimen, Light.UV)
    with pytest.raises(ValueError, match="read-only"):
        library.image(specimen, Light.UV)[0, 0] = 1
    with pytest.raises(SpecimenNotFound, match="no capture under TR"):
        library.image(specimen, Light.TR)


def test_what_is_computed_has_a_place_of_its_own_for_each_content(library: Library, tmp_path: Path) -> None:
    (first,) = library.add(write_specimen(tmp_path / "first", captures=VI_ONLY))
    (second,) = library.add(write_specimen(tmp_path / "second", captures=VI_ONLY, title="Second printing"))
    paths = {library.cache_path(specimen, "features.npz") for specimen in (first, second)}
    assert len(paths) == 2
    assert all(path.parent.is_dir() and not path.is_relative_to(first.folder) for path in paths)


def test_an_outdated_calibration_is_renewed_when_the_specimen_is_added_again(
    library: Library, specimen_folder: Path
) -> None:
    (specimen,) = library.add(specimen_folder)
    path = specimen.folder / "calibration.json"
    path.write_text(json.dumps({"algorithm": "older", "features": {}}), encoding="utf-8")
    (again,) = library.add(specimen_folder)
    assert again.calibration == specimen.calibration
    assert json.loads(path.read_text(encoding="utf-8")) == specimen.calibration


def test_a_damaged_copy_is_a_known_error_and_repaired_by_adding_again(library: Library, specimen_folder: Path) -> None:
    (specimen,) = library.add(specimen_folder)
    (specimen.folder / "specimen.json").unlink()
    with pytest.raises(LibraryUnavailable, match="damaged"):
        Library(library.folder).list()
    (again,) = library.add(specimen_folder)
    assert again == specimen
    assert Library(library.folder).list() == [specimen]


def test_a_folder_that_is_no_library_is_a_known_error(tmp_path: Path, specimen_folder: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(LibraryUnavailable, match="cannot be used"):
        Library(tmp_path / "file").add(specimen_folder)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "index.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(LibraryUnavailable, match="not a database"):
        Library(tmp_path / "other").list()


def test_a_library_of_a_newer_program_is_refused(library: Library, specimen_folder: Path) -> None:
    library.add(specimen_folder)
    connection = sqlite3.connect(library.folder / "index.sqlite")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(LibraryUnavailable, match="newer version"):
        library.list()


ADD = """
import sys
from pathlib import Path
from reference_specimens.library import Library
for folder in sys.argv[2:]:
    Library(Path(sys.argv[1])).add(Path(folder))
"""


@pytest.mark.slow
def test_two_processes_adding_at_once_lose_nothing(library: Library, tmp_path: Path) -> None:
    names = ["shared", "a", "b"]
    for number, name in enumerate(names):
        write_specimen(tmp_path / name, captures=VI_ONLY, model={**CARD, "number": number})
    orders = (["shared", "a"], ["shared", "b"])
    command = [sys.executable, "-c", ADD, str(library.folder)]
    running = [
        subprocess.Popen([*command, *(str(tmp_path / name) for name in order)], cwd=ROOT, stderr=subprocess.PIPE)
        for order in orders
    ]
    errors = [process.communicate()[1] for process in running]
    assert [process.returncode for process in running] == [0, 0], errors
    assert [str(item.model) for item in library.list()] == ["UTO-ID-0", "UTO-ID-1", "UTO-ID-2"]
    assert len(contents(library)) == 3


KILLED = """
import os, sys
from pathlib import Path
from reference_specimens import {module} as place
def die(*_): os.kill(os.getpid(), 9)
place.{name} = die
from reference_specimens.library import Library
Library(Path(sys.argv[1])).add(Path(sys.argv[2]))
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "name"),
    [("content_store", "sync_tree"), ("content_store", "sync"), ("index", "_row"), ("library", "write_calibration")],
)
def test_an_interrupted_add_leaves_nothing_half(
    library: Library, specimen_folder: Path, module: str, name: str
) -> None:
    script = KILLED.format(module=module, name=name)
    command = [sys.executable, "-c", script, str(library.folder), str(specimen_folder)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
    assert library.list() == []
    (specimen,) = library.add(specimen_folder)
    assert specimen.calibration is not None
    assert library.list() == [specimen]
    assert len(contents(library)) == 1


PLAIN = np.full((98, 157), 120, np.uint8)
DEEP = np.random.default_rng(3).integers(0, 65536, (98, 157, 3)).astype(np.uint16)


@pytest.mark.parametrize(
    ("changes", "images"),
    [
        ({"captures": VI_ONLY}, {}),
        ({"features": [], "regions": []}, {}),
        ({"regions": [{"name": "all", "box_mm": [0, 0, 40, 25], "variable": True}]}, {}),
        (
            {"features": [{"id": "x", "routine": "UV-LU-IS", "box_mm": [40.1, 25.1, 0.01, 0.01], "expect": "absent"}]},
            {},
        ),
        ({"features": [{"id": "x", "routine": "TR-ZZ-WM", "box_mm": [1, 1, 5, 5], "expect": "present"}]}, {}),
        ({}, {"vi.png": PLAIN, "uv.png": PLAIN, "ir.png": PLAIN}),
        ({}, {"vi.png": DEEP, "ir.png": DEEP}),
    ],
    ids=["VI only", "nothing declared", "all variable", "beyond the edge", "unknown code", "empty pictures", "16 bit"],
)
def test_whatever_is_valid_can_be_calibrated(
    library: Library, specimen_folder: Path, changes: dict[str, Any], images: dict[str, NDArray[Any]]
) -> None:
    for name, pixels in images.items():
        write_image(specimen_folder / name, pixels, ppi=100)
    (specimen_folder / "specimen.json").write_text(json.dumps(specimen_json(**changes)), encoding="utf-8")
    assert library.add(specimen_folder)[0].calibration is not None


def test_title_of_the_json_is_kept_byte_for_byte(library: Library, specimen_folder: Path) -> None:
    text = json.dumps(specimen_json(title="Ѓорѓи"), ensure_ascii=False, indent=3)
    (specimen_folder / "specimen.json").write_text(text, encoding="utf-8")
    (specimen,) = library.add(specimen_folder)
    assert (specimen.folder / "specimen.json").read_text(encoding="utf-8") == text
