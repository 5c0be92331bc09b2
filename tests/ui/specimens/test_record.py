"""A record: sides, features by number, frames that lead to the list and back."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from imaging.light import Light
from reference_specimens.library import Library
from tests.ui.workspace_material import SIDE
from ui.specimens.record import RecordContents, RecordView, read_record

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def contents(library: Library) -> RecordContents:
    return read_record(library, SIDE)


@pytest.fixture
def record(contents: RecordContents, qtbot: QtBot) -> RecordView:
    made = RecordView()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_record(contents)
    return made


def test_a_click_on_a_frame_chooses_its_feature(record: RecordView) -> None:
    record.lights.marking_clicked.emit("feature:heading")
    assert record.lights.light is Light.IR
    assert record.features.currentIndex().row() == 1


def test_a_single_side_offers_no_other(record: RecordView) -> None:
    assert record._side_group.buttons() == []


def test_the_other_side_is_asked_for(record: RecordView, contents: RecordContents, qtbot: QtBot) -> None:
    back = replace(contents.specimen, page="back")
    record.show_record(replace(contents, sides=(contents.specimen, back)))
    buttons = record._side_group.buttons()
    assert [made.text() for made in buttons] == ["front", "back"]
    with qtbot.waitSignal(record.side_wanted) as told:
        buttons[1].click()
    assert told.args == [back.id]


def test_without_features_it_says_what_checks_use(record: RecordView, contents: RecordContents) -> None:
    record.show_record(replace(contents, specimen=replace(contents.specimen, features=())))
    assert "calibration" in record.list_heading.text()
    assert record.lights.views[Light.UV].markings == ()


def test_features_can_be_hidden(record: RecordView) -> None:
    record.features_toggle.click()
    assert record.lights.views[Light.UV].markings == ()
