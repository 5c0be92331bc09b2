"""Quality of the captures of a page, as results with outcomes (design 6.2: quality)."""

from collections.abc import Mapping

from imaging.capture import Capture
from imaging.light import Light
from imaging.quality import Level, QualityMeasure, assess
from inspector.inspection import InspectedPage, Outcome, QualityResult

NEVER_WORTH_A_NEW_CAPTURE = frozenset({"resolution", "ppi_mismatch"})  # the same reader would give the same again
_OUTCOMES = {Level.OK: Outcome.SUCCESSFUL, Level.DOUBTFUL: Outcome.UNDETERMINED, Level.BAD: Outcome.FAILED}


def assess_page(page: InspectedPage, captures: Mapping[Light, Capture]) -> tuple[QualityResult, ...]:
    """Return one result per criterion and light; what is bad asks for a new capture, where that can help."""
    if page.live is None:
        return ()
    return tuple(_result(measure, page.name) for measure in assess(page.live, captures))


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
