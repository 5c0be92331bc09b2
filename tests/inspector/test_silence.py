import pytest

from inspector.advice_policy import advice_policy
from inspector.exclusions import Exclusion
from inspector.inspection import CheckResult, Mode, Outcome
from inspector.silence import EXCLUDED, UNMEASURED, silenced

POLICY = advice_policy(Mode.SECURITY)
MODEL = "UTO-P-1-2020"
EXCLUSION = Exclusion(MODEL, "UV-LU-IS", None, "printed without it", "M. Novak", "2026-11-23")


def test_a_measured_routine_counts() -> None:
    check = CheckResult("UV-LU-IS", Outcome.FAILED, "emblem")
    assert silenced(check, MODEL, (), POLICY) == check


def test_an_unmeasured_routine_is_silent_and_keeps_what_it_found() -> None:
    check = CheckResult("OB-L-BR-AF", Outcome.FAILED, "relief", measured=0.2)
    result = silenced(check, MODEL, (), POLICY)
    assert (result.silent, result.silent_because) == (True, UNMEASURED)
    assert (result.outcome, result.measured) == (Outcome.FAILED, 0.2)


def test_an_unmeasured_routine_that_was_not_performed_is_shown_as_missing() -> None:
    assert not silenced(CheckResult("OB-L-BR-AF", Outcome.NOT_PERFORMED, "relief"), MODEL, (), POLICY).silent


def test_an_excluded_check_is_silent_on_its_model_with_the_reason_and_by_whom() -> None:
    check = CheckResult("UV-LU-IS", Outcome.FAILED, "emblem", evidence={"score": 0.1})
    result = silenced(check, MODEL, (EXCLUSION,), POLICY)
    assert (result.silent, result.silent_because) == (True, EXCLUDED)
    assert result.evidence == {
        "score": 0.1,
        "excluded_because": "printed without it",
        "excluded_by": "M. Novak",
        "excluded_on": "2026-11-23",
    }
    assert silenced(check, "UTO-P-2-2021", (EXCLUSION,), POLICY) == check


@pytest.mark.parametrize("code", POLICY.minimum_set)
def test_the_minimum_set_always_counts_without_an_exclusion(code: str) -> None:
    assert not silenced(CheckResult(code, Outcome.FAILED), None, (), POLICY).silent
