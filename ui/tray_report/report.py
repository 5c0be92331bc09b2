"""Drives the booth through every document of the tray and writes what it shows as an HTML report."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from inspector.errors import Unavailable
from inspector.inspection import Inspection
from inspector.officer import Workspace
from ui.booth.page import BoothPage
from ui.booth.run import Stage
from ui.booth.tray_panel import TrayPanel
from ui.desk import Desk
from ui.details.specimen_images import SpecimenImages, load
from ui.problem import Problem
from ui.shell.window import MainWindow
from ui.tray_report.entry import ReportEntry
from ui.tray_report.html import render
from ui.tray_report.pictures import write_crops, write_pages

LONGEST_MS = 180_000
LOOK_EVERY_MS = 20
_FINISHED = (Stage.DONE, Stage.STOPPED)


def write_report(window: MainWindow, desk: Desk, folder: Path) -> Path:
    """Inspect the tray in the booth of `window` and return `folder`/index.html.

    Raises Unavailable where the reader has no tray, an inspection does not end, or no document at all was inspected.
    """
    folder.mkdir(parents=True, exist_ok=True)
    window.open(Workspace.INSPECT)
    page = window.current_page
    if not isinstance(page, BoothPage) or desk.reader.tray is None:
        raise Unavailable("The tray report", "this reader has no tray", "Choose --reader simulated")
    index = folder / "index.html"
    entries = _TrayRun(window, page, desk, folder).inspect_all()
    index.write_text(render(entries), encoding="utf-8")
    if all(entry.inspection is None for entry in entries):
        cause = next((entry.problem for entry in entries if entry.problem), "the tray is empty")
        raise Unavailable("The tray report", f"no document was inspected: {cause}", f"What happened stands in {index}")
    return index


class _TrayRun:
    """Lays one document after the other and presses Space, as an officer would."""

    def __init__(self, window: MainWindow, page: BoothPage, desk: Desk, folder: Path) -> None:
        self._window, self._page, self._desk, self._folder = window, page, desk, folder
        self._problems: list[Problem] = []
        page.run.failed.connect(self._problems.append)

    def inspect_all(self) -> list[ReportEntry]:
        return [self._inspect(index) for index in range(len(self._desk.reader.tray.documents()))]

    def _inspect(self, index: int) -> ReportEntry:
        document = self._desk.reader.tray.documents()[index]
        self._problems.clear()
        self._capture_sides(index, len(document.sides))
        screen = f"{index:02d}-window.png"
        self._window.grab().save(str(self._folder / screen))
        problem = "; ".join(f"{item.what}. {item.detail}" for item in self._problems)
        inspection = self._page.run.inspection
        if inspection is None:
            return ReportEntry(document.title, None, screen, problem=problem)
        stem = f"{index:02d}"
        pages = write_pages(inspection, self._folder, stem)
        crops = write_crops(inspection, _specimens(self._desk, inspection), self._folder, stem)
        return ReportEntry(document.title, inspection, screen, pages, crops, problem)

    @property
    def _tray(self) -> TrayPanel:
        assert self._page.panels.tray is not None  # write_report saw that the reader has one
        return self._page.panels.tray

    def _capture_sides(self, index: int, sides: int) -> None:
        for side in range(sides):
            self._tray.lay(index, side)
            self._page.capture()
            _wait_for(lambda: self._page.run.stage in _FINISHED)
            if not self._page.run.wants_other_side:
                break
        _wait_for(lambda: self._page.settled)


def _specimens(desk: Desk, inspection: Inspection) -> dict[str, SpecimenImages]:
    ids = [page.specimen_id for page in inspection.pages if page.specimen_id]
    loaded = [desk.ask_library(partial(load, specimen_id=name)).result() for name in ids]
    return {item.specimen.id: item for item in loaded}


def _wait_for(condition: Callable[[], bool]) -> None:
    """Let the window work until `condition` holds; raises Unavailable after a minute."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(LOOK_EVERY_MS)
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    patience = QTimer()
    patience.setSingleShot(True)
    patience.timeout.connect(loop.quit)
    patience.start(LONGEST_MS)
    timer.start()
    loop.exec()
    if not condition():
        raise Unavailable("The tray report", "an inspection did not end within a minute", "Try again")
