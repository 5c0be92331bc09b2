from itertools import combinations

import pytest

from mrz.layout import LAYOUTS, find_layout, layout, nearest_layout
from mrz.layout_table import Content, Layout, Span

ICAO = ("TD1", "TD2", "TD3", "MRV-A", "MRV-B")
NAMES = {Content.NAME, Content.SURNAME, Content.GIVEN_NAMES}


def occupied(form: Layout) -> list[Span]:
    return [field.span for field in form.fields] + [check.place for check in form.check_digits]


@pytest.mark.parametrize("name", ICAO)
def test_every_position_of_an_icao_layout_belongs_to_one_element(name: str) -> None:
    form = layout(name)
    places = [(span.line, position) for span in occupied(form) for position in range(span.start, span.end)]
    assert len(places) == len(set(places))
    assert len(places) == sum(form.line_lengths)


@pytest.mark.parametrize("form", LAYOUTS, ids=lambda form: form.format)
def test_every_place_lies_in_its_line(form: Layout) -> None:
    covered = [span for check in form.check_digits for span in check.covers]
    for span in occupied(form) + covered:
        assert 0 <= span.start < span.end <= form.line_lengths[span.line]


@pytest.mark.parametrize("form", LAYOUTS, ids=lambda form: form.format)
def test_a_layout_names_its_source_and_no_field_twice(form: Layout) -> None:
    assert form.source
    names = [field.name for field in form.fields if field.name]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("form", LAYOUTS, ids=lambda form: form.format)
def test_no_check_digit_covers_itself(form: Layout) -> None:
    for check in form.check_digits:
        assert all(
            span.line != check.place.line or not span.start <= check.place.start < span.end for span in check.covers
        )


@pytest.mark.parametrize(("name", "covered"), [("TD1", 25 + 7 + 7 + 11), ("TD2", 10 + 7 + 14), ("TD3", 10 + 7 + 22)])
def test_composites_cover_what_the_standard_says(name: str, covered: int) -> None:
    composite = layout(name).check_digits[-1]
    assert composite.field == "composite"
    assert sum(span.length for span in composite.covers) == covered


@pytest.mark.parametrize("name", ["MRV-A", "MRV-B"])
def test_visas_have_no_composite(name: str) -> None:
    assert {check.field for check in layout(name).check_digits} == {"document_number", "birth_date", "expiry_date"}


def test_visas_are_told_from_passports_by_the_first_letter_alone() -> None:
    lower = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    names = "UTOERIKSSON<<ANNA".ljust(42, "<")
    assert getattr(find_layout(["P<" + names, lower]), "format", None) == "TD3"
    assert getattr(find_layout(["V<" + names, lower]), "format", None) == "MRV-A"


def test_particular_layouts_stand_before_general_ones() -> None:
    for first, second in combinations(LAYOUTS, 2):
        if first.line_lengths == second.line_lengths:
            assert first.prefixes
            assert first.prefixes != second.prefixes


def test_permitted_characters_by_position() -> None:
    td3 = layout("TD3")
    assert "0" not in td3.permitted(0, 10)
    assert td3.permitted(1, 9) == "0123456789"
    assert td3.permitted(1, 42) == "0123456789<"
    assert set(td3.permitted(1, 13)) == set("0123456789<")
    assert set(td3.permitted(1, 20)) == set("MF<")
    assert "<" in layout("TD1").permitted(0, 14)
    assert "2" in layout("RUS-PN").permitted(0, 10)


def test_nearest_layout_forgives_two_characters_a_line() -> None:
    assert getattr(nearest_layout(["P" * 43, "L" * 44]), "format", None) == "TD3"
    assert getattr(nearest_layout(["V" * 46, "L" * 44]), "format", None) == "MRV-A"
    assert nearest_layout(["P" * 41, "L" * 44]) is None
    assert nearest_layout([]) is None
    assert nearest_layout(["CS" + "0" * 27]) is None  # an opaque layout is recognised exactly or not at all


def test_unknown_layout_is_named() -> None:
    with pytest.raises(ValueError, match="no layout 'TD9'; there are FRA-ID"):
        layout("TD9")
