from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from inspector.inspection import Inspection
from reference_specimens.library import Library
from tests.demonstration import Demonstration
from ui.details.specimen_images import load
from ui.theme.palette import LIGHT
from ui.tray_report.pictures import CROP_PX, PAGE_PX, write_crops, write_pages

Inspect = Callable[[str], Inspection]


def has_red(path: Path) -> bool:
    image = QImage(str(path))
    return any(
        image.pixelColor(x, y).name() == LIGHT.failed for x in range(image.width()) for y in range(image.height())
    )


def test_each_light_becomes_a_picture_with_its_failed_areas_framed(tmp_path: Path, inspected: Inspect) -> None:
    pages = write_pages(inspected("bright paper"), tmp_path, "04")
    assert [page.caption for page in pages] == ["White", "UV", "Infrared"]
    assert QImage(str(tmp_path / pages[0].file)).width() == PAGE_PX
    assert has_red(tmp_path / "04-0-UV.png")
    assert not has_red(tmp_path / "04-0-VI.png")


def test_a_failed_area_stands_beside_the_specimens(
    tmp_path: Path, inspected: Inspect, demonstration: Demonstration
) -> None:
    inspection = inspected("bright paper")
    name = inspection.pages[0].specimen_id
    assert name is not None
    pairs = write_crops(inspection, {name: load(Library(demonstration.library), name)}, tmp_path, "04")
    assert "UV-BR-FU" in [pair.check.code for pair in pairs]
    for pair in pairs:
        assert pair.specimen is not None
        sizes = {QImage(str(tmp_path / file)).size().toTuple() for file in (pair.live, pair.specimen)}
        assert len(sizes) == 1
        assert QImage(str(tmp_path / pair.live)).width() == CROP_PX


def test_without_a_specimen_the_crop_stands_alone(tmp_path: Path, inspected: Inspect) -> None:
    pairs = write_crops(inspected("bright paper"), {}, tmp_path, "04")
    assert pairs
    assert all(pair.specimen is None for pair in pairs)
