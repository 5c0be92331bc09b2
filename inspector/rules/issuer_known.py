"""The issuing State is one that Doc 9303-3 section 5 knows, or that of the specimen the document lies on."""

from inspector.inspection import CheckResult, Outcome
from inspector.rules.rule import RuleContext
from mrz.finding import Finding
from reference_specimens.specimen import Significance

CODE = "issuer_known"


def perform(context: RuleContext) -> CheckResult:
    """Fail where the issuing State is surely read and no State or organisation has that code.

    Codes of new or user-assigned issuers are known as soon as the library has a specimen that fits the document; those
    of issuers that are known to be invented never are.
    """
    if context.mrz is None:
        return _result(Outcome.NOT_PERFORMED, "mrz_not_read")
    code = context.mrz.fields.get("issuing_state", "")
    finding = next((item for item in context.mrz.findings if _is_unknown_issuer(item)), None)
    if finding is not None and finding.kind == "unknown_state" and code == context.model_issuer:
        finding = None
    if finding is None and not code:  # no such field in this layout
        return _result(Outcome.NOT_PERFORMED, "mrz_not_read")
    if finding is None:
        return _result(Outcome.SUCCESSFUL, "issuer_known", code)
    if not context.surely_read(0, 2, 5):
        return _result(Outcome.UNDETERMINED, "mrz_doubtful", code)
    return _result(Outcome.FAILED, "issuer_unknown", code)


def _is_unknown_issuer(finding: Finding) -> bool:
    return finding.field == "issuing_state" and finding.kind in ("unknown_state", "fantasy_state", "missing")


def _result(outcome: Outcome, why: str, code: str = "") -> CheckResult:
    return CheckResult(
        CODE, outcome, significance=Significance.HIGH, why=why, evidence={"issuing_state": code} if code else {}
    )
