"""A case of two pages: each capture is reached, and a result leads to its page."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from imaging.light import Light
from inspector.inspection import CheckResult, Outcome
from inspector.result_json import as_json
from tests.ui.examine.test_queue_model import REFERRAL
from tests.ui.workspace_material import EMBLEM, PPI, draw_images, make_inspection
from ui.examine.case_contents import CaseContents, CasePage, Pictures
from ui.examine.case_view import CaseView
from ui.examine.comparison_mode import ComparisonMode
from ui.examine.machine_results import machine_results

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CaseView]:
    made = CaseView()
    qtbot.addWidget(made)
    made.resize(1000, 680)
    made.show()
    made.show_case(two_pages())
    yield made
    made.comparator.bar.choose(ComparisonMode.SIDE_BY_SIDE)


def two_pages() -> CaseContents:
    inspection = make_inspection(1)
    on_back = CheckResult("UV-LU-FI", Outcome.FAILED, page="back", light=Light.UV, region=EMBLEM)
    result = as_json(replace(inspection, checks=(*inspection.checks, on_back)))
    pictures = Pictures(draw_images(), PPI)
    white = Pictures({Light.VI: pictures.images[Light.VI], Light.UV: pictures.images[Light.UV]}, PPI)
    pages = (CasePage("front", pictures, None, pictures), CasePage("back", white))
    return CaseContents(replace(REFERRAL, result=result), machine_results(result), pages)


def test_a_result_on_the_back_turns_to_the_back(view: CaseView) -> None:
    back = next(check for check in view.results.list._checks if check.page == "back")
    view.show_check(back)
    assert view.comparator.light is Light.UV
    assert not view.comparator.specimen.isVisible()
    assert [marking.region for marking in view.comparator.questioned.markings] == [EMBLEM]


def test_the_other_side_keeps_the_light_where_it_was_captured(view: CaseView) -> None:
    view.press_light("U")
    view.show_other_side()
    assert (view._page_number, view.comparator.light) == (1, Light.UV)
    view.show_other_side()
    view.press_light("I")
    view.show_other_side()
    assert (view._page_number, view.comparator.light) == (1, Light.VI)


def test_a_light_that_was_not_captured_changes_nothing(view: CaseView) -> None:
    view.show_other_side()
    view.press_light("I")
    assert view.comparator.light is Light.VI


def test_the_comparator_takes_the_whole_width(view: CaseView, qtbot: QtBot) -> None:
    before = view.comparator.width()
    view.wide_button.click()
    assert not view.side.isVisible()
    qtbot.waitUntil(lambda: view.comparator.width() > before, timeout=5000)


def test_the_same_case_again_keeps_panel_and_light(view: CaseView) -> None:
    view.tabs.setCurrentIndex(2)
    view.press_light("U")
    view.show_case(two_pages())
    assert (view.tabs.currentIndex(), view.comparator.light) == (2, Light.UV)
