from device_drivers.simulator.holder import NumberRule
from tests.device_drivers.simulator.drawn import document


def test_a_model_is_named_by_country_type_number_and_year() -> None:
    design = document().design
    assert design.name == f"UTO-P-{design.number}-{design.year}"
    assert design.country == "UTO"
    assert design.language == design.issuer.language
    assert isinstance(design.rule, NumberRule)


def test_a_slot_keeps_its_value_inside_its_area() -> None:
    for slot in document().design.sides[0].fields:
        assert slot.region.top < slot.baseline - slot.cap_mm
        assert slot.region.bottom > slot.baseline
