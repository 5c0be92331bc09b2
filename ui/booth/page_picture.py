"""What the page picture shows: the raw captures while they arrive, then the found page with its irregular areas."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.live_data_set import WORKING_PPI
from inspector.inspection import CheckResult, InspectedPage, Outcome
from ui.viewer.lights_view import LightsView
from ui.viewer.marking import Marking

FRAMED = (Outcome.FAILED,)


def show_captures(view: LightsView, captures: Sequence[Capture]) -> None:
    """Show captures as they came from the reader."""
    ppi = next((capture.ppi for capture in captures if capture.ppi), WORKING_PPI)
    view.set_page({capture.light: capture.as_8bit() for capture in captures}, ppi=ppi)
    view.set_markings([])


def show_page(view: LightsView, page: InspectedPage, checks: Sequence[CheckResult]) -> None:
    """Show a found page with the areas of its failed checks framed, each only in its light."""
    if page.live is None:
        return
    view.set_page(page.live.images, ppi=page.live.ppi)
    view.set_markings(markings(checks, page.name))


def markings(checks: Sequence[CheckResult], page: str) -> list[Marking]:
    """Return a frame for every failed optical check of the page."""
    return [
        Marking(check.region, check.outcome, check.light, marking_key(check))
        for check in checks
        if check.outcome in FRAMED and check.region is not None and check.page in (None, page) and not check.silent
    ]


def marking_key(check: CheckResult) -> str:
    """Return the name of a check's frame, unique within an inspection."""
    return f"{check.page or ''}|{check.code}|{check.feature or ''}"


def check_to_open(checks: Sequence[CheckResult]) -> CheckResult | None:
    """Return the most significant failed optical check: its side and light open by themselves (App. C C.43)."""
    failed = (check for check in checks if check.outcome is Outcome.FAILED and not check.silent)
    return next((check for check in failed if check.light is not None), None)


def crop_portrait(image: NDArray[np.uint8], rows: slice, columns: slice) -> NDArray[np.uint8]:
    """Return a copy of the portrait, so that the page is not kept alive by it."""
    return np.ascontiguousarray(image[rows, columns])
