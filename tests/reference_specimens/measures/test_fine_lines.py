import numpy as np

from imaging.light import Light
from imaging.recapture import Reader, Wear
from reference_specimens.measures.measured import Problem
from tests.reference_specimens.drawn_specimen import captured, draw, forged, live_set
from tests.reference_specimens.measures.drawn_measures import feature_of, feature_on


def test_a_copied_background_departs() -> None:
    genuine = feature_on(forged(), "background").values
    copied = feature_on(forged(background_copied=True), "background").values
    assert genuine["departure"] < 1.0
    assert copied["departure"] > 1.8


def test_a_soft_reader_softens_text_too() -> None:
    soft = feature_of(captured(forged(), reader=Reader(blur_px=1.2, seed=5)), "background").values
    assert abs(soft["softer"]) < 1.3
    assert soft["departure"] < 1.4


def test_worn_and_noisy_pages_do_not_depart() -> None:
    worn = captured(forged(), reader=Reader(ppi=300, noise=4, gain=0.7, seed=8), wear=Wear(fading=0.3, dirt=0.3))
    assert feature_of(worn, "background").values["departure"] < 1.4


def test_another_ink_is_another_colour() -> None:
    images = dict(draw(forged()))
    images[Light.VI] = np.ascontiguousarray(images[Light.VI][..., ::-1])
    values = feature_of(live_set(images), "background").values
    assert values["angle_deg"] > 18.0


def test_a_missing_light_is_a_problem() -> None:
    assert feature_of(captured(forged(), drop=(Light.VI,)), "background").problem is Problem.LIGHT_MISSING
