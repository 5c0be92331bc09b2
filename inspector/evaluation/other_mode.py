"""The same results under another mode: the evidence does not depend on the mode, only its limit does (design 6.2)."""

from collections.abc import Mapping
from typing import Any

from inspector.advice_policy import AdvicePolicy
from inspector.inspection import Advice


def in_mode(result: Mapping[str, Any], policy: AdvicePolicy) -> Mapping[str, Any]:
    """Return the JSON result of an inspection as the mode of `policy` advises; unchanged where nothing was advised."""
    if "advice" not in result or result["mode"] == policy.mode.value:
        return result
    evidence = result["evidence"]["combined"]
    advice = Advice.CLEAR if not result["moved"] else Advice.ATTENTION
    if evidence > policy.evidence_limit:
        advice = Advice.REFER
    limited = {"combined": evidence, "limit": policy.evidence_limit}
    return {**result, "mode": policy.mode.value, "advice": advice.value, "evidence": limited}
