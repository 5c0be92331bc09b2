from datetime import date

import pytest

from ui.sentences_dates import age_in_years, date_in_words, days_in_words, parse_date, validity_in_words

TODAY = date(2026, 11, 23)


def test_dates_are_written_for_people_and_unknown_parts_stay() -> None:
    assert date_in_words("1974-08-12") == "12 Aug 1974"
    assert date_in_words("1974-XX-XX") == "1974-XX-XX"
    assert date_in_words("") == ""
    assert parse_date("1974-02-30") is None


@pytest.mark.parametrize(
    ("birth", "age"), [(date(1974, 8, 12), 52), (date(1974, 11, 23), 52), (date(1974, 11, 24), 51), (TODAY, 0)]
)
def test_age_counts_completed_years(birth: date, age: int) -> None:
    assert age_in_years(birth, TODAY) == age


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "0 days"), (1, "1 day"), (60, "60 days"), (61, "2 months"), (365, "12 months"), (800, "2 years")],
)
def test_spans_use_the_largest_unit_that_tells_something(days: int, words: str) -> None:
    assert days_in_words(days) == words


def test_validity_on_the_day_itself_before_and_after() -> None:
    assert validity_in_words(TODAY, TODAY) == "expires today"
    assert validity_in_words(date(2026, 11, 24), TODAY) == "valid for 1 day"
    assert validity_in_words(date(2026, 11, 22), TODAY) == "EXPIRED 1 day ago"
