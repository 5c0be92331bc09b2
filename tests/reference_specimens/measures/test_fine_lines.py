from imaging.light import Light
from imaging.properties.page_view import PageView
from imaging.recapture import Reader
from reference_specimens.measures.fine_lines import text_sharpness
from reference_specimens.measures.measured import Problem
from tests.reference_specimens.drawn_specimen import PPI, captured, forged
from tests.reference_specimens.measures.drawn_measures import feature_of, feature_on, reference


def test_a_copied_background_is_coarser() -> None:
    genuine = feature_on(forged(), "background").values
    copied = feature_on(forged(background_copied=True), "background").values
    assert genuine["fineness"] > 0.75
    assert copied["fineness"] < 0.6 * genuine["fineness"]


def test_a_soft_reader_blurs_text_too() -> None:
    soft = captured(forged(), reader=Reader(blur_px=1.2, seed=5))
    assert text_sharpness(PageView(soft.images, PPI), reference(), Light.VI) < 0.9
    assert feature_of(soft, "background").values["detail"] > 0.6


def test_a_missing_light_is_a_problem() -> None:
    assert feature_of(captured(forged(), drop=(Light.VI,)), "background").problem is Problem.LIGHT_MISSING
