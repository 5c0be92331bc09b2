import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from imaging.light import STANDARD_LIGHTS, Light
from imaging.region import Region
from inspector.inspection import Outcome
from ui.viewer.lights_view import LightsView
from ui.viewer.marking import Marking

PAGE = {light: np.full((693, 984), 100 + 20 * number, np.uint8) for number, light in enumerate(STANDARD_LIGHTS)}
EMBLEM = Marking(Region(60, 10, 30, 20), Outcome.FAILED, Light.UV, "emblem")


@pytest.fixture
def view(qtbot: QtBot) -> LightsView:
    made = LightsView()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.set_page(PAGE, ppi=200)
    return made


def shown(view: LightsView) -> set[Light]:
    return {light for light, page in view.views.items() if page.isVisible()}


def test_letters_switch_the_light(view: LightsView) -> None:
    assert shown(view) == {Light.VI}
    for letter, light in (("U", Light.UV), ("I", Light.IR), ("W", Light.VI)):
        assert view.press_letter(letter)
        assert shown(view) == {light}
    assert not view.press_letter("X")


def test_all_lights_stand_side_by_side_at_one_place_and_scale(view: LightsView) -> None:
    view.press_letter("O")
    assert shown(view) == set(STANDARD_LIGHTS)
    view.views[Light.IR].show_region(Region(80, 50, 10, 10))
    assert len({page.viewport for page in view.views.values()}) == 1


def test_the_place_stays_when_the_light_changes(view: LightsView) -> None:
    view.current_view.show_region(Region(80, 50, 10, 10))
    place = view.current_view.viewport
    view.show_light(Light.UV)
    assert view.current_view.viewport == place


def test_a_frame_appears_only_in_its_light(view: LightsView) -> None:
    view.set_markings([EMBLEM])
    assert view.views[Light.UV].markings == (EMBLEM,)
    assert view.views[Light.VI].markings == ()
    pointed = Marking(Region(1, 1, 2, 2))
    view.point_at(pointed)
    assert view.views[Light.VI].markings == (pointed,)
    view.point_at(None)
    assert view.views[Light.VI].markings == ()


def test_a_light_that_was_not_captured_is_not_shown(view: LightsView) -> None:
    view.set_page({Light.VI: PAGE[Light.VI]}, ppi=200)
    view.press_letter("U")
    assert shown(view) == {Light.VI}
    assert view.captured == (Light.VI,)
    view.set_page({})
    view.set_placeholder("Lay the document on the glass")
    assert view.current_view.picture is None
