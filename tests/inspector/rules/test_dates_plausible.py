from datetime import date

import pytest

from inspector.inspection import Outcome
from inspector.rules import dates_plausible
from inspector.rules.dates_plausible import complete_date
from inspector.rules.rule import RuleContext
from mrz.generate import render
from tests.inspector.rules.zones import TODAY, context

FIELDS = {
    "document_code": "P",
    "issuing_state": "UTO",
    "surname": "ERIKSSON",
    "given_names": "ANNA",
    "document_number": "L898902C3",
    "nationality": "UTO",
    "birth_date": "1974-08-12",
    "sex": "F",
    "expiry_date": "2012-04-15",
}


def test_real_dates_in_order_are_successful() -> None:
    assert dates_plausible.perform(context(render(FIELDS, "TD3"))).outcome is Outcome.SUCCESSFUL


def test_a_day_that_does_not_exist_fails() -> None:
    upper, lower = render(FIELDS, "TD3")
    impossible = lower[:21] + "120230" + lower[27:]
    result = dates_plausible.perform(context((upper, impossible)))
    assert (result.outcome, result.why) == (Outcome.FAILED, "date_impossible")


def test_expiry_before_birth_fails() -> None:
    lines = render(FIELDS | {"birth_date": "2010-01-01", "expiry_date": "2009-01-01"}, "TD3")
    result = dates_plausible.perform(context(lines))
    assert (result.outcome, result.why) == (Outcome.FAILED, "dates_out_of_order")


def test_an_unknown_day_of_birth_is_no_fault() -> None:
    lines = render(FIELDS | {"birth_date": "1974-XX-XX"}, "TD3")
    assert dates_plausible.perform(context(lines)).outcome is Outcome.SUCCESSFUL


def test_no_zone_is_not_performed() -> None:
    assert dates_plausible.perform(RuleContext(None, TODAY)).outcome is Outcome.NOT_PERFORMED


@pytest.mark.parametrize(("text", "expected"), [("2012-04-15", date(2012, 4, 15)), ("2012-XX-XX", None), ("", None)])
def test_only_complete_dates_are_dates(text: str, expected: date | None) -> None:
    assert complete_date(text) == expected
