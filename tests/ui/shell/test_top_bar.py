from pytestqt.qtbot import QtBot

from inspector.officer import Officer, Role
from ui.desk import Desk
from ui.reader import ReaderState
from ui.shell.library_status import LibraryStatus
from ui.shell.top_bar import TopBar


def test_it_follows_reader_officer_and_library(qtbot: QtBot, desk: Desk) -> None:
    bar = TopBar(desk)
    qtbot.addWidget(bar)
    assert bar.reader.text() == "closed"
    desk.reader.open()
    qtbot.waitUntil(lambda: desk.reader.state is ReaderState.READY)
    assert bar.reader.text() == "ready"
    desk.sign_in(Officer("B. Expert", Role.EXPERT))
    assert bar.officer.text() == "B. Expert, Second line"
    bar.show_library(LibraryStatus(0, None))
    assert bar.library.text() == "empty: basic checks only"
