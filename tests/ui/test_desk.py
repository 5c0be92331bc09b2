import threading
from datetime import date

from pytestqt.qtbot import QtBot

from inspector.officer import Officer, Role
from inspector.records.entry import LogFilter
from ui.desk import Desk


def test_records_and_library_answer_on_threads_of_their_own(desk: Desk) -> None:
    assert desk.ask_records(lambda records: records.log(LogFilter())).result() == []
    assert len(desk.ask_library(lambda library: library.list()).result()) == 3
    records = desk.ask_records(lambda _: threading.current_thread()).result()
    library = desk.ask_library(lambda _: threading.current_thread()).result()
    assert len({records, library, threading.main_thread()}) == 3


def test_signing_in_tells_the_screens(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.officer_changed):
        desk.sign_in(Officer("A. Officer", Role.EXPERT))
    assert desk.officer.role is Role.EXPERT


def test_a_changed_library_restarts_the_analysis_and_tells_the_screens(desk: Desk, qtbot: QtBot) -> None:
    before = desk.analysis
    with qtbot.waitSignal(desk.library_changed):
        desk.renew_library()
    assert desk.analysis is not before


def test_it_closes_twice(desk: Desk) -> None:
    desk.close()
    desk.close()
    assert desk.ask_records(lambda records: records.log(LogFilter())).cancelled()
    assert desk.ask_library(lambda library: library.list()).cancelled()
    assert desk.setup.today() == date(2026, 11, 23)
