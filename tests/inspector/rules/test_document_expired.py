from datetime import date

from inspector.inspection import Outcome
from inspector.rules import document_expired
from inspector.rules.rule import RuleContext
from tests.inspector.rules.zones import TODAY, context


def test_valid_on_the_last_day_and_expired_the_day_after() -> None:
    last_day = document_expired.perform(context(today=date(2012, 4, 15)))
    day_after = document_expired.perform(context(today=date(2012, 4, 16)))
    assert (last_day.outcome, last_day.measured) == (Outcome.SUCCESSFUL, 0.0)
    assert (day_after.outcome, day_after.measured) == (Outcome.FAILED, -1.0)


def test_no_zone_is_not_performed() -> None:
    assert document_expired.perform(RuleContext(None, TODAY)).outcome is Outcome.NOT_PERFORMED
