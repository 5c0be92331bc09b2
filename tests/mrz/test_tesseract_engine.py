import os
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from mrz.distance import plain_distance
from mrz.errors import EngineUnavailable
from mrz.layout import find_layout
from mrz.tesseract_engine import BORDER, CAP_HEIGHT, TesseractEngine, straightened
from mrz.text_line import TextLine
from tests.mrz.printed_zone import TD3, Printed, printed

PITCH_PX = 20.0
CAP_PX = 19.0
needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="the program tesseract is not installed")


def _line(page: Printed, row: int) -> TextLine:
    centres = page.centres[row]
    return TextLine(centres[0], centres[-1], (CAP_PX, CAP_PX), PITCH_PX)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> TesseractEngine:
    monkeypatch.setenv("OMP_THREAD_LIMIT", "1")
    return TesseractEngine()


@needs_tesseract
@pytest.mark.parametrize("colour", [True, False], ids=["colour", "grey"])
def test_a_printed_zone_is_read_in_its_place(engine: TesseractEngine, colour: bool) -> None:
    page = printed(TD3, pitch_px=PITCH_PX).turned(5.0)
    best = engine.read(page.image if colour else page.image[..., 1]).best
    assert best is not None
    text = best.lines or best.partial
    assert text is not None
    assert len(text) == 2
    assert plain_distance(text[0][:25], TD3[0][:25]) <= 5  # it takes fillers for letters
    assert plain_distance(text[1], TD3[1]) <= 5
    printed_corners = [page.centres[0][0], page.centres[0][-1], page.centres[1][-1], page.centres[1][0]]
    assert np.abs(best.corners_px - printed_corners).max() < 1.5 * PITCH_PX


@needs_tesseract
def test_only_text_that_fits_a_layout_counts_as_whole(engine: TesseractEngine) -> None:
    best = engine.read(printed(TD3, pitch_px=PITCH_PX).image).best
    assert best is not None
    assert (best.lines is None) != (best.partial is None)
    assert best.lines is None or find_layout(best.lines) is not None
    assert best.partial is None or find_layout(best.partial) is None


@needs_tesseract
@pytest.mark.parametrize("shape", [(0, 40, 3), (7, 900), (300, 500, 3), (300, 500)])
def test_empty_pictures_and_pictures_too_small_give_nothing(engine: TesseractEngine, shape: tuple[int, ...]) -> None:
    assert engine.read(np.full(shape, 200, np.uint8)).zones == ()


@needs_tesseract
def test_its_threads_are_limited_unless_somebody_decided_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_THREAD_LIMIT", "3")
    TesseractEngine()
    assert os.environ["OMP_THREAD_LIMIT"] == "3"
    monkeypatch.delenv("OMP_THREAD_LIMIT")
    TesseractEngine()
    assert os.environ["OMP_THREAD_LIMIT"] == "1"


def test_a_program_that_is_not_on_the_path_is_a_known_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_THREAD_LIMIT", "1")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EngineUnavailable) as caught:
        TesseractEngine()
    assert "tesseract" in caught.value.what
    assert "not installed" in caught.value.cause
    assert "tesseract-ocr" in caught.value.remedy


@pytest.mark.parametrize("cap_px", [12, 40, 90])
def test_a_straightened_line_has_capitals_of_the_size_tesseract_likes(cap_px: int) -> None:
    image = np.full((400, 900, 3), 230, np.uint8)
    bars = 100 + np.arange(9) * cap_px * 0.9
    for x in bars.astype(int):
        image[200 : 200 + cap_px, x : x + cap_px // 4] = 20
    middle = 200 + (cap_px - 1) / 2
    line = TextLine(np.array([bars[0], middle]), np.array([bars[-1], middle]), (float(cap_px),) * 2, cap_px * 0.9)
    cut = straightened(image, line)
    inked = np.nonzero(cut.min(axis=(1, 2)) < 125)[0]
    assert inked[-1] - inked[0] + 1 == pytest.approx(CAP_HEIGHT, abs=3)
    assert (inked[0] + inked[-1]) / 2 == pytest.approx((cut.shape[0] - 1) / 2, abs=2)


@pytest.mark.parametrize("degrees", [-20.0, 90.0, 180.0])
def test_a_turned_line_is_straightened_to_the_same_picture(degrees: float) -> None:
    page = printed(TD3, pitch_px=PITCH_PX)
    turned = page.turned(degrees)
    level = straightened(page.image, _line(page, 1)).astype(np.float32)
    again = straightened(turned.image, _line(turned, 1)).astype(np.float32)
    again = np.asarray(cv2.resize(again, (level.shape[1], level.shape[0])))
    assert np.corrcoef(level.ravel(), again.ravel())[0, 1] > 0.9


def test_a_straightened_line_keeps_all_its_characters_and_a_free_border() -> None:
    page = printed(TD3, pitch_px=PITCH_PX)
    cut = straightened(page.image, _line(page, 1))
    inked = np.nonzero(cut.min(axis=(0, 2)) < 128)[0]
    pitch = PITCH_PX * CAP_HEIGHT / CAP_PX
    assert inked[-1] - inked[0] == pytest.approx(43.7 * pitch, abs=0.5 * pitch)
    assert min(inked[0], cut.shape[1] - 1 - inked[-1]) > BORDER
    assert (cut[:BORDER] > 200).all()
