"""What a kept result is advised under another mode, policy or table of measured routines, without inspecting anew.

Everything the advice rests on stands in the JSON result: outcomes with light and significance, model, wanted captures.
"""

from collections.abc import Mapping
from typing import Any

from imaging.light import Light
from inspector.advice import advise
from inspector.advice_policy import AdvicePolicy
from inspector.inspection import CheckResult, InspectedPage, Inspection, ModelMatch, Outcome, QualityResult
from inspector.result_json import as_json
from inspector.silence import UNMEASURED, silenced
from reference_specimens.specimen import Significance

_ADVISED = ("advice", "reasons", "moved", "evidence", "mode", "policy")


def readvised(result: Mapping[str, Any], policy: AdvicePolicy) -> Mapping[str, Any]:
    """Return the JSON result of an inspection as `policy` advises now; unchanged where nothing was advised.

    Checks that were excluded for their model stay silent.
    """
    if "advice" not in result:
        return result
    model = _model(result["model"])
    checks = tuple(_check(item, model, policy) for item in result["checks"])
    pages = tuple(InspectedPage("", quality=_quality(page)) for page in result.get("pages", [result]))
    inspection = Inspection(str(result["id"]), mode=policy.mode, pages=pages, model=model, checks=checks)
    verdict = advise(inspection, policy)
    told = as_json(verdict.told_by(inspection, policy))
    silence = [
        {**item, "silent": check.silent, "silent_because": check.silent_because or None}
        for item, check in zip(result["checks"], checks, strict=True)
    ]
    return {**result, **{name: told[name] for name in _ADVISED}, "checks": silence}


def _model(found: Mapping[str, Any] | None) -> ModelMatch | None:
    return None if found is None else ModelMatch(found["id"], found["prado_id"], found["score"])


def _check(item: Mapping[str, Any], model: ModelMatch | None, policy: AdvicePolicy) -> CheckResult:
    unmeasured = item["silent_because"] == UNMEASURED
    check = CheckResult(
        item["code"],
        Outcome(item["outcome"]),
        item["feature"],
        item["page"],
        light=None if item["light"] is None else Light(item["light"]),
        significance=Significance(item["significance"]),
        silent=item["silent"] and not unmeasured,
        learnt=item["learnt"],
        silent_because="" if unmeasured else item["silent_because"] or "",
    )
    return silenced(check, model.id if model else None, (), policy)


def _quality(page: Mapping[str, Any]) -> tuple[QualityResult, ...]:
    return tuple(
        QualityResult(item["code"], Outcome(item["outcome"]), recapture=item["recapture"])
        for item in page.get("quality", ())
    )
