"""The document is a specimen (State UTO): said so, without stopping (Doc 9303-2 App. C C.14)."""

from inspector.inspection import CheckResult, Outcome
from inspector.rules.rule import RuleContext
from reference_specimens.specimen import Significance

CODE = "specimen_document"
SPECIMEN_STATE = "UTO"


def perform(context: RuleContext) -> CheckResult:
    """Fail for a specimen; silent outside live operation, where specimens are what one evaluates with."""
    if context.mrz is None:
        return CheckResult(CODE, Outcome.NOT_PERFORMED, silent=True, significance=Significance.LOW, why="mrz_not_read")
    fields = context.mrz.fields
    is_specimen = SPECIMEN_STATE in (fields.get("issuing_state"), fields.get("nationality"))
    return CheckResult(
        CODE,
        Outcome.FAILED if is_specimen else Outcome.SUCCESSFUL,
        significance=Significance.LOW,
        silent=not context.live_operation,
        why="specimen_document" if is_specimen else "not_a_specimen",
    )
