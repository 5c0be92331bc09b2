"""The library: find a specimen, read its record, add from a folder, cancel, and see all faults together."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from imaging.light import Light
from inspector.officer import Officer, Role
from reference_specimens.library import Library
from tests.ui.workspace_material import ANSWER_MS, OFFICER, SIDE, TITLE, TRAINER, write_specimen_folder
from ui.desk import Desk
from ui.specimens.page import SpecimensPage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]

Make = Callable[[], SpecimensPage]
Press = Callable[..., None]
ADDING_MS = 120_000


def wait_for_grid(page: SpecimensPage, qtbot: QtBot, count: int = 1) -> None:
    qtbot.waitUntil(lambda: len(page.browse.model.specimens) == count, timeout=ANSWER_MS)


def open_record(page: SpecimensPage, qtbot: QtBot) -> None:
    page.show_item(SIDE)
    qtbot.waitUntil(page.record.isVisible, timeout=ANSWER_MS)


def test_an_empty_library_says_how_to_fill_it(make_page: Make, qtbot: QtBot) -> None:
    page = make_page()
    heading = page.browse.empty.heading
    qtbot.waitUntil(lambda: heading.text() == "The library has no specimens yet", timeout=ANSWER_MS)


def test_the_grid_shows_specimens_with_their_pictures(library: Library, make_page: Make, qtbot: QtBot) -> None:
    page = make_page()
    wait_for_grid(page, qtbot)
    index = page.browse.model.index(0)
    assert index.data() == TITLE
    role = Qt.ItemDataRole.DecorationRole
    qtbot.waitUntil(lambda: index.data(role) is not None, timeout=ANSWER_MS)
    assert index.data(role).width() == 480


def test_filters_offer_what_is_there_and_narrow_the_grid(library: Library, make_page: Make, qtbot: QtBot) -> None:
    page = make_page()
    wait_for_grid(page, qtbot)
    filters = page.browse.filters
    assert [filters.country_choice.itemData(row) for row in range(filters.country_choice.count())] == [None, "UTO"]
    filters.text_field.setText("no such document")
    qtbot.waitUntil(lambda: page.browse.empty.heading.text() == "No specimen matches", timeout=ANSWER_MS)
    filters.reset()
    wait_for_grid(page, qtbot)
    filters.year_field.setText("1995")
    filters.light_choice.setCurrentIndex(filters.light_choice.findData(Light.UV.value))
    assert (filters.criteria.year, filters.criteria.light) == (1995, Light.UV)


def test_enter_opens_the_record_and_escape_leaves_it(
    library: Library, make_page: Make, qtbot: QtBot, press: Press
) -> None:
    page = make_page()
    wait_for_grid(page, qtbot)
    page.browse.grid.setCurrentIndex(page.browse.model.index(0))
    press(page.browse.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(page.record.isVisible, timeout=ANSWER_MS)
    assert page.record.title.text() == TITLE
    press(page, Qt.Key.Key_Escape)
    assert page.browse.isVisible()


def test_a_record_lists_its_features_and_frames_each_in_its_light(
    library: Library, make_page: Make, qtbot: QtBot, press: Press
) -> None:
    page = make_page()
    open_record(page, qtbot)
    record = page.record
    assert [item.number for item in record.features.features.items] == [1, 2]
    record.features.setCurrentIndex(record.features.features.index(0))
    assert record.lights.light is Light.UV
    uv = record.lights.views[Light.UV].markings
    assert [(marking.label, marking.chosen) for marking in uv] == [("1", True)]
    press(page, Qt.Key.Key_I)
    assert [marking.label for marking in record.lights.views[Light.IR].markings] == ["2"]


def test_regions_are_shown_when_wanted(library: Library, make_page: Make, qtbot: QtBot, press: Press) -> None:
    page = make_page()
    open_record(page, qtbot)
    view = page.record.lights.views[Light.VI]
    assert not any(marking.dashed for marking in view.markings)
    press(page, Qt.Key.Key_R)
    assert [marking.label for marking in view.markings if marking.dashed] == ["Portrait"]


def test_a_specimen_that_is_not_there_is_an_error_in_the_bar(library: Library, make_page: Make, qtbot: QtBot) -> None:
    page = make_page()
    page.show_item("UTO-X-9/front")
    qtbot.waitUntil(lambda: page.errors.problem is not None, timeout=ANSWER_MS)
    assert page.browse.isVisible()


@pytest.mark.slow
def test_adding_a_folder_calibrates_it_and_shows_its_record(make_page: Make, qtbot: QtBot, tmp_path: Path) -> None:
    page = make_page()
    page.adder.add(write_specimen_folder(tmp_path / "card"))
    assert page.adding.cancel_button.isVisible()
    qtbot.waitUntil(page.record.isVisible, timeout=ADDING_MS)
    assert SIDE in page.adding.heading.text()
    assert page.record.specimen is not None
    assert page.record.specimen.calibration is not None
    wait_for_grid(page, qtbot)


def test_all_faults_of_a_folder_are_shown_together(make_page: Make, qtbot: QtBot, tmp_path: Path) -> None:
    page = make_page()
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "specimen.json").write_text('{"format": "specimen/1", "title": "", "size_mm": [0, 1]}')
    page.adder.add(tmp_path / "bad")
    qtbot.waitUntil(page.adding.faults.isVisible, timeout=ADDING_MS)
    assert page.adding.faults.rowCount() >= 3
    assert page.errors.problem is None


def test_a_folder_without_a_specimen_is_an_error(make_page: Make, qtbot: QtBot, tmp_path: Path) -> None:
    page = make_page()
    (tmp_path / "empty").mkdir()
    page.adder.add(tmp_path / "empty")
    shown = lambda: page.errors.problem is not None or page.adding.faults.isVisible()  # noqa: E731
    qtbot.waitUntil(shown, timeout=ADDING_MS)
    assert not page.adder.is_running


def test_adding_can_be_cancelled(make_page: Make, tmp_path: Path) -> None:
    page = make_page()
    page.adder.add(write_specimen_folder(tmp_path / "card"))
    page.adding.cancel_button.click()
    assert not page.adder.is_running
    assert page.adding.heading.text() == "Cancelled"
    assert Library(tmp_path / "library").list() == []


@pytest.mark.parametrize(
    ("officer", "permitted"),
    [
        (TRAINER, True),
        (Officer("E", Role.EXPERT), True),
        (Officer("A", Role.ADMINISTRATOR), True),
        (OFFICER, False),
        (Officer("S", Role.SUPERVISOR), False),
    ],
)
def test_only_who_may_add_can_press_the_buttons(
    trainer_desk: Desk, make_page: Make, officer: Officer, *, permitted: bool
) -> None:
    trainer_desk.sign_in(officer)
    page = make_page()
    for pressed in (page.browse.folder_button, page.browse.reader_button):
        assert pressed.isEnabled() is permitted
        assert bool(pressed.toolTip()) is not permitted


def test_who_may_not_add_is_refused_even_past_the_buttons(trainer_desk: Desk, make_page: Make, tmp_path: Path) -> None:
    trainer_desk.sign_in(OFFICER)
    page = make_page()
    page.adder.add(write_specimen_folder(tmp_path / "card"))
    assert page.errors.problem is not None
    assert not page.adder.is_running
