from datetime import date

import pytest

from mrz.generate import field_names, render
from mrz.layout import LAYOUTS
from mrz.parse import parse

TODAY = date(2026, 11, 23)
ERIKSSON = {
    "document_code": "P",
    "issuing_state": "UTO",
    "surname": "ERIKSSON",
    "given_names": "ANNA MARIA",
    "document_number": "L898902C3",
    "nationality": "UTO",
    "birth_date": "1974-08-12",
    "sex": "F",
    "expiry_date": "2012-04-15",
    "personal_number": "ZE184226B",
}
CARD = {name: value for name, value in ERIKSSON.items() if name != "personal_number"} | {"document_code": "I"}


def test_the_example_of_the_standard() -> None:
    assert render(ERIKSSON, "TD3") == (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    )


def test_diacritics_and_cyrillic_are_transliterated() -> None:
    upper, _ = render(ERIKSSON | {"surname": "Müller-Lüdenscheidt", "given_names": "D'Arcy Žofia"}, "TD3")
    assert upper == "P<UTOMUELLER<LUEDENSCHEIDT<<DARCY<ZOFIA<<<<<"
    upper, _ = render(ERIKSSON | {"issuing_state": "MKD", "surname": "Ѓорѓиев", "given_names": "Ќиро"}, "TD3")
    assert upper.startswith("P<MKDGJORGJIEV<<KJIRO<")


def test_long_names_are_truncated_to_a_last_letter() -> None:
    mrz = parse(render(ERIKSSON | {"given_names": "ANNA MARIA JOSEPHINE CHARLOTTE"}, "TD3"), today=TODAY)
    assert mrz.fields["given_names"] == "ANNA MARIA JOSEPHINE CHARLOTT"
    assert "truncated_name" in {finding.kind for finding in mrz.findings}


@pytest.mark.parametrize(
    ("form", "number", "rest"),
    [("TD1", "D23145890734", ""), ("TD1", "1234567890123456789012", ""), ("TD1", "ABCDEFGHIJ", "77 8")],
)
def test_long_numbers_follow_the_eighth_edition(form: str, number: str, rest: str) -> None:
    mrz = parse(render(CARD | {"document_number": number, "optional_data": rest}, form), today=TODAY)
    assert (mrz.fields["document_number"], mrz.fields["optional_data"]) == (number, rest)
    conventions = [finding.found for finding in mrz.findings if finding.kind == "overflow_convention"]
    assert conventions in (["filler excluded"], ["both conventions hold"])
    assert mrz.valid


def test_td2_has_room_for_five_more_characters() -> None:
    mrz = parse(render(CARD | {"document_number": "12345678901234"}, "TD2"), today=TODAY)
    assert mrz.fields["document_number"] == "12345678901234"
    with pytest.raises(ValueError, match="at most 14"):
        render(CARD | {"document_number": "123456789012345"}, "TD2")


@pytest.mark.parametrize(
    ("form", "change", "message"),
    [
        ("TD3", {"document_number": "1234567890"}, "document_number: .* has 10 characters"),
        ("TD3", {"optional_data_2": "X"}, "optional_data_2: TD3 has no such field"),
        ("TD3", {"optional_data": "OTHER"}, "must equal personal_number"),
        ("TD3", {"surname": ""}, "surname: a value is required"),
        ("TD3", {"surname": "محمد"}, "no spelling is known"),
        ("TD3", {"sex": ""}, "sex: a value is required"),
        ("TD3", {"expiry_date": ""}, "expiry_date: a value is required"),
        ("TD3", {"issuing_state": "UTOP"}, "issuing_state: .* has 4 characters"),
        ("TD3", {"personal_number": "123456789012345"}, "personal_number: .* has 15 characters"),
        ("TD9", {}, "no layout 'TD9'"),
    ],
)
def test_what_cannot_be_rendered_is_named(form: str, change: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        render(ERIKSSON | change, form)


def test_fields_that_share_a_place_must_agree() -> None:
    card = {
        "document_code": "ID",
        "issuing_state": "FRA",
        "surname": "MEYER",
        "given_names": "MALO ALAIN",
        "document_number": "130567500750",
        "birth_date": "2012-12-03",
        "sex": "M",
        "administrative_code": "675034",
    }
    assert render(card | {"issue_date": "2013-05-XX"}, "FRA-ID") == render(card, "FRA-ID")
    with pytest.raises(ValueError, match=r"issue_date: .* contradicts"):
        render(card | {"issue_date": "2014-05-XX"}, "FRA-ID")


def test_russian_names_are_coded() -> None:
    person = ERIKSSON | {
        "document_code": "PN",
        "issuing_state": "RUS",
        "nationality": "RUS",
        "surname": "Щербакова",
        "given_names": "Юлия",
        "document_number": "4506123456",
        "personal_number": "",
        "issue_date": "2010-03-12",
        "administrative_code": "770001",
        "expiry_date": "",
    }
    upper, lower = render(person, "RUS-PN")
    assert upper.startswith("PNRUSWERBAKOVA<<7LI8<")
    assert lower[21:28] == "<" * 7
    mrz = parse((upper, lower), today=TODAY)
    assert mrz.valid
    assert (mrz.fields["surname_cyrillic"], mrz.fields["document_number"]) == ("ЩЕРБАКОВА", "4506123456")


@pytest.mark.parametrize("form", LAYOUTS, ids=lambda form: form.format)
def test_the_names_of_a_format_are_those_it_reads(form: object) -> None:
    names = field_names(form.format)  # type: ignore[attr-defined]
    assert "document_code" in names
    assert "name" not in names
    assert "" not in names


def test_a_crew_member_certificate_is_td1_with_an_airline() -> None:
    crew = CARD | {"document_code": "AC", "optional_data": "LH"}
    mrz = parse(render(crew, "TD1"), today=TODAY)
    assert (mrz.format, mrz.fields["airline"], mrz.valid) == ("TD1", "LH", True)
    assert "document_code" not in {finding.kind for finding in mrz.findings}
    assert render(mrz.fields, "TD1") == render(crew, "TD1")


def test_a_td2_card_of_the_region_is_plain_td2() -> None:
    card = CARD | {"document_code": "ID", "issuing_state": "ROU", "nationality": "ROU", "document_number": "RX123456"}
    mrz = parse(render(card | {"optional_data": "2123456"}, "TD2"), today=TODAY)
    assert (mrz.format, mrz.fields["optional_data"], mrz.valid) == ("TD2", "2123456", True)
