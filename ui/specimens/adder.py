"""Adds folders to the library beside the GUI and tells the panel how it goes."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inspector.errors import NotPermitted
from inspector.specimen_adding import SpecimenAdding
from reference_specimens.errors import SpecimenInvalid
from ui.desk import Desk
from ui.jobs import when_done
from ui.specimens.adding_panel import AddingPanel


class Adder(QObject):
    """One addition at a time, of `folder`; `added` carries the ids, `failed` an error that the panel does not show."""

    added = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, panel: AddingPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._running: SpecimenAdding | None = None
        self.folder: Path | None = None
        panel.cancelled.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """Whether something is being added now."""
        return self._running is not None

    def add(self, folder: Path, name: str = "") -> None:
        """Add a specimen folder, or all specimens right below it; ignored while another is being added."""
        if self._running is not None:
            return
        try:
            self._running = SpecimenAdding(self._desk.setup.library, folder, officer=self._desk.officer)
        except NotPermitted as error:
            self.failed.emit(error)
            return
        self.folder = folder
        self._panel.show_running(name or folder.name)
        when_done(self._running.future, self, self._finish, self._fail)

    def cancel(self) -> None:
        """Stop what is being added."""
        if self._running is not None:
            self._end()
            self._panel.show_cancelled()

    def close(self) -> None:
        """Stop what is being added, without a word."""
        if self._running is not None:
            self._end()
            self._panel.stop()

    def _finish(self, ids: tuple[str, ...]) -> None:
        self._running = None
        self._panel.show_added(ids)
        self._desk.renew_library()
        self.added.emit(ids)

    def _fail(self, error: BaseException) -> None:
        self._running = None
        if isinstance(error, SpecimenInvalid) and error.faults:
            self._panel.show_faults(error.faults)
        else:
            self._panel.stop()
            self.failed.emit(error)

    def _end(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.close()
