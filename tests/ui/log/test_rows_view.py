"""The table or a sentence in its place; rows are chosen by their number in the log."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.log.test_rows_model import entry
from ui.log.rows_model import RowsModel
from ui.log.rows_view import RowsView

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def rows(qtbot: QtBot) -> RowsView:
    model = RowsModel()
    made = RowsView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def test_while_reading_and_when_nothing_matches_a_sentence_stands_there(rows: RowsView) -> None:
    rows.show_reading()
    assert rows.message.text() == "Reading the log …"
    rows.show_rows()
    assert "Nothing in the log matches" in rows.message.text()


def test_rows_already_shown_stay_while_reading(rows: RowsView) -> None:
    rows._model.show_entries([entry(1)])
    rows.show_rows()
    rows.show_reading()
    assert rows.table.isVisible()


def test_a_row_is_chosen_by_its_number_and_let_go(rows: RowsView) -> None:
    told: list[object] = []
    rows.chosen.connect(told.append)
    rows._model.show_entries([entry(1), entry(2), entry(3)])
    assert rows.choose(2)
    assert not rows.choose(99)
    assert rows.chosen_entry == entry(2)
    rows.choose_none()
    assert told == [entry(2), None]
