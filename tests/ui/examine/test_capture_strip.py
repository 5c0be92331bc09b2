"""The strip offers every capture of every page, and marks the one that is shown."""

import pytest
from pytestqt.qtbot import QtBot

from imaging.light import Light
from tests.ui.workspace_material import PPI, draw_images
from ui.examine.capture_strip import CaptureStrip
from ui.examine.case_contents import CasePage, Pictures

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def strip(qtbot: QtBot) -> CaptureStrip:
    made = CaptureStrip()
    qtbot.addWidget(made)
    back = draw_images()
    del back[Light.UV]
    made.show_pages([CasePage("front", Pictures(draw_images(), PPI)), CasePage("back", Pictures(back, PPI))])
    return made


def test_only_what_was_captured_is_offered(strip: CaptureStrip) -> None:
    names = [made.accessibleName() for made in strip._buttons.values()]
    assert names == ["front, White", "front, UV", "front, Infrared", "back, White", "back, Infrared"]


def test_a_click_tells_page_and_light(strip: CaptureStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.chosen) as told:
        strip._buttons[1, Light.IR].click()
    assert told.args == [1, Light.IR]


def test_showing_a_capture_marks_it_without_telling(strip: CaptureStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.chosen):
        strip.choose(0, Light.UV)
        strip.choose(1, Light.UV)
    assert strip._buttons[0, Light.UV].isChecked()
