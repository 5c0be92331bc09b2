"""A trainer captures a document on the reader, draws on its page, and saves it as a specimen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from imaging.light import Light
from imaging.region import Region
from reference_specimens.library import Library
from tests.ui.workspace_material import ANSWER_MS
from ui.desk import Desk
from ui.specimens.bench import FEATURES, REGIONS
from ui.specimens.page import SpecimensPage

pytestmark = [pytest.mark.gui, pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]

Make = Callable[[], SpecimensPage]
Press = Callable[..., None]
CAPTURE_MS = 120_000


@pytest.fixture
def page(make_page: Make, trainer_desk: Desk) -> SpecimensPage:
    """The bench with the first document of the tray on the glass."""
    page = make_page()
    page.show_bench()
    trainer_desk.reader.tray.lay(0)
    return page


def capture(page: SpecimensPage, qtbot: QtBot, press: Press) -> None:
    press(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.bench.page_shown is not None, timeout=CAPTURE_MS)


def drag(page: SpecimensPage, light: Light, area: Region) -> None:
    """Draw with the tool that the view has, as the mouse would."""
    page.bench.page.lights.show_light(light)
    tool = page.bench.page.lights.views[light]._tool
    assert tool is not None
    tool.press(QPointF(area.left, area.top))
    tool.move(QPointF(area.right, area.bottom))
    tool.release(QPointF(area.right, area.bottom))


def test_from_the_glass_to_the_library(
    page: SpecimensPage, qtbot: QtBot, press: Press, tmp_path: Path, trainer_desk: Desk
) -> None:
    bench = page.bench
    assert not bench.save_button.isEnabled()
    capture(page, qtbot, press)
    assert set(bench.page_shown.images if bench.page_shown else ()) == {Light.VI, Light.UV, Light.IR}
    assert (bench.drafting.draft.country, bench.drafting.draft.type) == ("UTO", "P")
    assert bench.drafting.draft.mrz_format == "TD3"
    assert bench.drafting.draft.size_mm == (125.0, 88.0)

    bench.model_form.title.setText("Utopia, trial passport")
    bench.model_form.title.textEdited.emit("Utopia, trial passport")
    bench.tabs.setCurrentIndex(REGIONS)
    drag(page, Light.VI, Region(5, 20, 30, 40))
    bench.tabs.setCurrentIndex(FEATURES)
    drag(page, Light.UV, Region(60, 15, 30, 30))
    assert bench.save_button.isEnabled()
    bench.save_button.click()

    qtbot.waitUntil(page.record.isVisible, timeout=CAPTURE_MS)
    (specimen,) = Library(tmp_path / "library").list()
    assert specimen.title == "Utopia, trial passport"
    assert [item.name for item in specimen.regions] == ["portrait"]
    assert [(item.routine, item.light) for item in specimen.features] == [("UV-LU-IS", Light.UV)]
    assert specimen.calibration is not None


def test_an_empty_glass_is_an_error_and_keeps_the_bench(
    page: SpecimensPage, qtbot: QtBot, press: Press, trainer_desk: Desk
) -> None:
    trainer_desk.reader.tray.clear_glass()
    press(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.errors.problem is not None, timeout=CAPTURE_MS)
    assert page.bench.page_shown is None
    assert page.bench.isVisible()
    assert not page.bench.capturing.is_running


def test_half_a_turn_turns_the_pictures_with_what_is_drawn(page: SpecimensPage, qtbot: QtBot, press: Press) -> None:
    capture(page, qtbot, press)
    page.bench.tabs.setCurrentIndex(REGIONS)
    drag(page, Light.VI, Region(0, 0, 20, 10))
    before = page.bench.page_shown
    press(page, Qt.Key.Key_H)
    after = page.bench.page_shown
    assert before is not None
    assert after is not None
    assert (after.images[Light.VI][0, 0] == before.images[Light.VI][-1, -1]).all()
    assert page.bench.drafting.draft.regions[0].region == Region(105, 78, 20, 10)
    press(page, Qt.Key.Key_H)
    assert page.bench.drafting.draft.regions[0].region == Region(0, 0, 20, 10)


def test_leaving_the_bench_ends_its_process(page: SpecimensPage, press: Press, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.browse.isVisible, timeout=ANSWER_MS)
    assert page.bench.capturing._analysis is None
