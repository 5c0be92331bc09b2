from dataclasses import replace
from typing import Any

import pytest

from imaging.light import Light
from inspector.advice import advise
from inspector.advice_policy import AdvicePolicy, advice_policy
from inspector.evaluation.readvised import readvised
from inspector.inspection import (
    CheckResult,
    InspectedPage,
    Inspection,
    Mode,
    ModelMatch,
    Outcome,
    QualityResult,
)
from inspector.result_json import as_json
from inspector.silence import EXCLUDED, UNMEASURED
from reference_specimens.specimen import Significance

SECURITY, CONVENIENCE = advice_policy(Mode.SECURITY), advice_policy(Mode.CONVENIENCE)
MODEL = ModelMatch("UTO-P-1-2020", None, 0.9)
MINIMUM = tuple(CheckResult(code, Outcome.SUCCESSFUL) for code in SECURITY.minimum_set)


def failed(feature: str, code: str = "UV-LU-IS", **more: Any) -> CheckResult:
    return CheckResult(code, Outcome.FAILED, feature, "data page", light=Light(code.split("-")[0]), **more)


def told(*checks: CheckResult, policy: AdvicePolicy = SECURITY, recapture: bool = False) -> dict[str, Any]:
    quality = (QualityResult("glare", Outcome.FAILED, Light.VI, recapture=True),) if recapture else ()
    page = InspectedPage("data page", quality=quality)
    inspection = Inspection("1", mode=policy.mode, pages=(page,), model=MODEL, checks=(*MINIMUM, *checks))
    return as_json(advise(inspection, policy).told_by(inspection, policy))


@pytest.mark.parametrize(
    "checks",
    [
        (),
        (failed("a"),),
        (failed("a"), failed("b"), failed("c")),
        (failed("a", significance=Significance.HIGH),),
        (failed("a"), failed("b", "IR-TR-IS")),
        (failed("learnt-uv-1", learnt=True), failed("learnt-uv-2", learnt=True)),
    ],
)
def test_the_same_policy_says_the_same_again_and_another_mode_what_it_would_have_said(
    checks: tuple[CheckResult, ...],
) -> None:
    assert readvised(told(*checks), SECURITY) == told(*checks)
    assert readvised(told(*checks), CONVENIENCE) == told(*checks, policy=CONVENIENCE)


def test_a_wanted_capture_is_not_forgotten() -> None:
    assert readvised(told(recapture=True), CONVENIENCE)["reasons"] == ["glare"]


def test_a_routine_that_was_measured_since_counts_now() -> None:
    before = told(replace(failed("a"), silent=True, silent_because=UNMEASURED))
    assert before["advice"] == "clear"
    after = readvised(before, SECURITY)
    assert (after["advice"], after["checks"][-1]["silent"]) == ("attention", False)


def test_what_was_excluded_stays_so() -> None:
    before = told(replace(failed("a"), silent=True, silent_because=EXCLUDED))
    assert readvised(before, SECURITY) == before


def test_what_was_not_judged_stays_as_it_is() -> None:
    broken = {"id": "1", "error": {}}
    assert readvised(broken, SECURITY) is broken
