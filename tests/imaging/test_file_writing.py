from pathlib import Path

import numpy as np
import pytest

from imaging.errors import UnreadableImage
from imaging.file_header import read_header
from imaging.file_writing import write_image
from imaging.files import read_capture
from imaging.light import Light

LOSSLESS = [".png", ".tif", ".bmp", ".jp2"]


def picture(depth: type = np.uint8, *, grey: bool = False) -> np.ndarray:
    shape = (37, 53) if grey else (37, 53, 3)
    return np.random.default_rng(3).integers(0, np.iinfo(depth).max, shape, endpoint=True).astype(depth)


@pytest.mark.parametrize("grey", [False, True], ids=["colour", "grey"])
@pytest.mark.parametrize("extension", LOSSLESS)
def test_lossless_formats_come_back_with_their_resolution(tmp_path: Path, extension: str, grey: bool) -> None:
    path = tmp_path / f"page{extension}"
    write_image(path, picture(grey=grey), ppi=400)
    capture = read_capture(path, Light.VI)
    np.testing.assert_array_equal(capture.pixels, picture(grey=grey))
    assert capture.ppi == pytest.approx(400, abs=0.5)


@pytest.mark.parametrize("grey", [False, True], ids=["colour", "grey"])
@pytest.mark.parametrize("extension", [".png", ".tif"])
def test_sixteen_bits_stay_sixteen_bits(tmp_path: Path, extension: str, grey: bool) -> None:
    path = tmp_path / f"page{extension}"
    write_image(path, picture(np.uint16, grey=grey), ppi=300)
    capture = read_capture(path, Light.IR)
    assert capture.pixels.dtype == np.uint16
    np.testing.assert_array_equal(capture.pixels, picture(np.uint16, grey=grey))
    assert read_header(path).ppi == pytest.approx(300, abs=0.5)


def test_jpeg_is_close_and_keeps_its_resolution(tmp_path: Path) -> None:
    smooth = np.tile(np.linspace(0, 255, 64, dtype=np.uint8), (48, 1))
    write_image(tmp_path / "page.jpg", smooth, ppi=385)
    capture = read_capture(tmp_path / "page.jpg", Light.VI)
    assert np.abs(capture.pixels.astype(int) - smooth).max() < 8
    assert capture.ppi == 385


@pytest.mark.parametrize(("name", "depth"), [("page.xyz", np.uint8), ("page.jpg", np.uint16), ("page.bmp", np.uint16)])
def test_what_cannot_be_written_is_said_and_nothing_is_left(tmp_path: Path, name: str, depth: type) -> None:
    with pytest.raises(UnreadableImage, match=name):
        write_image(tmp_path / name, picture(depth))
    assert not list(tmp_path.iterdir())


def test_an_old_file_is_replaced_whole_and_no_other_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    path.write_bytes(b"old")
    write_image(path, picture())
    assert read_header(path).size_px == (53, 37)
    assert list(tmp_path.iterdir()) == [path]
