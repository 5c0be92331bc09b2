"""Drawing on the bench: the light counts, a click picks the smallest area under it."""

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from imaging.light import Light
from imaging.region import Region
from reference_specimens.draft import SpecimenDraft
from tests.ui.workspace_material import PPI, SIZE_MM, draw_images
from ui.specimens.bench_capture import CutPage
from ui.specimens.bench_page import BenchPage
from ui.specimens.drafting import Drafting

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def page(qtbot: QtBot) -> BenchPage:
    drafting = Drafting()
    made = BenchPage(drafting)
    drafting.setParent(made)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    drafting.start(SpecimenDraft(size_mm=SIZE_MM))
    made.show_page(CutPage(draw_images(), PPI, SpecimenDraft(size_mm=SIZE_MM)))
    made.draw_areas(True)
    return made


def drag(page: BenchPage, light: Light, start: QPointF, end: QPointF) -> None:
    tool = page.lights.views[light]._tool
    assert tool is not None
    tool.press(start)
    tool.release(end)


def test_what_is_drawn_is_told_with_its_light(page: BenchPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.drawn) as told:
        drag(page, Light.UV, QPointF(10, 10), QPointF(30, 20))
    assert told.args == [Region(10, 10, 20, 10), Light.UV]


def test_a_click_picks_the_smallest_area_under_it(page: BenchPage) -> None:
    drafting = page._drafting
    drafting.add_region(Region(0, 0, 60, 40))
    drafting.add_feature(Region(10, 10, 10, 10), Light.UV)
    drag(page, Light.VI, QPointF(12, 12), QPointF(12, 12))
    assert drafting.chosen == "feature:uv-1"
    drag(page, Light.VI, QPointF(50, 30), QPointF(50, 30))
    assert drafting.chosen == "region:portrait"
    drag(page, Light.VI, QPointF(80, 50), QPointF(80, 50))
    assert drafting.chosen == ""


def test_everything_drawn_is_framed(page: BenchPage) -> None:
    page._drafting.add_region(Region(0, 0, 60, 40))
    page._drafting.add_feature(Region(10, 10, 10, 10), Light.UV)
    assert [marking.label for marking in page.lights.views[Light.UV].markings] == ["Portrait", "1"]
    assert [marking.label for marking in page.lights.views[Light.IR].markings] == ["Portrait"]


def test_the_mouse_is_given_back(page: BenchPage) -> None:
    page.draw_areas(False)
    assert all(view._tool is None for view in page.lights.views.values())
