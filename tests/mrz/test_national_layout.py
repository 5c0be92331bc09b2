from datetime import date

import pytest

from mrz.layout import find_layout
from mrz.parse import parse

TODAY = date(2026, 11, 23)
RUSSIAN = (
    "PNRUSIVANOVA<<ALEKSANDRA<I3J2NI3NA".ljust(44, "<"),
    "4501234563RUS8503125F<<<<<<<6100312770001<38",
)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["IDFRA".ljust(36, "<"), "<" * 36], "FRA-ID"),
        (["I<FRA".ljust(36, "<"), "<" * 36], "TD2"),
        (["D1FRA".ljust(30, "<")], "FRA-DL"),
        (["D1NLD".ljust(30, "<")], "DL"),
        (["<" * 9, "FALIE".ljust(30, "<"), "<" * 30], "CHE-DL"),
        (["PNRUS".ljust(44, "<"), "<" * 44], "RUS-PN"),
        (["PNUSA".ljust(44, "<"), "<" * 44], "TD3"),
        (["CS".ljust(30, "0")], "CHN-EEP"),
    ],
)
def test_detection(lines: list[str], name: str) -> None:
    form = find_layout(lines)
    assert form is not None
    assert form.format == name


def test_other_single_lines_are_unknown() -> None:
    assert find_layout(["X" * 30]) is None


def test_russian_passport_has_letters_coded_as_digits_and_no_expiry() -> None:
    mrz = parse(RUSSIAN, today=TODAY)
    kinds = {finding.kind for finding in mrz.findings}
    assert not kinds & {"bad_character", "no_expiry"}
    assert mrz.fields["surname_cyrillic"] == "ИВАНОВА"
    assert mrz.fields["document_number"] == "4506123456"
    assert mrz.fields["issue_date"] == "2010-03-12"
    assert mrz.fields["administrative_code"] == "770001"
    assert mrz.fields["expiry_date"] == ""


@pytest.mark.parametrize("line", ["CS" + "1234567890" * 2 + "12345678", "D1NLD".ljust(29, "7") + "4"])
def test_recognised_but_opaque_layouts_say_so(line: str) -> None:
    mrz = parse([line], today=TODAY)
    assert "opaque_layout" in {finding.kind for finding in mrz.findings}
    assert mrz.valid
