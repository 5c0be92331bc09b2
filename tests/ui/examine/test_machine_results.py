"""What a referral keeps is read back as the checks it came from, the failed first."""

from collections.abc import Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from imaging.light import Light
from imaging.region import Region
from inspector.inspection import Advice, Cause, CheckResult, Inspection, MovedAdvice, Outcome
from inspector.result_json import as_json
from reference_specimens.specimen import Significance
from tests.ui.workspace_material import make_inspection
from ui.examine.machine_results import irregular, machine_results, ordered

LENGTHS = st.floats(1, 80).map(lambda value: round(value, 2))
CHECKS = st.builds(
    CheckResult,
    code=st.sampled_from(["UV-LU-IS", "IR-AB-MR", "mrz_check_digits"]),
    outcome=st.sampled_from(Outcome),
    measured=st.none() | st.floats(0, 1).map(lambda value: round(value, 4)),
    accepted=st.none() | st.just((0.25, 1.0)),
    light=st.none() | st.sampled_from(Light),
    region=st.none() | st.builds(Region, LENGTHS, LENGTHS, LENGTHS, LENGTHS),
    significance=st.sampled_from(Significance),
    learnt=st.booleans(),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(CHECKS, max_size=8))
def test_checks_survive_the_way_through_json(checks: list[CheckResult]) -> None:
    result = as_json(Inspection("i", checks=tuple(checks)))
    assert machine_results(result).checks == ordered(checks)


@settings(deadline=None, max_examples=60)
@given(st.lists(CHECKS, max_size=8))
def test_failed_checks_come_before_all_others(checks: list[CheckResult]) -> None:
    outcomes = [check.outcome for check in ordered(checks)]
    failed = outcomes.count(Outcome.FAILED)
    assert outcomes[:failed] == [Outcome.FAILED] * failed
    assert len(irregular(checks)) == failed


def test_silent_checks_are_not_shown_to_the_examiner() -> None:
    result = as_json(Inspection("i", checks=(CheckResult("UV-LU-IS", Outcome.FAILED, silent=True),)))
    assert machine_results(result).checks == ()


def test_model_holder_and_advice_are_read() -> None:
    results = machine_results(as_json(make_inspection(1)))
    assert (results.advice, results.model_id) == (Advice.REFER, "UTO-ID-3-2024")
    assert results.fields["surname"] == "ERIKSSON"


def test_a_result_with_nothing_in_it_shows_nothing() -> None:
    empty: Mapping[str, Any] = {"model": None, "mrz": None, "advice": None, "checks": []}
    results = machine_results(empty)
    assert (results.checks, results.advice, results.model_id, results.mrz_lines) == ((), None, None, ())


def test_what_moved_the_advice_is_read_back() -> None:
    moved = (MovedAdvice("UV-BR-FU", Cause.DECIDES, page="front", weight=1.5), MovedAdvice("glare", Cause.ASKS))
    results = machine_results(as_json(Inspection("i", moved=moved, evidence=1.5, evidence_limit=1.0)))
    assert (results.moved, results.evidence, results.evidence_limit) == (moved, 1.5, 1.0)
