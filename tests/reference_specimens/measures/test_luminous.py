from imaging.recapture import Reader, Wear
from tests.reference_specimens.drawn_specimen import captured, forged
from tests.reference_specimens.measures.drawn_measures import feature_of, feature_on


def test_shape_place_and_colour_of_genuine_print() -> None:
    found = feature_on(forged(), "uv-emblem").values
    assert found["score"] > 0.95
    assert found["angle_deg"] < 5
    assert found["shift_mm"] < 0.2


def test_fading_lowers_the_level_only() -> None:
    faded = feature_of(captured(forged(), reader=Reader(uv_gain=0.7, seed=2), wear=Wear(uv_fading=0.4)), "uv-emblem")
    assert faded.values["score"] > 0.9
    assert faded.values["angle_deg"] < 6
    assert faded.values["level"] < 0.6


def test_print_a_little_off_is_followed() -> None:
    found = feature_on(forged(emblem_shift_mm=0.3), "uv-emblem").values
    assert found["score"] > 0.9
    assert 0.15 < found["shift_mm"] < 0.5


def test_another_shape_and_no_print_score_low() -> None:
    assert feature_on(forged(emblem="crown"), "uv-emblem").values["score"] < 0.3
    missing = feature_on(forged(emblem="none"), "uv-emblem").values
    assert missing["score"] < 0.3
    assert missing["level"] < 0.1


def test_print_at_a_wrong_place_is_found_there() -> None:
    found = feature_on(forged(emblem_shift_mm=2.5), "uv-emblem").values
    assert found["score"] < 0.5
    assert 2.0 < found["elsewhere_mm"] < 3.0
    assert feature_on(forged(emblem="crown"), "uv-emblem").values["elsewhere_mm"] == 0
