"""From outcomes to advice with its reasons (design 6.2); the machine advises, a person decides."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inspector.advice_policy import AdvicePolicy
from inspector.inspection import Advice, CheckResult, Inspection, Outcome, QualityResult
from inspector.routine_category import category
from reference_specimens.specimen import Significance

MODEL_NOT_IDENTIFIED = "model_not_identified"
_ORDER = {Significance.HIGH: 0, Significance.MEDIUM: 1, Significance.LOW: 2}


@dataclass(frozen=True, slots=True)
class AdviceWithReasons:
    """The advice, and the codes of what moved it, most significant first."""

    advice: Advice
    reasons: tuple[str, ...]


def advise(inspection: Inspection, policy: AdvicePolicy) -> AdviceWithReasons:
    """Return the advice for an inspection whose checks are done."""
    counted = [check for check in inspection.checks if not check.silent]
    failures = (check for check in counted if check.outcome is Outcome.FAILED)
    failed = sorted(failures, key=lambda check: _rank(check, policy))
    identified = inspection.model is not None
    quality = [result for page in inspection.pages for result in page.quality]
    reasons = [check.code for check in failed]
    reasons += _attention_reasons(counted, quality, policy, identified=identified)
    if _refers(failed, policy, identified=identified):
        advice = Advice.REFER
    else:
        advice = Advice.ATTENTION if reasons else Advice.CLEAR
    return AdviceWithReasons(advice, tuple(dict.fromkeys(reasons)))


def _rank(check: CheckResult, policy: AdvicePolicy) -> tuple[bool, bool, int, bool]:
    return (
        check.code in policy.never_counted_as_evidence,
        check.code not in policy.refer_on_failed,
        _ORDER[check.significance],
        check.learnt,
    )


def _refers(failed: Sequence[CheckResult], policy: AdvicePolicy, *, identified: bool) -> bool:
    evidence = [check for check in failed if check.code not in policy.never_counted_as_evidence]
    if any(_is_decisive(check, policy, identified=identified) for check in evidence):
        return True
    return _independent(evidence) >= policy.independent_failures or _weight(evidence, policy) > policy.evidence_limit


def _is_decisive(check: CheckResult, policy: AdvicePolicy, *, identified: bool) -> bool:
    if check.code in policy.refer_on_failed:
        return True
    if check.code in policy.minimum_set:
        return identified
    return check.feature is not None and not check.learnt and check.significance is Significance.HIGH


def _independent(failed: Iterable[CheckResult]) -> int:
    """Count failures that differ in light or in category."""
    return len({(check.light, category(check.code)) for check in failed})


def _weight(failed: Iterable[CheckResult], policy: AdvicePolicy) -> float:
    return sum(policy.weights[item.significance] * (policy.learnt_factor if item.learnt else 1.0) for item in failed)


def _attention_reasons(
    counted: Sequence[CheckResult], quality: Iterable[QualityResult], policy: AdvicePolicy, *, identified: bool
) -> list[str]:
    reasons = [] if identified else [MODEL_NOT_IDENTIFIED]
    reasons += [code for code in policy.minimum_set if _is_open(code, counted)]
    return reasons + [result.code for result in quality if result.recapture]


def _is_open(code: str, counted: Sequence[CheckResult]) -> bool:
    """Whether a minimum-set check is missing, or came to no result on one of the pages."""
    decided = [check.outcome in (Outcome.SUCCESSFUL, Outcome.FAILED) for check in counted if check.code == code]
    return not decided or not all(decided)
