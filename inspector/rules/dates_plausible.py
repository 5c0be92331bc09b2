"""The dates of the zone are real and in order: born before today, expiry after birth (standards 2.1, R2)."""

from datetime import date

from inspector.inspection import CheckResult, Outcome
from inspector.rules.rule import RuleContext
from mrz.finding import Severity
from reference_specimens.specimen import Significance

CODE = "dates_plausible"


def perform(context: RuleContext) -> CheckResult:
    """Fail where a date does not exist or the order of the dates is impossible."""
    if context.mrz is None or not {"birth_date", "expiry_date"} & context.mrz.fields.keys():
        return _result(Outcome.NOT_PERFORMED, "mrz_not_read")
    if any(item.kind == "bad_date" and item.severity is Severity.ERROR for item in context.mrz.findings):
        sure = all(context.surely_read(item.line) for item in context.mrz.findings if item.kind == "bad_date")
        return _result(Outcome.FAILED, "date_impossible") if sure else _result(Outcome.UNDETERMINED, "mrz_doubtful")
    birth = complete_date(context.mrz.fields.get("birth_date", ""))
    expiry = complete_date(context.mrz.fields.get("expiry_date", ""))
    if (birth and birth > context.today) or (birth and expiry and expiry <= birth):
        return _result(Outcome.FAILED, "dates_out_of_order")
    return _result(Outcome.SUCCESSFUL, "dates_plausible")


def complete_date(text: str) -> date | None:
    """Return the ISO date, None where a part is unknown (XX) or it is no date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _result(outcome: Outcome, why: str) -> CheckResult:
    return CheckResult(CODE, outcome, significance=Significance.MEDIUM, why=why)
