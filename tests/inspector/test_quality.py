import numpy as np
import pytest

from imaging.capture import Capture
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from inspector.checks.why import Why
from inspector.inspection import CheckResult, InspectedPage, Outcome, QualityResult
from inspector.quality import asked_by_checks, assess_page


def page(ppi: float = 400.0, level: int = 200) -> tuple[InspectedPage, dict[Light, Capture]]:
    """A page of sharp text-like print on paper of `level`, seen at `ppi`."""
    pixels = np.full((1386, 1969), level, np.uint8)
    pixels[200:1200:40, 200:1800] = level // 4
    pixels[200:1200, 200:1800:60] = level // 4
    corners = np.array([[0.0, 0.0], [1968.0, 0.0], [1968.0, 1385.0], [0.0, 1385.0]])
    found = Page(corners, (125.0, 88.0), ppi, PageFormat.ID_3)
    live = LiveDataSet("data page", found, {Light.VI: pixels})
    return InspectedPage("data page", live), {Light.VI: Capture(Light.VI, pixels, ppi)}


def result(code: str, ppi: float = 400.0, level: int = 200) -> QualityResult:
    inspected, captures = page(ppi, level)
    return next(item for item in assess_page(inspected, captures) if item.code == code)


@pytest.mark.parametrize(
    ("ppi", "outcome"), [(400, Outcome.SUCCESSFUL), (300, Outcome.UNDETERMINED), (120, Outcome.FAILED)]
)
def test_resolution_is_said_and_never_asks_for_a_new_capture(ppi: float, outcome: Outcome) -> None:
    resolution = result("resolution", ppi)
    assert (resolution.outcome, resolution.recapture) == (outcome, False)


def test_a_dark_capture_is_wanted_again() -> None:
    exposure = result("exposure", level=20)
    assert (exposure.outcome, exposure.recapture) == (Outcome.FAILED, True)


def test_a_good_capture_is_good_in_everything() -> None:
    assert {item.outcome for item in assess_page(*page())} == {Outcome.SUCCESSFUL}


def test_a_page_that_was_not_found_has_no_quality() -> None:
    assert assess_page(InspectedPage("front"), {}) == ()


def check(outcome: Outcome, why: Why, light: Light = Light.IR) -> CheckResult:
    return CheckResult("IR-AB-MR", outcome, light=light, why=why)


def test_checks_that_the_capture_spoils_want_a_new_one() -> None:
    results = (
        check(Outcome.UNDETERMINED, Why.BLUR),
        check(Outcome.UNDETERMINED, Why.BLUR),
        check(Outcome.UNDETERMINED, Why.TOO_DARK, Light.UV),
        check(Outcome.UNDETERMINED, Why.PRINT_FAINT),
        check(Outcome.FAILED, Why.PRINT_MISSING),
    )
    asked = asked_by_checks(results, "data page")
    assert [(item.code, item.light, item.recapture) for item in asked] == [
        ("focus", Light.IR, True),
        ("exposure", Light.UV, True),
    ]
