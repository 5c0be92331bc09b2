"""Quality of the captures of a page, as results with outcomes (design 6.2: quality)."""

from collections.abc import Mapping

from imaging.capture import Capture
from imaging.light import Light
from inspector.inspection import InspectedPage, Outcome, QualityResult

READER_PPI = 385.0  # Doc 9303-2 App. C B.2
LEAST_PPI = 150.0  # below that optical checks are not performed
MOST_PPI = 10_000.0


def assess_page(page: InspectedPage, captures: Mapping[Light, Capture], ppi: float | None) -> tuple[QualityResult, ...]:
    """Return one result per criterion and light; `ppi` is what the caller says the resolution is."""
    assert page.live is not None
    measured = page.live.page.ppi
    outcome = Outcome.SUCCESSFUL if measured >= READER_PPI * 0.97 else Outcome.UNDETERMINED
    if measured < LEAST_PPI:
        outcome = Outcome.FAILED
    return (QualityResult("resolution", outcome, Light.VI, page.name, measured, (READER_PPI, MOST_PPI)),)
