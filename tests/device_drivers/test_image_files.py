import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import numpy as np
import pytest

from device_drivers.errors import ReaderFault, ReaderUnavailable
from device_drivers.image_files import ImageFiles
from device_drivers.scanner import Scanner
from imaging.files import write_image
from imaging.light import Light
from tests.device_drivers.contract import NOW, ReaderContract


def record(folder: Path) -> Path:
    for light, name in ((Light.VI, "white"), (Light.UV, "uv365"), (Light.IR, "ir870")):
        (folder / "passport").mkdir(parents=True, exist_ok=True)
        shade = 40 * (1 + list(Light).index(light))
        write_image(folder / "passport" / f"{name}.png", np.full((20, 30, 3), shade, np.uint8), ppi=300)
    return folder


class TestImageFiles(ReaderContract):
    @pytest.fixture(autouse=True)
    def _folder(self) -> Iterator[None]:
        with TemporaryDirectory() as name:
            self.folder = record(Path(name) / "pictures")
            yield

    def make_scanner(self) -> Scanner:
        return ImageFiles(folder=self.folder, now=lambda: NOW)

    def lay_document(self, scanner: Scanner) -> None:
        cast(ImageFiles, scanner).lay(0)

    def remove_document(self, scanner: Scanner) -> None:
        cast(ImageFiles, scanner).clear_glass()

    def unplug(self, scanner: Scanner) -> None:
        shutil.rmtree(self.folder)


def opened(folder: Path) -> ImageFiles:
    reader = ImageFiles(folder=folder)
    reader.open()
    reader.lay(0)
    return reader


def test_frames_are_marked_as_recorded_before(tmp_path: Path) -> None:
    frame = opened(record(tmp_path)).capture([Light.UV])[0]
    assert frame.metadata.pre_recorded
    assert frame.metadata.ppi == pytest.approx(300, abs=0.1)
    assert frame.capture.pixels.shape == (20, 30, 3)


def test_a_folder_without_pictures_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(ReaderUnavailable) as caught:
        ImageFiles(folder=tmp_path).open()
    assert "vi" in caught.value.remedy


def test_a_folder_that_is_not_there_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(ReaderUnavailable):
        ImageFiles(folder=tmp_path / "nowhere").open()


def test_a_broken_batch_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "BATCH.json").write_text("[")
    with pytest.raises(ReaderUnavailable):
        ImageFiles(folder=tmp_path).open()


def test_a_light_this_document_was_not_recorded_under_is_a_fault(tmp_path: Path) -> None:
    record(tmp_path)
    (tmp_path / "aaa").mkdir()
    shutil.copy(tmp_path / "passport" / "white.png", tmp_path / "aaa" / "white.png")
    reader = opened(tmp_path)
    assert reader.documents()[0].title == "aaa"
    with pytest.raises(ReaderFault) as caught:
        reader.capture([Light.VI, Light.UV])
    assert len(caught.value.frames) == 1


def test_a_file_that_is_no_picture_is_a_fault(tmp_path: Path) -> None:
    record(tmp_path)
    (tmp_path / "passport" / "white.png").write_text("no picture")
    with pytest.raises(ReaderFault) as caught:
        opened(tmp_path).capture([Light.VI])
    assert "white.png" in caught.value.cause


def test_laying_what_was_not_found_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IndexError):
        opened(record(tmp_path)).lay(3)
