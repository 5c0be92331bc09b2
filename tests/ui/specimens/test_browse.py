"""The grid with its filters, or the sentence that stands there instead."""

import pytest
from pytestqt.qtbot import QtBot

from reference_specimens.library import Library
from ui.desk import Desk
from ui.specimens.browse import BrowseView
from ui.specimens.criteria import Criteria, Finding, Offer, find_specimens

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def browse(trainer_desk: Desk, qtbot: QtBot) -> BrowseView:
    made = BrowseView(trainer_desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_found_is_counted_and_shown(browse: BrowseView, library: Library) -> None:
    browse.show_finding(find_specimens(library, Criteria()))
    assert browse.count.text() == "1 of 1 specimens"
    assert browse.grid.isVisible()


def test_nothing_found_is_not_an_empty_library(browse: BrowseView) -> None:
    browse.show_finding(Finding((), 5, Offer()))
    assert browse.empty.heading.text() == "No specimen matches"
    browse.show_finding(Finding((), 0, Offer()))
    assert browse.empty.heading.text() == "The library has no specimens yet"


def test_who_may_not_add_is_told_why(browse: BrowseView) -> None:
    browse.permit_adding(False, "Only a trainer.")
    assert not browse.folder_button.isEnabled()
    assert browse.reader_button.toolTip() == "Only a trainer."
