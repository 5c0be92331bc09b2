import sys
import warnings
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType, SimpleNamespace
from typing import BinaryIO

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from mrz.errors import EngineUnavailable
from mrz.passporteye_engine import PassportEyeEngine
from tests.mrz.printed_zone import TD1, TD3, printed

Install = Callable[[Callable[[BinaryIO], object]], None]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Puts a package with the one function that the engine calls in the place of PassportEye, an optional extra."""

    def installed(read_mrz: Callable[[BinaryIO], object]) -> None:
        package = ModuleType("passporteye")
        package.__spec__ = ModuleSpec("passporteye", None)
        monkeypatch.setattr(package, "read_mrz", read_mrz, raising=False)
        monkeypatch.setitem(sys.modules, "passporteye", package)

    return installed


def _says(text: str) -> Callable[[BinaryIO], object]:
    """PassportEye's answer for the text that it recognised."""
    return lambda _stream: SimpleNamespace(aux={"text": text, "raw_text": text, "method": "direct"})


PICTURE = np.full((60, 90, 3), 200, np.uint8)


def test_without_the_package_it_is_a_known_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "passporteye", None)
    with pytest.raises(EngineUnavailable) as caught:
        PassportEyeEngine()
    assert "passporteye" in caught.value.what
    assert "not installed" in caught.value.cause
    assert "extra passporteye" in caught.value.remedy


@pytest.mark.parametrize("lines", [TD1, TD3])
def test_text_that_fits_a_layout_is_a_whole_zone(install: Install, lines: tuple[str, ...]) -> None:
    install(_says("\n".join(lines) + "\n\n"))
    best = PassportEyeEngine().read(PICTURE).best
    assert best is not None
    assert best.lines == lines
    assert best.partial is None


def test_blanks_that_it_sees_between_fillers_are_left_out(install: Install) -> None:
    spaced = [line.replace("<<<", "< <<") for line in TD3]
    install(_says("\n \n" + "\n\n".join(spaced)))
    best = PassportEyeEngine().read(PICTURE).best
    assert best is not None
    assert best.lines == TD3


def test_text_that_fits_no_layout_is_a_part_of_a_zone(install: Install) -> None:
    install(_says(f"{TD3[0][:-3]}\n{TD3[1]}"))
    best = PassportEyeEngine().read(PICTURE).best
    assert best is not None
    assert best.lines is None
    assert best.partial == (TD3[0][:-3], TD3[1])


@pytest.mark.parametrize("aux", [None, {}, {"text": "", "raw_text": ""}, {"text": " \n "}])
def test_a_box_without_text_is_no_zone(install: Install, aux: dict[str, str] | None) -> None:
    install(lambda _stream: SimpleNamespace(aux=aux))
    assert PassportEyeEngine().read(PICTURE).zones == ()


def test_its_warnings_about_its_own_calls_are_kept_away(install: Install) -> None:
    def read_mrz(_stream: BinaryIO) -> object:
        warnings.warn("`square` is deprecated", FutureWarning, stacklevel=1)
        return None

    install(read_mrz)
    assert PassportEyeEngine().read(PICTURE).zones == ()


def test_it_claims_the_whole_picture_and_no_characters(install: Install) -> None:
    install(_says("\n".join(TD3)))
    best = PassportEyeEngine().read(PICTURE).best
    assert best is not None
    assert best.corners_px.tolist() == [[0, 0], [89, 0], [89, 59], [0, 59]]
    assert best.confidences == ()
    assert best.character_boxes is None


def test_no_zone_is_an_empty_reading(install: Install) -> None:
    install(lambda _stream: None)
    assert PassportEyeEngine().read(PICTURE).zones == ()


@pytest.mark.parametrize("shape", [(40, 60, 3), (40, 60)], ids=["colour", "grey"])
def test_it_is_given_the_picture_without_loss(install: Install, shape: tuple[int, ...]) -> None:
    given: list[NDArray[np.uint8]] = []

    def read_mrz(stream: BinaryIO) -> None:
        bgr = cv2.imdecode(np.frombuffer(stream.read(), np.uint8), cv2.IMREAD_COLOR)
        assert bgr is not None
        given.append(np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8))

    install(read_mrz)
    image = np.random.default_rng(1).integers(0, 256, shape, np.uint8)
    PassportEyeEngine().read(image)
    expected = image if image.ndim == 3 else np.repeat(image[..., None], 3, axis=2)
    assert (given[0] == expected).all()


@pytest.mark.parametrize("shape", [(0, 40, 3), (7, 900), (900, 3, 3)])
def test_pictures_too_small_are_not_even_tried(install: Install, shape: tuple[int, ...]) -> None:
    def read_mrz(_stream: BinaryIO) -> None:
        pytest.fail("a picture in which nothing can be read was handed over")

    install(read_mrz)
    assert PassportEyeEngine().read(np.zeros(shape, np.uint8)).zones == ()


@pytest.mark.skipif(find_spec("passporteye") is None, reason="the extra passporteye is not installed")
def test_the_real_package_reads_a_printed_zone() -> None:
    best = PassportEyeEngine().read(printed(TD3, pitch_px=24.0).image).best
    assert best is not None
    text = best.lines or best.partial
    assert text is not None
    assert any(line.startswith("L898902C36UT") for line in text)
