"""Every rule that is considered, in the order of significance; a new rule is one file and one line here."""

from inspector.inspection import CheckResult
from inspector.rules import (
    dates_plausible,
    document_expired,
    issuer_known,
    mrz_check_digits,
    mrz_lights_differ,
    specimen_document,
)
from inspector.rules.rule import Rule, RuleContext

RULES: dict[str, Rule] = {
    module.CODE: module.perform
    for module in (
        mrz_check_digits,
        mrz_lights_differ,
        issuer_known,
        dates_plausible,
        document_expired,
        specimen_document,
    )
}


def perform_all(context: RuleContext) -> tuple[CheckResult, ...]:
    """Perform every rule."""
    return tuple(rule(context) for rule in RULES.values())
