"""Which results are silent: run, shown and logged, but never counted (design 6.2)."""

from collections.abc import Sequence
from dataclasses import replace

from inspector.advice_policy import AdvicePolicy
from inspector.exclusions import Exclusion
from inspector.inspection import CheckResult, Outcome
from inspector.measured_routines import counts

UNMEASURED = "unmeasured"
EXCLUDED = "excluded"


def silenced(
    check: CheckResult, model: str | None, exclusions: Sequence[Exclusion], policy: AdvicePolicy
) -> CheckResult:
    """Return `check`, silent where its model excludes it or where the false alarms of its routine are not measured.

    The minimum set always counts (App. C C.15), unless the model excludes it.
    """
    exclusion = next((item for item in exclusions if item.covers(check, model)), None)
    if exclusion is not None:
        who = {"excluded_because": exclusion.reason, "excluded_by": exclusion.by, "excluded_on": exclusion.on}
        return replace(check, silent=True, silent_because=EXCLUDED, evidence={**check.evidence, **who})
    open_anyway = check.outcome not in (Outcome.SUCCESSFUL, Outcome.FAILED, Outcome.UNDETERMINED)
    if check.silent or open_anyway or check.code in policy.minimum_set or counts(check):
        return check  # what was not performed is shown as missing, never as silent
    return replace(check, silent=True, silent_because=UNMEASURED)
