"""One row in full: everything that is known of it, and nothing that is not."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector.inspection import Advice
from inspector.records.entry import Decision, LogEntry
from ui.log.entry_detail import EntryDetail

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
ENTRY = LogEntry(
    7, datetime(2026, 11, 3, 12, tzinfo=UTC), "A. Officer", "first_line", "lane-4", "inspection", "inspection-1",
    advice=Advice.REFER, decision=Decision.CLEAR, reasons=("worn_document",), findings=("UV-LU-IS",),
    total_ms=1840.0, performed=9, not_performed=2, evaluation=True,
)  # fmt: skip


def texts(detail: EntryDetail) -> str:
    return "\n".join(part.text() for part in detail.findChildren(QLabel) if not part.isHidden())


def test_a_row_is_told_in_words(qtbot: QtBot) -> None:
    detail = EntryDetail()
    qtbot.addWidget(detail)
    detail.show_entry(ENTRY)
    shown = texts(detail)
    for words in ("2026-11-03 12:00:00 UTC", "First line", "Irregular", "Cleared", "9 of 11", "1.8 s", "pre-recorded"):
        assert words in shown


def test_what_is_not_known_has_no_line(qtbot: QtBot) -> None:
    detail = EntryDetail()
    qtbot.addWidget(detail)
    detail.show_entry(ENTRY)
    assert "Referral" not in texts(detail)


def test_without_a_row_it_says_what_to_do(qtbot: QtBot) -> None:
    detail = EntryDetail()
    qtbot.addWidget(detail)
    detail.show_entry(ENTRY)
    detail.show_entry(None)
    assert texts(detail).strip() == "Choose a row to see all of it."


def test_a_role_of_a_newer_version_keeps_its_code(qtbot: QtBot) -> None:
    detail = EntryDetail()
    qtbot.addWidget(detail)
    detail.show_entry(LogEntry(1, ENTRY.at, "X", "harbour_master", "lane-4", "inspection", "i"))
    assert "harbour_master" in texts(detail)
