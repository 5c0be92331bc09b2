import pytest

from mrz.field_text import field_text, number_text
from mrz.layout import layout
from mrz.layout_table import Content, Field, at


def text(content: Content, value: str, length: int = 9, name: str = "value") -> str:
    return field_text(Field(name, at(1, 1, length), content), {name: value})


@pytest.mark.parametrize(
    ("content", "value", "expected"),
    [
        (Content.CODE, "p", "P"),
        (Content.STATE, "D", "D"),
        (Content.NUMBER, "AB-12 3", "AB<12<3"),
        (Content.OPTIONAL, "ab 1", "AB<1"),
        (Content.OPTIONAL, "", ""),
        (Content.DATE, "1974-08-12", "740812"),
        (Content.DATE, "1974-XX-XX", "74<<<<"),
        (Content.DATE, "XXXX-XX-XX", "<<<<<<"),
        (Content.SEX, "X", "<"),
        (Content.FIXED, "", ""),
    ],
)
def test_what_is_printed(content: Content, value: str, expected: str) -> None:
    assert text(content, value) == expected


@pytest.mark.parametrize(
    ("content", "value", "message"),
    [
        (Content.CODE, "", "value: a value is required"),
        (Content.STATE, "U1O", "value: '1' cannot stand there, only A-Z <"),
        (Content.NUMBER, "1234567890", "has 10 characters, the field 9"),
        (Content.DATE, "12.08.1974", "is not YYYY-MM-DD"),
        (Content.DATE, "1974-02-30", "is not in the calendar"),
        (Content.DATE, "1974-13-01", "is not in the calendar"),
        (Content.DATE, "", "value: a value is required"),
        (Content.SEX, "W", "'W' is none of M, F, X"),
        (Content.DIGITS, "1A", "'A' cannot stand there, only 0-9"),
        (Content.OPTIONAL, "é", "'É' cannot stand there"),
    ],
)
def test_what_cannot_be_printed_is_named(content: Content, value: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        text(content, value)


def test_month_precision() -> None:
    assert text(Content.MONTH, "1994-09-XX", 4, "issue_date") == "9409"
    regularly_missing = Field("issue_date", at(1, 1, 4), Content.MONTH, may_be_empty=True)
    assert field_text(regularly_missing, {}) == ""


def test_names_are_spelt_by_the_language_of_the_state() -> None:
    name = next(field for field in layout("TD3").fields if field.name == "name")
    fields = {"issuing_state": "SRB", "surname": "Живковић", "given_names": "Љубица"}
    assert field_text(name, fields).rstrip("<") == "ZIVKOVIC<<LJUBICA"
    with pytest.raises(ValueError, match="surname: a value is required"):
        field_text(name, {"given_names": "ANNA"})
    with pytest.raises(ValueError, match="'4' cannot stand there"):
        field_text(name, {"surname": "ERIK4"})


def test_special_characters_of_a_number_are_fillers() -> None:
    assert number_text(" ab/12 ") == "AB<12"
