from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from inspector.command_line.mrz_files import oriented, picture_files, read_files
from mrz.network_engine import NetworkEngine
from mrz.zone import Correction, Reading, ZoneReading
from tests.mrz.printed_zone import printed

TODAY = date(2026, 11, 23)
LINES = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
CORNERS = np.zeros((4, 2))


class Answering:
    """An engine of the Protocol that answers by a rule and remembers the sizes it was shown."""

    name = "answering"

    def __init__(self, answer: Callable[[NDArray[np.uint8]], Reading]) -> None:
        self.answer = answer
        self.shapes: list[tuple[int, ...]] = []

    def read(self, image: NDArray[np.uint8]) -> Reading:
        self.shapes.append(image.shape)
        return self.answer(image)


def picture(path: Path, **settings: Any) -> Path:
    Image.fromarray(np.zeros((20, 30), np.uint8)).save(path, **settings)
    return path


def results(engine: Answering, *files: Path) -> list[dict[str, Any]]:
    return list(read_files(files, engine, TODAY))


def reading(*zones: ZoneReading) -> Answering:
    return Answering(lambda _: Reading(zones))


def test_folders_are_searched_for_pictures(tmp_path: Path) -> None:
    (tmp_path / "deeper").mkdir()
    (tmp_path / "empty").mkdir()
    names = [tmp_path / "b.JPG", tmp_path / "deeper" / "a.tif", tmp_path / "notes.txt"]
    for name in names:
        name.touch()
    assert picture_files([tmp_path]) == names[:2]
    assert picture_files([tmp_path / "notes.txt"]) == [tmp_path / "notes.txt"]
    (result,) = results(reading(), *picture_files([tmp_path / "empty"]))
    assert result["error"]["cause"] == "the folder holds no pictures"


def test_one_zone(tmp_path: Path) -> None:
    correction = Correction(1, 43, "O", "0", "check digit", 0.98765)
    (result,) = results(reading(ZoneReading(LINES, CORNERS, corrections=(correction,))), picture(tmp_path / "a.png"))
    assert result["lines"] == list(LINES)
    assert result["format"] == "TD3"
    assert result["fields"]["surname"] == "ERIKSSON"
    assert result["corrections"] == [
        {"line": 1, "position": 43, "from": "O", "to": "0", "why": "check digit", "confidence": 0.988}
    ]
    assert result["partial"] is None
    assert "zones" not in result


def test_doubtful_characters_carry_their_confidence(tmp_path: Path) -> None:
    confidences = tuple((0.7,) * len(line) for line in LINES)
    zone = ZoneReading(LINES, CORNERS, confidences=confidences, doubtful=((0, 5),))
    (result,) = results(reading(zone), picture(tmp_path / "a.png"))
    assert result["doubtful"] == [{"line": 0, "position": 5, "read": "E", "confidence": 0.7}]


def test_several_zones(tmp_path: Path) -> None:
    zones = (ZoneReading(LINES, CORNERS), ZoneReading(None, CORNERS, partial=("P<UTO?", "L898")))
    (result,) = results(reading(*zones), picture(tmp_path / "a.png"))
    assert result["lines"] == list(LINES)
    assert [zone["format"] for zone in result["zones"]] == ["TD3", None]
    assert result["zones"][1]["partial"] == ["P<UTO?", "L898"]


def test_a_zone_that_was_partly_read_has_no_lines(tmp_path: Path) -> None:
    (result,) = results(reading(ZoneReading(None, CORNERS, partial=("P<UTO?",))), picture(tmp_path / "a.png"))
    assert (result["lines"], result["partial"], result["fields"]) == (None, ["P<UTO?"], {})


def test_every_page_of_a_tiff_is_a_result(tmp_path: Path) -> None:
    pages = [Image.fromarray(np.zeros((20, width), np.uint8)) for width in (30, 40)]
    pages[0].save(tmp_path / "pages.tif", save_all=True, append_images=pages[1:])
    engine = reading()
    assert [result["page"] for result in results(engine, tmp_path / "pages.tif")] == [1, 2]
    assert [shape[:2] for shape in engine.shapes] == [(20, 30), (20, 40)]


