"""From outcomes to advice with its reasons (design 6.2); the machine advises, a person decides.

The evidence is one number: the weights of the failed checks, more where a failure refers alone, and more again for
every further independent failure (another light or another category). Above the limit of the mode the document is
referred.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from inspector.advice_policy import AdvicePolicy
from inspector.inspection import Advice, Cause, CheckResult, Inspection, MovedAdvice, Outcome, QualityResult
from inspector.measured_routines import reliability
from inspector.routine_category import Category, category
from inspector.silence import EXCLUDED
from reference_specimens.specimen import Significance

MODEL_NOT_IDENTIFIED = "model_not_identified"
_ORDER = {Significance.HIGH: 0, Significance.MEDIUM: 1, Significance.LOW: 2}
Group = tuple[str | None, Category]


@dataclass(frozen=True, slots=True)
class AdviceWithReasons:
    """The advice, the codes of what moved it, each of them with its weight (most significant first), the evidence."""

    advice: Advice
    reasons: tuple[str, ...]
    moved: tuple[MovedAdvice, ...] = ()
    evidence: float = 0.0

    def told_by(self, inspection: Inspection, policy: AdvicePolicy) -> Inspection:
        """Return the inspection with this advice, complete."""
        return replace(
            inspection,
            advice=self.advice,
            reasons=self.reasons,
            moved=self.moved,
            evidence=self.evidence,
            evidence_limit=policy.evidence_limit,
            policy_version=policy.version,
            complete=True,
        )


def advise(inspection: Inspection, policy: AdvicePolicy) -> AdviceWithReasons:
    """Return the advice for an inspection whose checks are done."""
    failures = (check for check in inspection.checks if check.outcome is Outcome.FAILED and not check.silent)
    failed = sorted(failures, key=lambda check: _rank(check, policy))
    identified = inspection.model is not None
    moved = _moved_by(failed, policy, identified=identified)
    moved += [MovedAdvice(code, Cause.ASKS) for code in _attention_reasons(inspection, policy)]
    evidence = _evidence(moved, policy)
    suspicious = evidence > policy.evidence_limit
    advice = Advice.REFER if suspicious else Advice.ATTENTION if moved else Advice.CLEAR
    return AdviceWithReasons(advice, tuple(dict.fromkeys(item.code for item in moved)), tuple(moved), evidence)


def _rank(check: CheckResult, policy: AdvicePolicy) -> tuple[bool, bool, int, bool]:
    return (
        check.code in policy.never_counted_as_evidence,
        check.code not in policy.refer_on_failed,
        _ORDER[check.significance],
        check.learnt,
    )


def _moved_by(failed: Sequence[CheckResult], policy: AdvicePolicy, *, identified: bool) -> list[MovedAdvice]:
    """Weigh every failure, the most significant of an independent group first."""
    moved: list[MovedAdvice] = []
    groups: set[Group] = set()
    for check in failed:
        if check.code in policy.never_counted_as_evidence:
            moved.append(MovedAdvice(check.code, Cause.ASKS, check.feature, check.page))
            continue
        cause, weight = _weighed(check, groups, policy, identified=identified)
        groups.add(_group(check))
        moved.append(MovedAdvice(check.code, cause, check.feature, check.page, round(weight, 3)))
    return moved


def _weighed(check: CheckResult, groups: set[Group], policy: AdvicePolicy, *, identified: bool) -> tuple[Cause, float]:
    """Return why a failure counts and its weight, given the groups that more significant failures belong to."""
    if _is_decisive(check, policy, identified=identified):
        return Cause.DECIDES, policy.decisive_weight
    weight = policy.weights[check.significance] * reliability(check)
    if _group(check) not in groups:
        return (Cause.AGREES, weight + policy.agreement_weight) if groups else (Cause.WEIGHS, weight)
    # What was learnt from one page in one light fails together: the second such failure says nothing new.
    return (Cause.REPEATS, 0.0) if check.learnt else (Cause.WEIGHS, weight)


def _is_decisive(check: CheckResult, policy: AdvicePolicy, *, identified: bool) -> bool:
    if check.code in policy.refer_on_failed:
        return True
    if check.code in policy.minimum_set:
        return identified
    return check.feature is not None and not check.learnt and check.significance is Significance.HIGH


def _group(check: CheckResult) -> Group:
    """Return what makes failures independent: they differ in light or in category."""
    return check.light, category(check.code)


def _evidence(moved: Iterable[MovedAdvice], policy: AdvicePolicy) -> float:
    return round(sum(item.weight for item in moved), 3)


def _attention_reasons(inspection: Inspection, policy: AdvicePolicy) -> list[str]:
    reasons = [] if inspection.model is not None else [MODEL_NOT_IDENTIFIED]
    reasons += [code for code in policy.minimum_set if _is_open(code, inspection.checks)]
    quality: Iterable[QualityResult] = (result for page in inspection.pages for result in page.quality)
    return reasons + list(dict.fromkeys(result.code for result in quality if result.recapture))


def _is_open(code: str, checks: Sequence[CheckResult]) -> bool:
    """Whether a minimum-set check is missing, or came to no result on one of the pages; not where it is excluded."""
    of_code = [check for check in checks if check.code == code and check.silent_because != EXCLUDED]
    if not of_code:
        return not any(check.code == code for check in checks)
    return not all(check.outcome in (Outcome.SUCCESSFUL, Outcome.FAILED) for check in of_code)
