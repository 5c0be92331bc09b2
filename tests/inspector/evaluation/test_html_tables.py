from inspector.evaluation.html_tables import bars_table, matrix_table, rates_table, times_table
from inspector.evaluation.rate import Rate


def test_rates_stand_with_count_and_interval_and_unknown_ones_are_a_dash() -> None:
    html = rates_table({"a <b>": {"refer": Rate(1, 4)}, "b": {"other": Rate(0, 0)}}, "class")
    assert "<b>25.0%</b> <span>1 of 4</span>" in html
    assert "a &lt;b&gt;" in html
    assert html.count("<td>–</td>") == 3


def test_a_bar_is_as_long_as_its_share() -> None:
    html = bars_table({"photo": {"not clear": Rate(3, 4), "refer": Rate(1, 4)}})
    for part in ("bar refer", "width:25.0%", "bar look", "width:50.0%", "bar missed", "interval"):
        assert part in html


def test_a_class_that_was_not_counted_has_no_bar() -> None:
    assert "photo" not in bars_table({"photo": {"not clear": Rate(0, 0), "refer": Rate(0, 0)}})


def test_the_matrix_shows_checks_that_failed_somewhere() -> None:
    html = matrix_table({"paper": {"UV-BR-FU": Rate(3, 4), "IR-AB-MR": Rate(0, 4)}, "zone": {"IR-AB-MR": Rate(0, 2)}})
    assert "UV-BR-FU" in html
    assert "IR-AB-MR" not in html
    assert ">75</td>" in html


def test_times_are_compared_with_the_longest() -> None:
    html = times_table({"total": {"median": 500.0, "p95": 1000.0}, "mrz": {"median": 100.0, "p95": 100.0}})
    assert "width:50.0%" in html
    assert "width:10.0%" in html
    assert times_table({}).startswith("<table")
