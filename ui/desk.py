"""What all workspaces share: the officer, the reader, the analysis, the records and the library of this desk."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from inspector.jobs import AnalysisProcess, Writer
from inspector.officer import Officer, Role
from ui.reader import Reader

if TYPE_CHECKING:
    from inspector.records.store import Records
    from reference_specimens.library import Library

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class DeskSetup:
    """Where the desk keeps things and which reader it uses; `today` is called for the date of every inspection."""

    home: Path
    library: Path
    reader: str = "simulated"
    post: str = ""
    reader_options: dict[str, Any] = field(default_factory=dict)
    today: Callable[[], date] = lambda: datetime.now().astimezone().date()


class Desk(QObject):
    """One workstation while it runs; `close` ends its threads and the analysis process.

    Records and library are only touched on their own threads: `ask_records(lambda records: records.log(...))` and
    `ask_library(lambda library: library.list())` return futures for `ui.jobs.when_done`.
    """

    records_changed = Signal()
    library_changed = Signal()
    officer_changed = Signal()

    def __init__(self, setup: DeskSetup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setup = setup
        self.officer = Officer("", Role.FIRST_LINE)
        self.reader = Reader(setup.reader, setup.reader_options, self)
        self._analysis: AnalysisProcess | None = None
        self._records_thread = Writer()
        self._library_thread = Writer()
        self._closed = False
        self._records: Records | None = None
        self._library: Library | None = None

    @property
    def analysis(self) -> AnalysisProcess:
        """The process that inspects documents; started on first use."""
        if self._analysis is None:
            self._analysis = AnalysisProcess(self.setup.library)
        return self._analysis

    def sign_in(self, officer: Officer) -> None:
        """Let another officer work here."""
        self.officer = officer
        self.officer_changed.emit()

    def ask_records(self, call: "Callable[[Records], R]") -> "Future[R]":
        """Run `call` with the record store on its thread; cancelled where the desk is closed."""
        if self._closed:
            return _cancelled()
        return self._records_thread.submit(lambda: call(self._open_records()))

    def ask_library(self, call: "Callable[[Library], R]") -> "Future[R]":
        """Run `call` with the specimen library on its thread; cancelled where the desk is closed."""
        if self._closed:
            return _cancelled()
        return self._library_thread.submit(lambda: call(self._open_library()))

    def renew_library(self) -> None:
        """The library was changed: tell the workspaces, and let the next inspection see it."""
        if self._analysis is not None:
            self._analysis.close()
            self._analysis = None
        self.library_changed.emit()

    def close(self) -> None:
        """End the reader's thread, the analysis process and the record threads, in that order; may be called twice."""
        self._closed = True
        self.reader.close()
        if self._analysis is not None:
            self._analysis.close()
            self._analysis = None
        self._records_thread.close()
        self._library_thread.close()

    def _open_records(self) -> "Records":
        if self._records is None:
            from inspector.records.store import Records

            self._records = Records(self.setup.home, workstation=self.setup.post or None)
        return self._records

    def _open_library(self) -> "Library":
        if self._library is None:
            from reference_specimens.library import Library

            self._library = Library(self.setup.library)
        return self._library


def _cancelled() -> "Future[Any]":
    future: Future[Any] = Future()
    future.cancel()
    return future
