from functools import cache

import numpy as np
import pytest

from mrz.recognising import BLANK, CHARACTERS, STRIDE, Columns, column_x, columns
from mrz.rectifying import HEIGHT, MARGIN, PITCH, Strip, strip
from mrz.text_line import TextLine
from tests.mrz.printed_zone import TD3, printed

PITCH_PX = 20.0


def _line(row: int) -> tuple[np.ndarray, TextLine]:
    page = printed(TD3, pitch_px=PITCH_PX)
    centres = page.centres[row]
    return page.image, TextLine(centres[0], centres[-1], (19.0, 19.0), PITCH_PX)


@cache
def _columns(row: int) -> Columns:
    return columns(strip(*_line(row)))


def _at(places: np.ndarray) -> np.ndarray:
    """The columns nearest to strip positions."""
    return np.asarray(np.round((places + 0.5) / STRIDE - 0.5).astype(int))


def _places(row: int) -> np.ndarray:
    return (MARGIN + np.arange(len(TD3[row]))) * PITCH


def test_every_character_of_a_zone_has_its_class() -> None:
    assert sorted(CHARACTERS) == sorted("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
    assert len(CHARACTERS) == BLANK


@pytest.mark.parametrize("row", [0, 1])
def test_every_column_has_a_distribution_over_characters_and_blank(row: int) -> None:
    read = _columns(row)
    assert read.log_odds.shape == (read.strip.pixels.shape[1] // STRIDE, len(CHARACTERS) + 1)
    assert np.exp(read.log_odds).sum(axis=1) == pytest.approx(1)


@pytest.mark.parametrize("row", [0, 1])
def test_the_characters_stand_in_the_columns_where_they_are_printed(row: int) -> None:
    best = _columns(row).log_odds[_at(_places(row)), :BLANK].argmax(axis=1)
    assert "".join(CHARACTERS[k] for k in best).replace("O", "0") == TD3[row].replace("O", "0")


@pytest.mark.parametrize("row", [0, 1])
def test_ink_is_where_characters_are_and_not_between_or_beside_them(row: int) -> None:
    ink = _columns(row).ink
    assert ((ink >= -1e-9) & (ink <= 1)).all()
    assert np.median(ink[_at(_places(row))]) > 0.9
    assert np.median(ink[_at(_places(row)[:-1] + PITCH / 2)]) < 0.1
    assert ink[_at(np.array([0.3, 1.0, 1.7]) * PITCH)].max() < 0.5


def test_ink_is_what_is_not_blank() -> None:
    shares = np.full((2, BLANK + 1), 0.25 / BLANK)
    shares[0, BLANK], shares[1, BLANK], shares[1, 4] = 0.75, 0.1, 0.65 + 0.25 / BLANK
    line = TextLine(np.zeros(2), np.array([8.0, 0.0]), (18.0, 18.0), PITCH)
    ink = Columns(Strip(np.zeros((HEIGHT, 8, 3), np.uint8), line, 1.0), np.log(shares)).ink
    assert ink == pytest.approx([0.25, 0.9])


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_even_paper_has_no_ink(grey: int) -> None:
    _, line = _line(1)
    assert columns(strip(np.full((480, 980, 3), grey, np.uint8), line)).ink.max() < 0.5


def test_faint_print_is_recognised() -> None:
    image, line = _line(1)
    faint = (image // 6 + 120).astype(np.uint8)
    best = columns(strip(faint, line)).log_odds[_at(_places(1)), :BLANK].argmax(axis=1)
    assert "".join(CHARACTERS[k] for k in best).replace("O", "0") == TD3[1].replace("O", "0")


def test_the_middle_of_a_column_is_the_mean_of_its_pixels() -> None:
    pixels = np.arange(6 * STRIDE, dtype=np.float64).reshape(6, STRIDE)
    assert column_x(np.arange(6.0)) == pytest.approx(pixels.mean(axis=1))
    assert column_x(np.array([1.5])) == pytest.approx([2 * STRIDE - 0.5])
