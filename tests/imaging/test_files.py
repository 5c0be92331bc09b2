import contextlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image

from imaging.errors import UnreadableImage
from imaging.files import read_capture, read_frames
from imaging.light import Light


def colours() -> Image.Image:
    return Image.fromarray(np.random.default_rng(1).integers(0, 256, (40, 60, 3), dtype=np.uint8))


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "LA", "CMYK", "1"])
def test_every_usual_kind_of_pixel_is_read(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("a.tif" if mode == "CMYK" else "a.png")
    colours().convert(mode).save(path)
    capture = read_capture(path, Light.VI)
    assert capture.pixels.shape[:2] == (40, 60)
    assert capture.pixels.dtype == np.uint8


@pytest.mark.parametrize("extension", [".png", ".jpg", ".tif", ".jp2"])
def test_a_truncated_file_is_an_error_not_half_a_picture(tmp_path: Path, extension: str) -> None:
    path = tmp_path / f"a{extension}"
    colours().resize((600, 400)).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(UnreadableImage, match="damaged"):
        read_capture(path, Light.VI)


@pytest.mark.parametrize("content", [b"", b"this is text, not a picture", b"\x89PNG\r\n\x1a\n", b"BM1"])
def test_what_is_no_picture_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(UnreadableImage, match=r"a\.png"):
        read_capture(path, Light.VI)


def test_pixels_come_as_stored_whatever_the_orientation_says(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 3
    colours().save(tmp_path / "a.png", exif=exif)
    np.testing.assert_array_equal(read_capture(tmp_path / "a.png", Light.VI).pixels, np.asarray(colours()))


def test_the_given_resolution_overrides_the_header(tmp_path: Path) -> None:
    colours().save(tmp_path / "a.png", dpi=(72, 72))
    assert read_capture(tmp_path / "a.png", Light.VI, ppi=400).ppi == 400


def test_pages_of_one_file_are_lights(tmp_path: Path) -> None:
    first, second = colours(), colours().rotate(180)
    first.save(tmp_path / "a.tif", save_all=True, append_images=[second])
    white, infrared = read_frames(tmp_path / "a.tif", (Light.VI, Light.IR))
    np.testing.assert_array_equal(white.pixels, np.asarray(first))
    np.testing.assert_array_equal(infrared.pixels, np.asarray(second))
    assert infrared.light is Light.IR


def test_too_few_pages_are_said(tmp_path: Path) -> None:
    colours().save(tmp_path / "a.tif")
    with pytest.raises(UnreadableImage, match="1 pages for 2 lights"):
        read_frames(tmp_path / "a.tif", (Light.VI, Light.UV))


def test_a_picture_over_the_limit_is_refused(tmp_path: Path) -> None:
    colours().save(tmp_path / "a.png")
    with pytest.raises(UnreadableImage, match="60 x 40"):
        read_capture(tmp_path / "a.png", Light.VI, max_pixels=2000)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data:UserWarning")  # Pillow's word on a broken TIFF directory
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.integers(0, 3999), st.binary(min_size=1, max_size=8))
@example(at=0, damage=b"II*\x00")
def test_damage_anywhere_gives_a_picture_or_the_known_error(tmp_path: Path, at: int, damage: bytes) -> None:
    path = tmp_path / "a.png"
    colours().save(path)
    data = bytearray(path.read_bytes())
    at %= len(data)
    data[at : at + len(damage)] = damage
    path.write_bytes(data)
    with contextlib.suppress(UnreadableImage):
        assert read_capture(path, Light.VI).pixels.size > 0
