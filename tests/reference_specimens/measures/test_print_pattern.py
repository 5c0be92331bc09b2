import numpy as np

from imaging.light import Light
from imaging.recapture import Reader
from reference_specimens.measures.measured import Problem
from tests.reference_specimens.drawn_specimen import PPI, captured, draw, forged, live_set
from tests.reference_specimens.measures.drawn_measures import feature_of, feature_on


def test_print_is_found_and_its_strength_told() -> None:
    found = feature_on(forged(), "overprint")
    assert found.values["score"] > 0.9
    assert 0.7 < found.values["gain"] < 1.2
    assert found.values["shift_mm"] < 0.2


def test_missing_print_has_no_strength() -> None:
    assert feature_on(forged(overprint=False), "overprint").values["gain"] < 0.2


def test_an_overprint_under_a_glued_photo_is_interrupted() -> None:
    whole, glued = feature_on(forged(holder=3), "overprint"), feature_on(forged(photo_glued=True), "overprint")
    assert whole.values["over_portrait"] > 0.6
    assert glued.values["over_portrait"] < 0.33
    assert glued.values["score"] > 0.8


def test_gain_of_the_reader_does_not_count() -> None:
    dark = feature_of(captured(forged(), reader=Reader(gain=0.7, seed=5)), "ir-heading-1")
    assert dark.values["score"] > 0.95
    assert abs(dark.values["gain"] - 1) < 0.15


def test_a_missing_light_is_a_problem() -> None:
    live = captured(forged(), drop=(Light.IR,))
    assert feature_of(live, "ir-heading-1").problem is Problem.LIGHT_MISSING


def test_the_right_shape_in_another_colour_is_told() -> None:
    images = dict(draw(forged()))
    images[Light.VI] = np.ascontiguousarray(images[Light.VI][..., ::-1])
    own, other = (feature_of(live_set(item), "overprint").values for item in (draw(forged()), images))
    assert own["angle_deg"] < 6.0
    assert other["angle_deg"] > 20.0
    warm = captured(forged(), reader=Reader(white_balance=(1.08, 1.0, 0.9), gamma=1.2, seed=5))
    assert feature_of(warm, "overprint").values["angle_deg"] < 10.0


def test_clothes_too_dark_to_show_ink_do_not_interrupt_an_overprint() -> None:
    card = dict(draw(forged(holder=3)))
    scale = PPI / 25.4
    clothes = tuple(slice(round(first * scale), round(last * scale)) for first, last in ((23.0, 28.0), (4.0, 22.0)))
    card[Light.VI] = card[Light.VI].copy()
    card[Light.VI][clothes] = np.flip(card[Light.VI][clothes], axis=1) // 8  # what is left tells nothing
    assert feature_of(live_set(card), "overprint").values["over_portrait"] > 0.75
