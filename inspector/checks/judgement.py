"""From the numbers of a measurement and the limits of a calibration to the result of a check."""

from collections.abc import Mapping
from dataclasses import replace

from inspector.checks.reasons import why_of
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from reference_specimens.calibration import FeatureCalibration
from reference_specimens.limits import Limit, Standing
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.routine import routine_code
from reference_specimens.specimen import Feature

_PROBLEMS = {
    Problem.LIGHT_MISSING: (Outcome.NOT_PERFORMED, Why.LIGHT_MISSING),
    Problem.NOTHING_TO_COMPARE: (Outcome.UNDETERMINED, Why.NOTHING_TO_COMPARE),
    Problem.NO_TEXT: (Outcome.UNDETERMINED, Why.NO_TEXT),
}
_OUTCOMES = {
    Standing.ACCEPTED: Outcome.SUCCESSFUL,
    Standing.DOUBTFUL: Outcome.UNDETERMINED,
    Standing.TOO_LOW: Outcome.FAILED,
    Standing.TOO_HIGH: Outcome.FAILED,
}
# Where a number ends by its nature, so that every accepted range has two finite ends.
_RANGE = {
    "score": (-1.0, 1.0),
    "likeness": (-1.0, 1.0),
    "seen": (-1.0, 1.0),
    "angle_deg": (0.0, 180.0),
    "count": (0.0, 1000.0),
    "odd_glyphs": (0.0, 1000.0),
    "own_colours": (0.0, 1.0),
    "same_places": (0.0, 1.0),
    "curl": (-10.0, 10.0),
    "as_strewn": (-20.0, 10.0),
}


def judged(feature: Feature, measured: Measured | None, calibration: FeatureCalibration | None) -> CheckResult:
    """Return the result of a feature's check, decided by the first number that fails, else the first in doubt."""
    if measured is None:
        return unperformed(feature, Why.UNKNOWN_ROUTINE)
    if measured.problem is not None:
        outcome, why = _PROBLEMS[measured.problem]
        return result_of(feature, outcome, why)
    if calibration is None or not calibration.limits:
        why = Why.NOT_CALIBRATED if calibration is None else Why.NOTHING_TO_COMPARE
        return result_of(feature, Outcome.UNDETERMINED, why)
    name, standing = _deciding(measured, calibration.limits)
    accepted = standing is Standing.ACCEPTED
    why = Why.AS_SPECIMEN if accepted else why_of(calibration.kind, feature.expect, name, standing, measured.values)
    limit = calibration.limits[name]
    lowest, highest = _RANGE.get(name, (0.0, 10.0))
    bounds = (max(limit.low, lowest), min(limit.high, highest))
    evidence = {key: round(value, 4) for key, value in measured.values.items()}
    told = evidence | {"decided_by": name}
    result = result_of(feature, _OUTCOMES[standing], why, measured.values[name], bounds, told)
    return result if measured.region is None or accepted else replace(result, region=measured.region)


def unperformed(feature: Feature, why: Why) -> CheckResult:
    """Return the result of a check that could not be performed at all."""
    return result_of(feature, Outcome.NOT_PERFORMED, why)


def result_of(
    feature: Feature,
    outcome: Outcome,
    why: Why,
    measured: float | None = None,
    accepted: tuple[float, float] | None = None,
    evidence: Mapping[str, str | float] | None = None,
) -> CheckResult:
    """Make the result of a feature's check."""
    code = routine_code(feature.routine)
    return CheckResult(
        code=feature.routine,
        outcome=outcome,
        feature=feature.id,
        measured=None if measured is None else round(measured, 4),
        accepted=accepted,
        light=code.light if code else None,
        region=feature.region,
        significance=feature.significance,
        why=why,
        evidence=evidence or {},
    )


def _deciding(measured: Measured, limits: Mapping[str, Limit]) -> tuple[str, Standing]:
    standings = {
        name: limit.standing(measured.values[name]) for name, limit in limits.items() if name in measured.values
    }
    for wanted in ((Standing.TOO_LOW, Standing.TOO_HIGH), (Standing.DOUBTFUL,)):
        for name, standing in standings.items():
            if standing in wanted:
                return name, standing
    return next(iter(standings)), Standing.ACCEPTED
