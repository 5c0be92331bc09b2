"""Questioned page and specimen: one light, one place, one scale; or laid over one another."""

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from imaging.light import Light
from imaging.region import Region
from inspector.inspection import Outcome
from tests.ui.workspace_material import EMBLEM, draw_images
from ui.examine.case_contents import CasePage, Pictures
from ui.examine.comparator import Comparator
from ui.examine.comparison_mode import ComparisonMode
from ui.viewer.marking import Marking
from ui.viewer.viewport import Viewport

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def comparator(qtbot: QtBot) -> Comparator:
    made = Comparator()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    pictures = Pictures(draw_images(), 100.0)
    made.show_page(CasePage("front", pictures, None, pictures), Light.VI)
    return made


def test_both_views_move_together_while_linked(comparator: Comparator) -> None:
    comparator.questioned.set_viewport(Viewport(20, 20, 12))
    assert comparator.specimen.viewport == Viewport(20, 20, 12)
    comparator.bar.link_button.click()
    comparator.questioned.set_viewport(Viewport(30, 30, 12))
    assert comparator.specimen.viewport == Viewport(20, 20, 12)
    comparator.bar.link_button.click()
    assert comparator.specimen.viewport == Viewport(30, 30, 12)


def test_changing_the_light_keeps_place_and_scale(comparator: Comparator) -> None:
    comparator.questioned.set_viewport(Viewport(20, 20, 12))
    comparator.show_light(Light.UV)
    assert comparator.questioned.viewport == comparator.specimen.viewport == Viewport(20, 20, 12)


@pytest.mark.parametrize("mode", [mode for mode in ComparisonMode if mode is not ComparisonMode.SIDE_BY_SIDE])
def test_laying_over_one_another_keeps_the_place(comparator: Comparator, mode: ComparisonMode) -> None:
    comparator.questioned.set_viewport(Viewport(20, 20, 12))
    comparator.bar.choose(mode)
    assert comparator.current_view is comparator.blend
    assert comparator.blend.viewport == Viewport(20, 20, 12)
    assert comparator.bar.slider.isVisible()
    comparator.bar.choose(ComparisonMode.SIDE_BY_SIDE)
    assert comparator.questioned.viewport == comparator.specimen.viewport == Viewport(20, 20, 12)


def test_a_frame_shows_only_in_its_light(comparator: Comparator) -> None:
    comparator.set_markings([Marking(EMBLEM, Outcome.FAILED, Light.UV, chosen=True)])
    assert comparator.questioned.markings == ()
    comparator.show_light(Light.UV)
    assert len(comparator.questioned.markings) == len(comparator.specimen.markings) == 1


def test_each_mode_remembers_its_slider(comparator: Comparator) -> None:
    bar = comparator.bar
    bar.choose(ComparisonMode.OVERLAY)
    bar.slider.setValue(80)
    bar.choose(ComparisonMode.SWIPE)
    assert bar.strength == 0.5
    bar.choose(ComparisonMode.OVERLAY)
    assert bar.strength == 0.8


def test_a_light_that_was_not_captured_is_said_so(comparator: Comparator) -> None:
    images = draw_images()
    del images[Light.UV]
    comparator.show_page(CasePage("front", Pictures(images, 100.0)), Light.UV)
    assert "not captured" in comparator.questioned.accessibleName()


def test_the_pages_stand_above_one_another_in_a_tall_window(comparator: Comparator) -> None:
    comparator.resize(500, 900)
    comparator._arrange()
    assert comparator._pair_layout.direction().name == "TopToBottom"
    comparator.resize(1200, 500)
    comparator._arrange()
    assert comparator._pair_layout.direction().name == "LeftToRight"


def test_measuring_gives_the_mouse_to_a_ruler_and_back(comparator: Comparator, qtbot: QtBot) -> None:
    comparator.bar.measure_button.click()
    tool = comparator.questioned._tool
    assert tool is not None
    comparator.bar.measure_button.click()
    assert comparator.questioned._tool is None


def test_an_area_is_shown_in_both_views(comparator: Comparator) -> None:
    comparator.show_area(Region(10, 10, 10, 10))
    for view in (comparator.questioned, comparator.specimen):
        centre = view.space.point(QPointF(15, 15))
        assert centre.x() == pytest.approx(view.width() / 2, abs=1)


def test_a_large_area_shows_the_whole_page(comparator: Comparator) -> None:
    comparator.show_area(Region(10, 10, 10, 10))
    comparator.show_area(Region(0, 0, 80, 50))
    assert comparator.questioned.fitted
