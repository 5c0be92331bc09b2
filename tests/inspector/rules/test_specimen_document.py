from inspector.inspection import Outcome
from inspector.rules import specimen_document
from inspector.rules.rule import RuleContext
from tests.inspector.rules.zones import LOWER, TODAY, UPPER, context


def test_utopia_is_flagged_silently_in_evaluation_and_counts_in_operation() -> None:
    evaluation = specimen_document.perform(context())
    operation = specimen_document.perform(context(live=True))
    assert (evaluation.outcome, evaluation.silent) == (Outcome.FAILED, True)
    assert (operation.outcome, operation.silent) == (Outcome.FAILED, False)


def test_another_state_is_no_specimen() -> None:
    lines = (UPPER.replace("UTO", "SRB"), LOWER.replace("UTO", "SRB"))
    assert specimen_document.perform(context(lines)).outcome is Outcome.SUCCESSFUL


def test_no_zone_is_not_performed() -> None:
    assert specimen_document.perform(RuleContext(None, TODAY)).outcome is Outcome.NOT_PERFORMED
