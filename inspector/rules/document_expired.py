"""The document is still valid on the day of inspection; an expired document is not thereby a forged one."""

from inspector.inspection import CheckResult, Outcome
from inspector.rules.dates_plausible import complete_date
from inspector.rules.rule import RuleContext
from reference_specimens.specimen import Significance

CODE = "document_expired"


def perform(context: RuleContext) -> CheckResult:
    """Fail where the day of expiry has passed; `measured` is the remaining validity in days."""
    expiry = complete_date(context.mrz.fields.get("expiry_date", "")) if context.mrz else None
    if expiry is None:
        return CheckResult(CODE, Outcome.NOT_PERFORMED, significance=Significance.MEDIUM, why="expiry_not_read")
    remaining = (expiry - context.today).days
    return CheckResult(
        CODE,
        Outcome.FAILED if remaining < 0 else Outcome.SUCCESSFUL,
        measured=float(remaining),
        accepted=(0.0, 20000.0),
        significance=Significance.MEDIUM,
        why="document_expired" if remaining < 0 else "document_valid",
        evidence={"expiry_date": expiry.isoformat()},
    )
