from inspector.inspection import Outcome
from inspector.rules import mrz_check_digits
from inspector.rules.rule import RuleContext
from tests.inspector.rules.zones import LOWER, TODAY, UPPER, context

WRONG = LOWER[:9] + "7" + LOWER[10:]


def test_holding_check_digits_are_successful() -> None:
    result = mrz_check_digits.perform(context())
    assert (result.outcome, result.measured) == (Outcome.SUCCESSFUL, 0.0)


def test_a_surely_read_wrong_check_digit_fails_and_names_the_field() -> None:
    result = mrz_check_digits.perform(context((UPPER, WRONG)))
    assert result.outcome is Outcome.FAILED
    assert result.measured is not None
    assert result.measured >= 1
    assert "document_number" in result.evidence.values()


def test_a_doubtfully_read_zone_never_fails() -> None:
    result = mrz_check_digits.perform(context((UPPER, WRONG), doubtful=9))
    assert (result.outcome, result.why) == (Outcome.UNDETERMINED, "mrz_doubtful")


def test_no_zone_is_not_performed_and_an_unknown_layout_undetermined() -> None:
    assert mrz_check_digits.perform(RuleContext(None, TODAY)).outcome is Outcome.NOT_PERFORMED
    assert mrz_check_digits.perform(context(("ABC<<<DEF<<<GHI",))).outcome is Outcome.UNDETERMINED
