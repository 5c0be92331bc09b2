from tests.reference_specimens.drawn_specimen import forged
from tests.reference_specimens.measures.drawn_measures import feature_on


def test_fibres_of_another_card_are_as_many_alike_and_elsewhere() -> None:
    found = feature_on(forged(fibre_seed=3), "uv-fibres").values
    assert 0.4 * found["expected"] < found["count"] < 2.5 * found["expected"]
    assert found["own_colours"] > 0.8
    assert found["same_places"] < 0.3


def test_copied_recoloured_and_missing_fibres_are_told() -> None:
    assert feature_on(forged(fibre_seed=1), "uv-fibres").values["same_places"] > 0.6
    assert feature_on(forged(fibre_colour=(220, 60, 40)), "uv-fibres").values["own_colours"] < 0.3
    assert feature_on(forged(fibres=0), "uv-fibres").values["count"] == 0
