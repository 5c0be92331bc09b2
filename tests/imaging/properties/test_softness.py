import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.properties.softness import line_bands, line_ratio, near_strokes, softness_scale, text_ratio
from tests.imaging.properties.line_print import SHAPE, grey_page, noisy, soft

CELLS = np.ones((9, 11), np.bool_)


def text_page(words: str = "UTO ERIKSSON<<ANNA<MARIA") -> NDArray[np.float32]:
    page = np.full(SHAPE, 230, np.uint8)
    for row in range(60, SHAPE[0] - 20, 66):
        cv2.putText(page, words, (10, row), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 30, 5, cv2.LINE_AA)
    return page.astype(np.float32)


def text_softness(page: NDArray[np.float32], noise: float = 0.0) -> float:
    near = near_strokes(text_page().astype(np.uint8), np.ones(SHAPE, np.bool_))
    scale = softness_scale(text_page(), lambda blurred: text_ratio(blurred, near, 0.0) or 0.0)
    own = near_strokes(np.clip(page, 0, 255).astype(np.uint8), np.ones(SHAPE, np.bool_))
    return scale.read(text_ratio(page, own, noise) or 0.0)


@pytest.mark.parametrize("variance", [0.4, 1.0, 2.0])
def test_lines_and_text_tell_the_same_blur(variance: float) -> None:
    known = line_bands(grey_page(), 48)
    scale = softness_scale(grey_page(), lambda blurred: line_ratio(blurred, known, CELLS))
    of_lines = scale.read(line_ratio(noisy(soft(grey_page(), variance)), known, CELLS))
    of_text = text_softness(noisy(soft(text_page("OTHER WORDS OF A HOLDER"), variance)), 2.0)
    assert of_lines == pytest.approx(variance, abs=0.2)
    assert of_text == pytest.approx(variance, abs=0.25)


def test_gain_is_not_softness() -> None:
    known = line_bands(grey_page(), 48)
    scale = softness_scale(grey_page(), lambda blurred: line_ratio(blurred, known, CELLS))
    assert abs(scale.read(line_ratio(0.5 * grey_page() + 60, known, CELLS))) < 0.05


def test_strokes_are_dark_in_every_channel() -> None:
    picture = np.full((*SHAPE, 3), 230, np.uint8)
    picture[100:106, 50:400] = (30, 30, 30)
    picture[200:206, 50:400] = (230, 30, 30)
    near = near_strokes(picture, np.ones(SHAPE, np.bool_))
    assert near[103, 200]
    assert not near[203, 200]


def test_few_strokes_say_nothing() -> None:
    assert text_ratio(text_page(), np.zeros(SHAPE, np.bool_), 0.0) is None
    assert not near_strokes(text_page().astype(np.uint8), np.zeros(SHAPE, np.bool_)).any()
