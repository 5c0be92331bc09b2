"""A supervisor reads the log: figures, rows, filters, one row in full, and the export."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.inspection import Advice
from inspector.officer import Officer, Role
from inspector.records.entry import Decision, FraudType, LogEntry
from inspector.records.store import Records
from tests.ui.workspace_material import ANSWER_MS, AUDITOR, EXPERT, OFFICER, decide, refer
from ui.desk import Desk
from ui.log.page import LogPage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def filled(records: Records) -> Records:
    """Three inspections (one overridden, one referred), a referral and its conclusion as fraud."""
    decide(records, 1, Advice.CLEAR, Decision.CLEAR)
    decide(records, 2, Advice.REFER, Decision.CLEAR, officer=Officer("B. Officer", Role.FIRST_LINE))
    referral = refer(records, 3)
    records.conclude(referral.id, EXPERT, FraudType.FORGED_PHOTO_SUBSTITUTION, ("UV-LU-IS",))
    return records


def open_page(desk: Desk, qtbot: QtBot, rows: int) -> LogPage:
    page = LogPage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.opened()
    wait_for_rows(page, qtbot, rows)
    return page


def wait_for_rows(page: LogPage, qtbot: QtBot, rows: int) -> None:
    qtbot.waitUntil(lambda: len(page.model.entries) == rows and bool(page.count.text()), timeout=ANSWER_MS)


def events(page: LogPage) -> list[str]:
    return [entry.event for entry in page.model.entries]


def test_the_four_figures_count_the_period(filled: Records, desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, 5)
    tiles = (page.inspections, page.referred, page.overridden, page.fraud)
    assert [tile.value.text() for tile in tiles] == ["3", "1", "1", "1"]


def test_the_newest_row_stands_first_and_a_click_on_a_title_sorts(filled: Records, desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, 5)
    assert events(page)[0] == "conclusion"
    page.rows.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert events(page)[0] == "inspection"
    assert [entry.at for entry in page.model.entries] == sorted(entry.at for entry in page.model.entries)


def test_the_chosen_row_stays_chosen_when_the_rows_are_sorted(filled: Records, desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, 5)
    page.rows.table.selectRow(0)
    page.rows.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    chosen = page.rows.chosen_entry
    assert chosen is not None
    assert chosen.event == "conclusion"


def test_a_chosen_row_is_shown_in_full_until_escape(
    filled: Records, desk: Desk, qtbot: QtBot, press: Callable[..., None]
) -> None:
    page = open_page(desk, qtbot, 5)
    assert not page.detail.isVisible()
    page.rows.table.selectRow(0)
    assert [page.detail.title.text(), page.detail.isVisible()] == ["Conclusion", True]
    press(page, Qt.Key.Key_Escape)
    assert not page.detail.isVisibleTo(page)


def test_filters_narrow_the_rows_but_not_the_figures(filled: Records, desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, 5)
    page.filters.event_choice.setCurrentIndex(page.filters.event_choice.findData("inspection"))
    wait_for_rows(page, qtbot, 3)
    assert set(events(page)) == {"inspection"}
    page.filters.officer_choice.setCurrentIndex(page.filters.officer_choice.findData("B. Officer"))
    wait_for_rows(page, qtbot, 1)
    assert page.inspections.value.text() == "3"


def test_text_finds_and_reset_brings_everything_back(filled: Records, desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, 5)
    page.filters.text_field.setText("inspection-2")
    wait_for_rows(page, qtbot, 1)
    page.filters.reset_button.click()
    wait_for_rows(page, qtbot, 5)


def test_rows_that_another_desk_wrote_appear_when_records_change(records: Records, desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, 0)
    decide(records, 1, Advice.CLEAR, Decision.CLEAR)
    desk.records_changed.emit()
    wait_for_rows(page, qtbot, 1)


def test_an_empty_log_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, 0)
    qtbot.waitUntil(page.rows.message.isVisible, timeout=ANSWER_MS)
    assert "longer period" in page.rows.message.text()


def test_the_export_says_where_it_went_and_holds_the_filtered_rows(
    filled: Records, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(desk, qtbot, 5)
    page.filters.event_choice.setCurrentIndex(page.filters.event_choice.findData("inspection"))
    wait_for_rows(page, qtbot, 3)
    target = tmp_path / "log.csv"
    page.export_to(target)
    qtbot.waitUntil(page.export_bar.open_button.isVisible, timeout=ANSWER_MS)
    assert str(target) in page.export_bar.message.text()
    with target.open(newline="", encoding="utf-8-sig") as file:
        assert len(list(csv.DictReader(file))) == 3


def test_an_export_that_cannot_be_written_is_an_error_in_the_bar(
    filled: Records, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(desk, qtbot, 5)
    page.export_to(tmp_path / "no such folder" / "log.csv")
    qtbot.waitUntil(lambda: page.errors.problem is not None, timeout=ANSWER_MS)
    assert not page.export_bar.isVisible()


@pytest.mark.parametrize(("officer", "permitted"), [(AUDITOR, True), (EXPERT, False)])
def test_only_who_may_export_can_press_the_button(
    desk: Desk, qtbot: QtBot, officer: Officer, *, permitted: bool
) -> None:
    desk.sign_in(officer)
    page = open_page(desk, qtbot, 0)
    assert page.export_button.isEnabled() is permitted
    assert bool(page.export_button.toolTip()) is not permitted


def test_who_may_not_export_is_refused_even_past_the_button(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.sign_in(OFFICER)
    page = open_page(desk, qtbot, 0)
    page.export_to(tmp_path / "log.csv")
    qtbot.waitUntil(lambda: page.errors.problem is not None, timeout=ANSWER_MS)
    assert not (tmp_path / "log.csv").exists()


def test_local_time_is_shown_and_utc_on_hover(filled: Records, desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, 5)
    index = page.model.index(0, 0)
    entry: LogEntry = page.model.entries[0]
    assert index.data(Qt.ItemDataRole.ToolTipRole) == entry.at.strftime("%Y-%m-%d %H:%M:%S UTC")
    assert index.data() != index.data(Qt.ItemDataRole.ToolTipRole)
