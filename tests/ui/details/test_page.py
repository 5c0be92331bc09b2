from collections.abc import Callable

from pytestqt.qtbot import QtBot

from imaging.light import STANDARD_LIGHTS, Light
from inspector.inspection import Inspection, Outcome
from ui.desk import Desk
from ui.details.page import DetailsPage


def test_all_lights_stand_beside_the_list_and_the_specimen_arrives(
    qtbot: QtBot, desk: Desk, inspected: Callable[[str], Inspection]
) -> None:
    details = DetailsPage(desk)
    qtbot.addWidget(details)
    details.resize(1200, 680)
    details.show()
    inspection = inspected("bright paper")
    check = next(item for item in inspection.checks if item.code == "UV-BR-FU" and item.outcome is Outcome.FAILED)
    details.show_inspection(inspection, check)
    assert all(details.lights.views[light].isVisible() for light in STANDARD_LIGHTS)
    chosen = [marking for marking in details.lights.views[Light.UV].markings if marking.chosen]
    assert [marking.region for marking in chosen] == [check.region]
    qtbot.waitUntil(details.comparison.specimen.isVisible, timeout=30_000)
    with qtbot.waitSignal(details.closed):
        details.closed.emit()


def test_a_check_of_the_back_shows_the_back(qtbot: QtBot, desk: Desk, inspected: Callable[[str], Inspection]) -> None:
    details = DetailsPage(desk)
    qtbot.addWidget(details)
    details.show()
    inspection = inspected("card")
    back = next(item for item in inspection.checks if item.page == "back")
    details.show_inspection(inspection, back)
    page = inspection.page("back")
    assert page is not None
    assert page.live is not None
    picture = details.lights.views[Light.VI].picture
    assert picture is not None
    assert picture.pixels is page.live.images[Light.VI]
