import shutil
from importlib.util import find_spec

import pytest

from mrz.engines import DEFAULT, NAMES, engine
from mrz.errors import EngineUnavailable
from tests.mrz.printed_zone import TD3, printed


def test_the_default_is_one_of_the_names() -> None:
    assert DEFAULT in NAMES
    assert engine().name == DEFAULT


def test_an_unknown_name_names_the_known() -> None:
    with pytest.raises(ValueError, match="network, tesseract, passporteye"):
        engine("abacus")


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_tesseract_finds_the_zone_upright_and_upside_down() -> None:
    reader = engine("tesseract")
    for degrees in (0.0, 180.0):
        best = reader.read(printed(TD3, pitch_px=24.0).turned(degrees).image).best
        assert best is not None
        text = best.lines or best.partial
        assert text is not None
        assert text[-1].startswith("L898902C36UT")


def test_tesseract_without_its_program_is_a_known_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pytesseract.pytesseract.tesseract_cmd", "/nowhere/tesseract")
    with pytest.raises(EngineUnavailable, match="not installed") as caught:
        engine("tesseract")
    assert caught.value.remedy


@pytest.mark.skipif(find_spec("passporteye") is not None, reason="passporteye is installed")
def test_passporteye_without_its_package_is_a_known_error() -> None:
    with pytest.raises(EngineUnavailable, match="passporteye") as caught:
        engine("passporteye")
    assert caught.value.remedy


@pytest.mark.skipif(find_spec("passporteye") is None, reason="the extra passporteye is not installed")
def test_passporteye_reads() -> None:
    assert engine("passporteye").read(printed(TD3, pitch_px=24.0).image).best is not None
