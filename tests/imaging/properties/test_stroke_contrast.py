import cv2
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from imaging.properties.stroke_contrast import paper_contrast, stroke_contrast

PPI = 400.0
TEXT = "UTO8404122"


def text_line(level: float, paper: float = 220.0, odd: float | None = None) -> NDArray[np.float32]:
    grey = np.full((110, 470), paper, np.float32)
    for index, character in enumerate(TEXT):
        ink = level if odd is None or index != 4 else odd
        glyph = np.zeros_like(grey)
        cv2.putText(glyph, character, (20 + 43 * index, 75), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 1.0, 5, cv2.LINE_AA)
        grey = grey * (1 - glyph) + ink * glyph
    return grey


@settings(deadline=None, max_examples=15)
@given(st.floats(0.4, 1.15), st.floats(0.1, 1.0))
def test_the_ratio_tells_the_ink_whatever_the_gain(gain: float, absorbs: float) -> None:
    infrared = text_line(220 - 180 * absorbs) * gain
    found = stroke_contrast(text_line(40), infrared, PPI)
    assert found.count == len(TEXT)
    assert abs(found.ratio - absorbs) < 0.06


def test_vanished_text_has_no_contrast_left() -> None:
    found = stroke_contrast(text_line(40), text_line(220), PPI)
    assert found.ratio < 0.03
    assert found.located > 0.7


def test_a_character_in_another_ink_stands_out() -> None:
    found = stroke_contrast(text_line(40), text_line(50, odd=200), PPI)
    ratios = np.sort(found.ratios())
    assert ratios[0] < 0.3
    assert ratios[1] > 0.85


def test_a_light_that_lies_off_is_followed() -> None:
    shifted = np.roll(text_line(40), (2, -3), axis=(0, 1))
    assert stroke_contrast(text_line(40), shifted, PPI).ratio > 0.95


def test_only_glyphs_on_the_mask_count() -> None:
    where = np.zeros((110, 470), np.bool_)
    where[:, :230] = True
    assert stroke_contrast(text_line(40), text_line(40), PPI, where).count == 5


def test_blank_paper_has_no_glyphs() -> None:
    blank = np.full((110, 470), 220, np.float32)
    found = stroke_contrast(blank, blank, PPI)
    assert (found.count, found.ratio, found.located) == (0, 0.0, 0.0)


def test_paper_contrast_is_zero_on_shaded_paper() -> None:
    shaded = np.full((300, 300), 200, np.float32) * np.linspace(0.8, 1, 300, dtype=np.float32)
    assert float(paper_contrast(shaded, PPI).max()) < 0.08


def test_coloured_lines_are_no_text() -> None:
    vi = np.repeat(text_line(40)[..., None], 3, axis=2)
    vi[20:110:12, :, 1] *= 0.3  # magenta lines across the text
    infrared = text_line(60)
    assert stroke_contrast(vi, infrared, PPI).count == len(TEXT)
    assert stroke_contrast(vi, infrared, PPI).ratio > 0.8
