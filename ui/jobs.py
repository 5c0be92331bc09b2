"""Futures and callbacks of `inspector.jobs` brought onto the GUI thread; the only place where threads meet Qt."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

R = TypeVar("R")


class _Mailbox(QObject):
    """Lives on the GUI thread as long as the application; other threads post calls into it."""

    posted = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("mailbox")
        self.posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _run(self, owner: QObject, call: Callable[[], None]) -> None:
        if shiboken6.isValid(owner):
            call()


def _mailbox() -> _Mailbox:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("the GUI needs a running application")
    for child in application.children():
        if isinstance(child, _Mailbox):
            return child
    return _Mailbox(application)


def poster(owner: QObject) -> Callable[[Callable[[], None]], None]:
    """Return a function, callable on any thread, that runs a call on the GUI thread while `owner` lives.

    Make it on the GUI thread.
    """
    mailbox = _mailbox()

    def post(call: Callable[[], None]) -> None:
        if shiboken6.isValid(mailbox):
            mailbox.posted.emit(owner, call)

    return post


def when_done(
    future: "Future[R]",
    owner: QObject,
    done: Callable[[R], None],
    failed: Callable[[BaseException], None] | None = None,
) -> None:
    """Call `done` with the result, or `failed` with the error, on the GUI thread; nothing once `owner` is deleted.

    A cancelled future calls neither. Without `failed` an error is raised in the GUI thread, where it is reported.
    """
    post = poster(owner)

    def settle() -> None:
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif failed is not None and not isinstance(error, CancelledError):
            failed(error)
        elif not isinstance(error, CancelledError):
            raise error

    future.add_done_callback(lambda _: post(settle))
