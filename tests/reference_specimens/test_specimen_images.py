import json
from pathlib import Path

import pytest

from imaging.light import Light
from reference_specimens.document_reading import read_document
from reference_specimens.specimen_images import CALIBRATION_NAMES, image_file, read_images
from tests.reference_specimens.specimen_folder import specimen_json


@pytest.mark.parametrize("file", ["vi.png", "images/vi.png", "./vi.png", "Слика 1.png"])
def test_files_inside_the_folder_are_accepted(tmp_path: Path, file: str) -> None:
    assert image_file(tmp_path, file) == tmp_path / file


@pytest.mark.parametrize(
    "file", ["/etc/hostname", "../vi.png", "a/../../vi.png", "..\\vi.png", "C:vi.png", "C:\\vi.png", *CALIBRATION_NAMES]
)
def test_paths_out_of_the_folder_and_names_of_the_calibration_are_not(tmp_path: Path, file: str) -> None:
    assert image_file(tmp_path, file) is None


def test_a_loop_of_links_is_a_fault(specimen_folder: Path) -> None:
    (specimen_folder / "uv.png").unlink()
    (specimen_folder / "uv.png").symlink_to("uv.png")
    draft, _ = read_document((specimen_folder / "specimen.json").read_bytes())
    images = read_images(specimen_folder, draft)
    assert [fault.where for fault in images.faults] == ["$.captures[1].file"]
    assert set(images.captures) == {Light.VI, Light.IR}


def test_sizes_are_not_judged_where_the_page_has_none(specimen_folder: Path) -> None:
    draft, _ = read_document(json.dumps(specimen_json(size_mm=[1, 2, 3])).encode())
    assert read_images(specimen_folder, draft).faults == ()


def test_a_file_name_that_the_system_refuses_is_a_fault(specimen_folder: Path) -> None:
    data = specimen_json()
    data["captures"][1]["file"] = "ш" * 240
    draft, _ = read_document(json.dumps(data).encode())
    assert [fault.where for fault in read_images(specimen_folder, draft).faults] == ["$.captures[1].file"]
