import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.viz_date import VizDate, read_viz_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 AUG 1974", VizDate("1974", "08", "12")),
        ("12 AUG/AOÛ 74", VizDate("74", "08", "12")),
        ("12 AUG/AOÛT 1974", VizDate("1974", "08", "12")),
        ("12 août 1974", VizDate("1974", "08", "12")),
        ("3 FÉV / FEB 2001", VizDate("2001", "02", "03")),
        ("01 ENE 2020", VizDate("2020", "01", "01")),
        ("05 SEPT 99", VizDate("99", "09", "05")),
        ("12.08.1974", VizDate("1974", "08", "12")),
        ("12.08.1974.", VizDate("1974", "08", "12")),
        ("12 08 74", VizDate("74", "08", "12")),
        ("12/08/1974", VizDate("1974", "08", "12")),
        ("12-08-1974", VizDate("1974", "08", "12")),
        ("1974-08-12", VizDate("1974", "08", "12")),
        ("12 АВГ/AUG 1974", VizDate("1974", "08", "12")),
        ("XX XXX 1974", VizDate("1974", "X", "X")),
        ("XX AUG 1974", VizDate("1974", "08", "X")),
        ("XX.XX.XXXX", VizDate("X", "X", "X")),
    ],
)
def test_forms(text: str, expected: VizDate) -> None:
    assert read_viz_date(text) == expected


@pytest.mark.parametrize(
    "text", ["", "12 08", "12 FOO 1974", "32.08.1974", "12.13.1974", "12 JAN/FEB 1974", "12 AUG 974"]
)
def test_what_is_no_date(text: str) -> None:
    assert read_viz_date(text) is None


def test_as_the_zone_prints_it() -> None:
    assert VizDate("1974", "08", "X").yymmdd == "7408<<"


@given(st.text())
@settings(deadline=None)
def test_any_text_is_a_date_or_none(text: str) -> None:
    date = read_viz_date(text)
    assert date is None or len(date.yymmdd) == 6
