import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from imaging.errors import UnreadableImage
from imaging.file_header import check_size, read_header


def png_claiming(path: Path, width: int, height: int) -> Path:
    """A PNG of a few bytes whose header claims a huge picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    data = struct.pack(">I", len(header)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    body = b"IDAT" + zlib.compress(b"\0" * 16)
    data += struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + data)
    return path


def test_a_huge_picture_is_refused_by_its_header(tmp_path: Path) -> None:
    with pytest.raises(UnreadableImage, match="20000 x 20000 pixels"):
        read_header(png_claiming(tmp_path / "huge.png", 20_000, 20_000))


def test_a_missing_and_an_empty_file_are_said(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    for name in ("empty.png", "missing.png"):
        with pytest.raises(UnreadableImage, match=name):
            read_header(tmp_path / name)


def test_the_first_bytes_decide_not_the_name(tmp_path: Path) -> None:
    Image.fromarray(np.zeros((4, 5, 3), np.uint8)).save(tmp_path / "really.jpg", "PNG")
    assert read_header(tmp_path / "really.jpg").format == "PNG"


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(UnreadableImage):
        read_header(tmp_path)


def test_orientation_pages_and_bits_are_told(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(np.zeros((4, 5, 3), np.uint8)).save(tmp_path / "turned.jpg", exif=exif)
    assert read_header(tmp_path / "turned.jpg").orientation == 6
    page = Image.fromarray(np.zeros((4, 5), np.uint16))
    page.save(tmp_path / "two.tif", save_all=True, append_images=[page])
    header = read_header(tmp_path / "two.tif")
    assert (header.frames, header.bits, header.orientation) == (2, 16, 1)


@pytest.mark.parametrize("dpi", [None, (300, 300)])
def test_a_file_without_a_unit_states_no_resolution(tmp_path: Path, dpi: tuple[int, int] | None) -> None:
    picture = Image.fromarray(np.zeros((4, 5, 3), np.uint8))
    if dpi is None:
        picture.save(tmp_path / "a.jpg")
    else:
        picture.save(tmp_path / "a.jpg", dpi=dpi)
    assert read_header(tmp_path / "a.jpg").ppi == (None if dpi is None else 300)


def test_no_pixel_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(UnreadableImage, match="header"):
        check_size(tmp_path, (0, 5), 100)
