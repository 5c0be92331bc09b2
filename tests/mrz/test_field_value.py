from datetime import date

import pytest

from mrz.field_value import plain, read_field
from mrz.layout_table import Content, Field, at

TODAY = date(2026, 11, 23)


def read(content: Content, text: str, name: str = "value") -> tuple[dict[str, str], list[str]]:
    values, findings = read_field(Field(name, at(1, 1, len(text)), content), [text], TODAY)
    return values, [finding.kind for finding in findings]


@pytest.mark.parametrize(
    ("text", "value"), [("L898902<<", "L898902"), ("AB<12<<<<", "AB 12"), ("<1105<<", "1105"), ("<<<", "")]
)
def test_fillers_are_removed_and_become_spaces_inside(text: str, value: str) -> None:
    assert plain(text) == value


@pytest.mark.parametrize(
    ("content", "text", "values", "kinds"),
    [
        (Content.CODE, "P<", {"value": "P"}, []),
        (Content.NUMBER, "<<<<<<<<<", {"value": ""}, ["missing"]),
        (Content.NAME, "A<<B<", {"surname": "A", "given_names": "B"}, []),
        (Content.NAME, "<<<<<", {"surname": "", "given_names": ""}, ["missing"]),
        (Content.NAME, "A<<<B", {"surname": "A", "given_names": "B"}, ["truncated_name", "name_structure"]),
        (Content.SURNAME, "<<<", {"value": ""}, ["missing"]),
        (Content.GIVEN_NAMES, "MALO<<J", {"value": "MALO J"}, ["truncated_name"]),
        (Content.DATE, "740812", {"value": "1974-08-12"}, []),
        (Content.DATE, "7408IZ", {"value": ""}, []),
        (Content.MONTH, "9409", {"value": "1994-09-XX"}, []),
        (Content.SEX, "F", {"value": "F"}, []),
        (Content.OPTIONAL, "<<", {"value": ""}, []),
        (Content.FIXED, "<<", {}, []),
    ],
)
def test_values_by_content(content: Content, text: str, values: dict[str, str], kinds: list[str]) -> None:
    assert read(content, text) == (values, kinds)


@pytest.mark.parametrize(
    ("text", "value", "kinds"),
    [("7408<<", "1974-08-XX", ["bad_date"]), ("<<<<<<", "", ["no_expiry"]), ("740000", "1974-XX-XX", ["bad_date"])],
)
def test_an_expiry_is_complete(text: str, value: str, kinds: list[str]) -> None:
    field = Field("expiry_date", at(1, 1, 6), Content.DATE)
    values, findings = read_field(field, [text], date(2020, 1, 1))
    assert values == {"expiry_date": value}
    assert [finding.kind for finding in findings] == kinds


def test_the_truncated_identifier_is_named() -> None:
    field = Field("name", at(1, 1, 5), Content.NAME)
    assert read_field(field, ["A<<BC"], TODAY)[1][0].field == "given_names"
    assert read_field(field, ["ABCDE"], TODAY)[1][0].field == "surname"
