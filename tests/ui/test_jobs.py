import threading
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from ui.jobs import poster, when_done


def test_the_result_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    owner = QObject()
    arrived: list[tuple[int, threading.Thread]] = []
    with ThreadPoolExecutor(1) as threads:
        when_done(threads.submit(lambda: 42), owner, lambda value: arrived.append((value, threading.current_thread())))
        qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [(42, threading.main_thread())]


def test_an_error_arrives_as_such(qtbot: QtBot) -> None:
    owner, errors = QObject(), list[BaseException]()
    future: Future[int] = Future()
    when_done(future, owner, lambda _: None, errors.append)
    error = ValueError("broken")
    future.set_exception(error)
    qtbot.waitUntil(lambda: errors == [error])


def test_an_error_nobody_takes_is_not_lost(qtbot: QtBot) -> None:
    owner = QObject()
    future: Future[int] = Future()
    with capture_exceptions() as caught:
        when_done(future, owner, lambda _: None)
        future.set_exception(ValueError("broken"))
        qtbot.wait(20)
    assert [str(error) for _, error, _ in caught] == ["broken"]


def test_a_cancelled_future_calls_nobody(qtbot: QtBot) -> None:
    owner, called = QObject(), list[object]()
    future: Future[int] = Future()
    when_done(future, owner, called.append, called.append)
    future.cancel()
    qtbot.wait(20)
    assert called == []


def test_nothing_is_delivered_to_what_was_deleted(qtbot: QtBot) -> None:
    owner, called = QObject(), list[object]()
    future: Future[int] = Future()
    when_done(future, owner, called.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    future.set_result(1)
    qtbot.wait(20)
    assert called == []


def test_calls_keep_their_order(qtbot: QtBot) -> None:
    owner, order = QObject(), list[int]()
    post = poster(owner)
    thread = threading.Thread(target=lambda: [post(lambda n=n: order.append(n)) for n in range(50)])  # type: ignore[misc]
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(order) == 50)
    assert order == list(range(50))
