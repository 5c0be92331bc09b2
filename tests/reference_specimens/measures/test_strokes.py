import numpy as np
import pytest

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.properties.stroke_contrast import StrokeContrast
from reference_specimens.measures.measured import Problem
from reference_specimens.measures.strokes import describe, odd_glyphs, strongest
from tests.reference_specimens.drawn_specimen import NAME_MM, PPI, Card, captured, forged, live_set
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


def test_pieces_of_lines_beside_the_rows_are_no_odd_glyphs() -> None:
    row = [(20 * k, 100, 12, 40) for k in range(20)]
    line = (30, 5, 36, 20)
    glyphs = np.array([(0.8, 0.7)] * 20 + [(0.5, 0.08)], np.float32)
    assert odd_glyphs(StrokeContrast(glyphs, np.array([*row, line], np.int32), 40.0)) == 0
    within = (400, 100, 12, 40)
    assert odd_glyphs(StrokeContrast(glyphs, np.array([*row, within], np.int32), 40.0)) == 1


def with_lines_through_the_name(card: Card) -> LiveDataSet:
    """A card with lines that vanish in infrared: they join the letters of the name and stand like letters beside it."""
    images = {light: image.copy() for light, image in captured(card).images.items()}
    left, top, width, height = (round(length * PPI / 25.4) for length in NAME_MM)
    images[Light.VI][top + height // 2 - 3 : top + height // 2 + 3, left : left + width // 2] = 60
    for x in range(left + width // 2 + 20, left + width, 40):
        images[Light.VI][top + 6 : top + height - 6, x : x + 14] = 60
    return live_set(images)


def test_a_name_joined_by_lines_is_seen_in_infrared_itself() -> None:
    genuine = feature_of(with_lines_through_the_name(forged()), "ir-name").values
    vanishing = feature_of(with_lines_through_the_name(forged(name_ir=0.05)), "ir-name").values
    assert genuine["strongest"] > 0.6
    assert vanishing["strongest"] < 0.3
