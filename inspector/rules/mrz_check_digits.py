"""The check digits of the machine readable zone hold (Doc 9303-3 4.9, App. C C.16)."""

from inspector.inspection import CheckResult, Outcome
from inspector.rules.rule import RuleContext
from mrz.finding import Finding, Severity
from reference_specimens.specimen import Significance

CODE = "mrz_check_digits"


def perform(context: RuleContext) -> CheckResult:
    """Fail where a surely read check digit is wrong (`measured`: how many); undetermined where read with doubt."""
    if context.mrz is None:
        return _result(Outcome.NOT_PERFORMED, "mrz_not_read")
    if context.mrz.format == "unknown":
        return _result(Outcome.UNDETERMINED, "mrz_format_unknown")
    wrong = [finding for finding in context.mrz.findings if _is_wrong_check_digit(finding)]
    if not wrong:
        return _result(Outcome.SUCCESSFUL, "check_digits_hold", 0.0)
    fields: dict[str, str | float] = {f"field_{index}": finding.field for index, finding in enumerate(wrong)}
    sure = all(context.surely_read(finding.line) for finding in wrong)
    outcome = Outcome.FAILED if sure else Outcome.UNDETERMINED
    return _result(outcome, "check_digits_wrong" if sure else "mrz_doubtful", float(len(wrong)), fields)


def _is_wrong_check_digit(finding: Finding) -> bool:
    return finding.kind == "check_digit" and finding.severity is Severity.ERROR


def _result(
    outcome: Outcome, why: str, measured: float | None = None, evidence: dict[str, str | float] | None = None
) -> CheckResult:
    return CheckResult(
        CODE,
        outcome,
        measured=measured,
        accepted=None if measured is None else (0.0, 0.0),
        significance=Significance.HIGH,
        why=why,
        evidence=evidence or {},
    )
