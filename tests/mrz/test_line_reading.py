from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from mrz.line_reading import CLEAR, as_read, look_again, read_line
from mrz.recognising import CHARACTERS
from mrz.slots import Slots
from mrz.text_line import TextLine
from tests.mrz.printed_zone import TD3, Printed, printed

PITCH_PX = 20.0


@cache
def _page() -> Printed:
    return printed(TD3, pitch_px=PITCH_PX)


def _line(row: int = 1) -> TextLine:
    centres = _page().centres[row]
    return TextLine(centres[0], centres[-1], (19.0, 19.0), PITCH_PX)


def _text(read: Slots) -> str:
    return "".join(CHARACTERS[k] for k in read.log_p[read.printed].argmax(axis=1)).replace("O", "0")


def test_a_well_located_line_is_read_clearly() -> None:
    read = read_line(_page().image, _line())
    assert _text(read) == TD3[1].replace("O", "0")
    assert read.quality > CLEAR
    assert look_again(_page().image, read) is read


@pytest.mark.parametrize("cut", [(0, 25), (15, 44), (12, 30)])
def test_a_line_located_in_part_is_read_whole(cut: tuple[int, int]) -> None:
    centres = _page().centres[1][slice(*cut)]
    read = read_line(_page().image, replace(_line(), start=centres[0], end=centres[-1]))
    assert _text(read) == TD3[1].replace("O", "0")


@pytest.mark.parametrize("factor", [0.87, 1.22])
def test_a_misjudged_pitch_is_corrected(factor: float) -> None:
    read = read_line(_page().image, replace(_line(), pitch=PITCH_PX * factor))
    assert _text(read) == TD3[1].replace("O", "0")
    assert as_read(read).pitch == pytest.approx(PITCH_PX, rel=0.02)


def test_the_line_as_read_runs_from_the_first_to_the_last_character() -> None:
    line = as_read(read_line(_page().image, _line(0)))
    assert line.start == pytest.approx(_page().centres[0][0], abs=5)
    assert line.end == pytest.approx(_page().centres[0][-1], abs=5)


def test_another_look_does_not_lose_the_line() -> None:
    image = _page().image
    faint = np.clip(image * 0.1 + 150 + np.random.default_rng(1).normal(0, 5, image.shape), 0, 255)
    read = read_line(faint.astype(np.uint8), _line())
    again = look_again(faint.astype(np.uint8), read)
    assert len(_text(again)) == pytest.approx(44, abs=2)
