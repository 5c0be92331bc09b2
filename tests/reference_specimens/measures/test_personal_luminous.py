from tests.reference_specimens.drawn_specimen import forged
from tests.reference_specimens.measures.drawn_measures import feature_on


def test_another_number_in_the_same_ink_is_as_bright() -> None:
    found = feature_on(forged(), "uv-number").values
    assert 0.8 < found["level"] < 1.2
    assert 0.7 < found["coverage"] < 1.4
    assert found["angle_deg"] < 8


def test_a_missing_number_is_dark() -> None:
    found = feature_on(forged(uv_number=False, fibres=0), "uv-number").values
    assert found["level"] < 0.12
    assert found["coverage"] < 0.1
