import pytest

from imaging.region import Region
from inspector.checks.judgement import judged
from inspector.checks.why import Why
from inspector.inspection import Outcome
from reference_specimens.calibration import FeatureCalibration
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import at_least, at_most
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.specimen import Expectation, Feature

EMBLEM = Feature("emblem", "UV-LU-IS", Region(1, 2, 3, 4), Expectation.PRESENT)
LIMITS = {"score": at_least(0.5, fails_below=0.3), "angle_deg": at_most(12, fails_above=17)}
CALIBRATION = FeatureCalibration(Kind.LUMINOUS, {}, LIMITS)


@pytest.mark.parametrize(
    ("values", "outcome", "why", "measured"),
    [
        ({"score": 0.9, "angle_deg": 3.0}, Outcome.SUCCESSFUL, Why.AS_SPECIMEN, 0.9),
        ({"score": 0.4, "angle_deg": 3.0}, Outcome.UNDETERMINED, Why.GLOW_DIFFERENT, 0.4),
        ({"score": 0.9, "angle_deg": 30.0}, Outcome.FAILED, Why.WRONG_HUE, 30.0),
        ({"score": 0.4, "angle_deg": 30.0}, Outcome.FAILED, Why.WRONG_HUE, 30.0),
    ],
)
def test_the_first_number_that_fails_decides(
    values: dict[str, float], outcome: Outcome, why: Why, measured: float
) -> None:
    result = judged(EMBLEM, Measured(values, "score"), CALIBRATION)
    assert (result.outcome, result.why, result.measured) == (outcome, why, measured)
    assert result.feature == "emblem"
    assert result.region == EMBLEM.region


@pytest.mark.parametrize(
    ("measured", "outcome", "why"),
    [
        (None, Outcome.NOT_PERFORMED, Why.UNKNOWN_ROUTINE),
        (Measured(problem=Problem.LIGHT_MISSING), Outcome.NOT_PERFORMED, Why.LIGHT_MISSING),
        (Measured(problem=Problem.NOTHING_TO_COMPARE), Outcome.UNDETERMINED, Why.NOTHING_TO_COMPARE),
    ],
)
def test_what_was_not_measured_is_no_verdict(measured: Measured | None, outcome: Outcome, why: Why) -> None:
    result = judged(EMBLEM, measured, CALIBRATION)
    assert (result.outcome, result.why, result.measured) == (outcome, why, None)


def test_without_limits_nothing_is_decided() -> None:
    measured = Measured({"score": 0.1}, "score")
    assert judged(EMBLEM, measured, None).why == Why.NOT_CALIBRATED
    empty = FeatureCalibration(Kind.LUMINOUS, {}, {})
    assert judged(EMBLEM, measured, empty).outcome is Outcome.UNDETERMINED


def test_evidence_tells_all_numbers_and_which_decided() -> None:
    result = judged(EMBLEM, Measured({"score": 0.9, "angle_deg": 3.0, "gain": 0.7}, "score"), CALIBRATION)
    assert dict(result.evidence) == {"score": 0.9, "angle_deg": 3.0, "gain": 0.7, "decided_by": "score"}
    assert result.accepted == (0.5, 1.0)
