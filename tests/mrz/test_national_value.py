import pytest

from mrz.layout import layout
from mrz.national_value import complete, taken_apart


def test_a_crew_certificate_names_the_airline() -> None:
    values = {"document_code": "AC", "optional_data": "LH  12"}
    assert complete(layout("TD1"), values) == {"airline": "LH"}
    assert complete(layout("TD1"), values | {"document_code": "I"}) == {}


def test_td3_has_one_field_under_two_names() -> None:
    assert complete(layout("TD3"), {"personal_number": "ZE184226B"}) == {"optional_data": "ZE184226B"}
    assert taken_apart(layout("TD3"), {"optional_data": "ZE184226B"}) == {"personal_number": "ZE184226B"}
    with pytest.raises(ValueError, match="must equal personal_number"):
        taken_apart(layout("TD3"), {"optional_data": "A", "personal_number": "B"})


def test_the_russian_series_is_taken_apart_and_put_together() -> None:
    apart = taken_apart(layout("RUS-PN"), {"document_number": "4506 123456"})
    assert (apart["document_number"], apart["series_digit"]) == ("450123456", "6")
    values = {"personal_number": "6100312770001", "surname": "IVANOV", "given_names": ""} | apart
    assert complete(layout("RUS-PN"), values)["document_number"] == "4506123456"


def test_other_layouts_are_left_alone() -> None:
    assert complete(layout("TD2"), {"document_number": "1"}) == {}
    assert taken_apart(layout("TD2"), {"document_number": "1"}) == {"document_number": "1"}