def test_the_orientation_of_the_header_is_tried_where_the_stored_pixels_hold_nothing(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = picture(tmp_path / "turned.jpg", exif=exif.tobytes())
    upright = Answering(
        lambda image: Reading((ZoneReading(LINES, CORNERS),) if image.shape[0] > image.shape[1] else ())
    )
    (result,) = results(upright, path)
    assert result["lines"] == list(LINES)
    assert [shape[:2] for shape in upright.shapes] == [(20, 30), (30, 20)]
    wrong = reading(ZoneReading(LINES, CORNERS))
    results(wrong, path)
    assert len(wrong.shapes) == 1


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientations_are_those_of_exif(orientation: int) -> None:
    pixels = np.arange(6, dtype=np.uint8).reshape(2, 3)
    image = Image.fromarray(pixels)
    image.getexif()[0x0112] = orientation
    assert np.array_equal(oriented(pixels, orientation), np.asarray(ImageOps.exif_transpose(image)))


def test_colours_are_kept_while_turning() -> None:
    assert oriented(np.zeros((2, 3, 3), np.uint8), 6).shape == (3, 2, 3)


def test_every_page_of_a_pdf_is_a_result(tmp_path: Path) -> None:
    pages = [Image.fromarray(np.zeros((60, width), np.uint8)) for width in (90, 120)]
    pages[0].save(tmp_path / "pages.PDF", format="PDF", save_all=True, append_images=pages[1:], resolution=300)
    engine = reading()
    assert [result["page"] for result in results(engine, tmp_path / "pages.PDF")] == [1, 2]
    assert [shape[0] for shape in engine.shapes] == [60, 60]
    assert [round(shape[1] / 30) for shape in engine.shapes] == [3, 4]


def test_a_second_opinion_says_where_it_differs(tmp_path: Path) -> None:
    other = reading(ZoneReading(("P<UT0" + LINES[0][5:], LINES[1]), CORNERS))
    files = [picture(tmp_path / "a.png")]
    engine = reading(ZoneReading(LINES, CORNERS))
    (result,) = read_files(files, engine, TODAY, [other, engine, reading()])
    different, same, nothing = result["second_opinions"]
    assert different["differences"] == [{"line": 0, "position": 4, "here": "O", "there": "0"}]
    assert (different["agrees"], same["agrees"], nothing["agrees"]) == (False, True, False)
    assert (nothing["lines"], nothing["differences"]) == (None, [])


def _zone_picture() -> Image.Image:
    return Image.fromarray(printed(LINES, pitch_px=16.0).image)


KINDS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "cmyk.jpg": lambda image: image.convert("CMYK"),
    "palette.png": lambda image: image.quantize(16),
    "onebit.tif": lambda image: image.convert("1"),
    "alpha.png": lambda image: image.convert("RGBA"),
    "sixteen.png": lambda image: Image.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 257),
}


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_pixel_is_read(tmp_path: Path, name: str) -> None:
    KINDS[name](_zone_picture()).save(tmp_path / name)
    (result,) = read_files([tmp_path / name], NetworkEngine(), TODAY)
    assert result["lines"] == list(LINES)


@pytest.mark.parametrize("orientation", [3, 5, 6, 99])
def test_a_wrong_orientation_in_the_header_does_no_harm(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    _zone_picture().save(tmp_path / "wrong.jpg", exif=exif.tobytes())
    (result,) = read_files([tmp_path / "wrong.jpg"], NetworkEngine(), TODAY)
    assert result["lines"] == list(LINES)


def test_every_picture_of_an_animated_file_is_a_result(tmp_path: Path) -> None:
    image = _zone_picture()
    empty = Image.new("RGB", image.size, (235, 235, 235))
    empty.save(tmp_path / "moving.png", save_all=True, append_images=[image])
    first, second = read_files([tmp_path / "moving.png"], NetworkEngine(), TODAY)
    assert (first["page"], first["lines"], first["partial"]) == (1, None, None)
    assert (second["page"], second["lines"]) == (2, list(LINES))


def test_mirror_writing_is_said(tmp_path: Path) -> None:
    ImageOps.mirror(_zone_picture()).save(tmp_path / "mirrored.png")
    (result,) = read_files([tmp_path / "mirrored.png"], NetworkEngine(), TODAY)
    assert result["lines"] == list(LINES)
    assert result["mirrored"] is True


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("zero.png", b"", "empty"),
        ("text.jpg", b"no picture", "not an image"),
        ("moving.gif", b"GIF89a" + bytes(40), "not an image"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, name: str, content: bytes, cause: str) -> None:
    (tmp_path / name).write_bytes(content)
    (result,) = read_files([tmp_path / name], NetworkEngine(), TODAY)
    assert cause in result["error"]["cause"]
    assert result["error"]["remedy"]


def test_a_single_pixel_holds_no_zone(tmp_path: Path) -> None:
    Image.new("RGB", (1, 1)).save(tmp_path / "one.png")
    (result,) = read_files([tmp_path / "one.png"], NetworkEngine(), TODAY)
    assert (result["lines"], result["partial"], result["format"]) == (None, None, None)
