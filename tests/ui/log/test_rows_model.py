"""The table keeps thousands of rows, names what it shows, and marks only what is irregular."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inspector.inspection import Advice
from inspector.records.entry import Decision, FraudType, LogEntry
from ui.log.rows_model import ADVICE_COLUMN, COLUMNS, RowsModel

pytestmark = pytest.mark.gui
START = datetime(2026, 11, 1, tzinfo=UTC)


def entry(number: int, advice: Advice | None = Advice.CLEAR, fraud: FraudType | None = None) -> LogEntry:
    return LogEntry(
        number,
        START + timedelta(minutes=number),
        f"Officer {number % 7}",
        "first_line",
        "lane-4",
        "conclusion" if fraud else "inspection",
        f"inspection-{number}",
        advice=advice,
        decision=Decision.CLEAR,
        reasons=("UV-LU-IS",) if advice is not Advice.CLEAR else (),
        fraud_type=fraud,
    )


@pytest.fixture
def model(qtbot: QtBot) -> RowsModel:
    made = RowsModel()
    made.show_entries([entry(1), entry(2, Advice.REFER), entry(3, fraud=FraudType.FORGED_MRZ)])
    return made


def test_it_keeps_the_rules_of_qt(model: RowsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.sort(2, Qt.SortOrder.AscendingOrder)
    qtmodeltester.check(model)


def test_every_column_has_a_title(model: RowsModel) -> None:
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(len(COLUMNS))]
    assert all(titles)
    assert len(set(titles)) == len(COLUMNS)


def test_only_an_irregular_advice_carries_a_symbol(model: RowsModel) -> None:
    model.sort(0, Qt.SortOrder.AscendingOrder)
    role = Qt.ItemDataRole.DecorationRole
    assert model.index(0, ADVICE_COLUMN).data(role) is None
    assert model.index(1, ADVICE_COLUMN).data(role) is not None


def test_reasons_and_conclusions_are_words_not_codes(model: RowsModel) -> None:
    model.sort(0, Qt.SortOrder.AscendingOrder)
    row = [model.index(2, column).data() for column in range(len(COLUMNS))]
    assert "Forged: MRZ alteration" in row
    assert "UV-LU-IS" not in [model.index(1, column).data() for column in range(len(COLUMNS))]


def test_many_rows_are_sorted_and_read(qtbot: QtBot) -> None:
    model = RowsModel()
    model.show_entries([entry(number) for number in range(20_000)])
    assert model.rowCount() == 20_000
    assert model.entries[0].sequence == 19_999
    model.sort(2, Qt.SortOrder.AscendingOrder)
    assert model.entries[0].officer == "Officer 0"
