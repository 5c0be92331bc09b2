from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.date_field import DateFault, DateReading, read_expiry_date, read_past_date

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("261123", "2026-11-23"),
        ("261124", "1926-11-24"),
        ("000229", "2000-02-29"),
        ("280229", "1928-02-29"),
        ("26<<<<", "2026-XX-XX"),
        ("27<<<<", "1927-XX-XX"),
        ("2612<<", "1926-12-XX"),
        ("74<<12", "1974-XX-12"),
        ("<<0812", "XXXX-08-12"),
    ],
)
def test_births_are_the_latest_day_not_after_today(text: str, iso: str) -> None:
    assert read_past_date(text, TODAY).iso == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [("120415", "2012-04-15"), ("761123", "2076-11-23"), ("761124", "1976-11-24"), ("751231", "2075-12-31")],
)
def test_expiries_lie_within_fifty_years(text: str, iso: str) -> None:
    assert read_expiry_date(text, TODAY) == DateReading(iso)


@pytest.mark.parametrize("text", ["741301", "740832", "740431", "230229", "7<3201", "74", "74O812", "٧٤٠٨١٢", ""])
def test_no_day_of_the_calendar(text: str) -> None:
    assert read_past_date(text, TODAY) == DateReading("", DateFault.NOT_A_DATE)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("740000", DateReading("1974-XX-XX", DateFault.ZEROS)),
        ("000000", DateReading("2000-XX-XX", DateFault.ZEROS)),
        ("<<<<<<", DateReading("XXXX-XX-XX", DateFault.ABSENT)),
        ("7408<<", DateReading("1974-08-XX", DateFault.INCOMPLETE)),
        ("7<0812", DateReading("XXXX-08-12", DateFault.INCOMPLETE)),
    ],
)
def test_unknown_parts(text: str, reading: DateReading) -> None:
    assert read_past_date(text, TODAY) == reading


days = st.dates(date(1800, 1, 1), date(2300, 1, 1))


@given(days, st.data())
@settings(deadline=None)
def test_every_past_day_within_a_century_comes_back(today: date, data: st.DataObject) -> None:
    born = data.draw(st.dates(date(today.year - 99, 1, 1), today))
    assert read_past_date(born.strftime("%y%m%d"), today).iso == born.isoformat()


@given(days, st.data())
@settings(deadline=None)
def test_every_expiry_within_the_window_comes_back(today: date, data: st.DataObject) -> None:
    expiry = data.draw(st.dates(date(today.year - 49, 1, 1), date(today.year + 49, 12, 31)))
    assert read_expiry_date(expiry.strftime("%y%m%d"), today).iso == expiry.isoformat()


@given(st.text("0123456789<", min_size=6, max_size=6), st.dates())
@settings(deadline=None)
def test_a_birth_is_never_in_the_future(text: str, today: date) -> None:
    iso = read_past_date(text, today).iso
    if "X" not in iso and iso:
        assert date.fromisoformat(iso) <= today
