"""Quality of the captures of a page, as results with outcomes (design 6.2: quality)."""

from collections.abc import Iterable, Mapping

from imaging.capture import Capture
from imaging.light import Light
from imaging.quality import Level, QualityMeasure, assess
from inspector.checks.why import Why
from inspector.inspection import CheckResult, InspectedPage, Outcome, QualityResult

NEVER_WORTH_A_NEW_CAPTURE = frozenset({"resolution", "ppi_mismatch"})  # the same reader would give the same again
_OUTCOMES = {Level.OK: Outcome.SUCCESSFUL, Level.DOUBTFUL: Outcome.UNDETERMINED, Level.BAD: Outcome.FAILED}


def assess_page(page: InspectedPage, captures: Mapping[Light, Capture]) -> tuple[QualityResult, ...]:
    """Return one result per criterion and light; what is bad asks for a new capture, where that can help."""
    if page.live is None:
        return ()
    return tuple(_result(measure, page.name) for measure in assess(page.live, captures))


def not_laid(page: str) -> QualityResult:
    """Return that a page of a known document lies on none of its specimens, so that most of it was not checked."""
    return QualityResult("not_laid", Outcome.UNDETERMINED, page=page, recapture=True)


# The criterion of the whole capture that tells an officer the same.
_CRITERIA = {Why.GLARE: "glare", Why.CLIPPED: "clipped", Why.TOO_DARK: "exposure", Why.BLUR: "focus"}


def asked_by_checks(results: Iterable[CheckResult], page: str) -> tuple[QualityResult, ...]:
    """Return one result per light and reason for which checks of a page want a new capture."""
    asked = dict.fromkeys(
        (_CRITERIA[Why(result.why)], result.light)
        for result in results
        if result.outcome is Outcome.UNDETERMINED and result.why in _CRITERIA and not result.silent
    )
    return tuple(QualityResult(code, Outcome.UNDETERMINED, light, page, recapture=True) for code, light in asked)


def _result(measure: QualityMeasure, page: str) -> QualityResult:
    return QualityResult(
        measure.code,
        _OUTCOMES[measure.level],
        measure.light,
        page,
        measure.measured,
        measure.accepted,
        recapture=measure.level is Level.BAD and measure.code not in NEVER_WORTH_A_NEW_CAPTURE,
    )
