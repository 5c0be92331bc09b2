from collections.abc import Callable

import pytest

from ui import counts


@pytest.mark.parametrize(
    ("phrase", "one", "three"),
    [
        (counts.days, "1 day", "3 days"),
        (counts.months, "1 month", "3 months"),
        (counts.years, "1 year", "3 years"),
        (counts.pages, "1 page", "3 pages"),
        (counts.checks_done, "1 check done", "3 checks done"),
        (counts.more_reasons, "1 more, see the details (F4)", "3 more, see the details (F4)"),
        (counts.rows, "1 row", "3 rows"),
        (counts.features, "1 feature", "3 features"),
        (counts.today, "1 today", "3 today"),
    ],
)
def test_plurals(phrase: Callable[[int], str], one: str, three: str) -> None:
    assert (phrase(1), phrase(3)) == (one, three)


def test_many_rows_are_grouped() -> None:
    assert counts.rows(1204) == "1,204 rows"
