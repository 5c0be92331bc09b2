import numpy as np
import pytest

from imaging.light import Light
from imaging.properties.stroke_contrast import StrokeContrast
from reference_specimens.measures.measured import Problem
from reference_specimens.measures.strokes import describe, odd_glyphs, strongest
from tests.reference_specimens.drawn_specimen import Card, captured, forged, live_set
from tests.reference_specimens.measures.drawn_measures import feature_of, feature_on


def contrast(ratios: list[float]) -> StrokeContrast:
    glyphs = np.array([(0.8, 0.8 * ratio) for ratio in ratios], np.float32)
    return StrokeContrast(glyphs, np.zeros((len(ratios), 4), np.int32), 40.0)


def test_the_mrz_of_another_holder_absorbs_alike() -> None:
    found = feature_on(forged(), "ir-mrz").values
    assert found["relative"] == pytest.approx(1, abs=0.1)
    assert found["glyphs"] > 60
    assert found["odd_glyphs"] == 0


def test_ink_that_vanishes_has_a_low_ratio() -> None:
    assert feature_on(forged(mrz_ir=0.1), "ir-mrz").values["relative"] < 0.4


def test_captions_near_personal_text_do_not_decide() -> None:
    assert strongest(contrast([0.1] * 5 + [0.9] * 5)) > 0.85
    assert strongest(contrast([0.1] * 24 + [0.9] * 4)) > 0.85  # a short name
    assert strongest(contrast([0.1] * 24 + [0.9] * 2)) < 0.2  # two specks


def test_odd_glyphs_are_counted() -> None:
    assert odd_glyphs(contrast([0.9] * 20 + [0.2, 0.3])) == 2
    assert odd_glyphs(contrast([0.9, 0.1])) == 0
    assert describe(contrast([0.9] * 20))["odd_glyphs"] == 0


def test_blank_paper_has_no_text() -> None:
    blank = {light: np.full_like(image, 200) for light, image in captured(Card()).images.items()}
    assert feature_of(live_set(blank), "ir-name").problem is Problem.NO_TEXT


def test_one_character_in_another_ink_is_found() -> None:
    assert feature_on(forged(mrz_odd=1), "ir-mrz").values["odd_glyphs"] == 1
    assert feature_on(forged(mrz_odd=3), "ir-mrz").values["odd_glyphs"] == 3


def test_a_dark_corner_beside_the_page_is_no_glyph() -> None:
    images = {light: image.copy() for light, image in captured(forged()).images.items()}
    images[Light.VI][-22:, :22] = 10
    images[Light.IR][-22:, :22] = 120
    assert feature_of(live_set(images), "ir-mrz").values["odd_glyphs"] == 0
