import numpy as np
from pytestqt.qtbot import QtBot

from imaging.capture import Capture
from imaging.light import Light
from imaging.region import Region
from inspector.inspection import CheckResult, InspectedPage, Outcome
from ui.booth.page_picture import check_to_open, crop_portrait, markings, show_captures, show_page
from ui.viewer.lights_view import LightsView

BRIGHT = CheckResult("UV-BR-FU", Outcome.FAILED, None, "front", light=Light.UV, region=Region(0, 0, 80, 50))
SILENT = CheckResult("IR-AB-MR", Outcome.FAILED, None, "front", light=Light.IR, region=Region(0, 0, 9, 9), silent=True)
BACK = CheckResult("IR-AB-MR", Outcome.FAILED, None, "back", light=Light.IR, region=Region(0, 30, 80, 20))
FINE = CheckResult("UV-LU-IS", Outcome.SUCCESSFUL, None, "front", light=Light.UV, region=Region(0, 0, 9, 9))
RULE = CheckResult("mrz_check_digits", Outcome.FAILED)


def test_only_failed_areas_of_the_page_are_framed() -> None:
    framed = markings((RULE, SILENT, FINE, BRIGHT, BACK), "front")
    assert [(item.region, item.light) for item in framed] == [(BRIGHT.region, Light.UV)]


def test_the_first_failed_optical_check_opens_by_itself() -> None:
    assert check_to_open((RULE, SILENT, FINE, BACK, BRIGHT)) is BACK
    assert check_to_open((RULE, FINE)) is None


def test_captures_are_shown_as_they_come(qtbot: QtBot) -> None:
    view = LightsView()
    qtbot.addWidget(view)
    show_captures(view, [Capture(Light.UV, np.zeros((30, 40), np.uint16), 300)])
    assert view.captured == (Light.UV,)
    show_page(view, InspectedPage("front"), ())
    assert view.captured == (Light.UV,)


def test_the_portrait_is_a_copy() -> None:
    page = np.zeros((50, 50, 3), np.uint8)
    crop = crop_portrait(page, slice(10, 20), slice(5, 9))
    assert crop.shape == (10, 4, 3)
    assert not np.shares_memory(crop, page)
