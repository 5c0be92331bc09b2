"""The one window: the role chooser, then rail, top bar and the workspaces of the role."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from inspector.officer import PERMITTED, Officer, Workspace, may_open
from ui.desk import Desk
from ui.jobs import when_done
from ui.shell.key_help import KeyHelp
from ui.shell.keys import KeyAction, KeyMap
from ui.shell.library_status import read_status
from ui.shell.page import Page
from ui.shell.rail import Rail
from ui.shell.top_bar import TopBar

# Imported when first opened, so that the window stands at once.
PAGES: dict[Workspace, tuple[str, str]] = {
    Workspace.INSPECT: ("ui.booth.page", "BoothPage"),
    Workspace.EXAMINE: ("ui.examine.page", "ExaminePage"),
    Workspace.SPECIMENS: ("ui.specimens.page", "SpecimensPage"),
    Workspace.LOG: ("ui.log.page", "LogPage"),
}


class MainWindow(QMainWindow):
    """Shows the chooser that `make_chooser` gives until an officer signs in; closing the window closes the desk."""

    closed = Signal()

    def __init__(self, desk: Desk, make_chooser: Callable[[], QWidget]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Document inspection workstation"))
        self.setMinimumSize(1180, 700)
        self._desk = desk
        self._make_chooser = make_chooser
        self.pages: dict[Workspace, Page] = {}
        self._chooser: QWidget | None = None
        self._bench: QWidget | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        desk.library_changed.connect(self._show_library)

    def lock(self) -> None:
        """Close the workspaces and ask who works here."""
        self._clear()
        self._chooser = self._make_chooser()
        self._stack.addWidget(self._chooser)
        self._stack.setCurrentWidget(self._chooser)

    def sign_in(self, officer: Officer) -> None:
        """Open the workspaces of the officer's role."""
        self._clear()
        self._desk.sign_in(officer)
        self._bench = self._make_bench()
        self._stack.addWidget(self._bench)
        self._stack.setCurrentWidget(self._bench)
        self.rail.offer(PERMITTED[officer.role])
        self._show_library()
        self.open(PERMITTED[officer.role][0])

    def open(self, workspace: Workspace, item_id: str = "") -> None:
        """Bring a workspace to the front if the role may open it, on an item where one is named."""
        if not may_open(self._desk.officer, workspace):
            return
        page = self._page(workspace)
        current = self._page_stack.currentWidget()
        if isinstance(current, Page) and current is not page:
            current.left()
        self._page_stack.setCurrentWidget(page)
        self.rail.show_chosen(workspace)
        page.setFocus()
        page.opened()
        if item_id:
            page.show_item(item_id)

    @property
    def current_page(self) -> Page | None:
        """The workspace in front, None while the desk is locked."""
        page = self._page_stack.currentWidget() if self._bench is not None else None
        return page if isinstance(page, Page) else None

    def show_keys(self) -> None:
        """Show the map of keys of the workspace in front."""
        page = self.current_page
        own = page.keys.actions if page is not None else ()
        rows = [(action.name, action.text) for action in (*own, *self.keys.actions) if action.text]
        KeyHelp(rows, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the desk with the window."""
        self._clear()
        self._desk.close()
        self.closed.emit()
        super().closeEvent(event)

    def _make_bench(self) -> QWidget:
        bench = QWidget()
        self.rail = Rail()
        self.rail.chosen.connect(self.open)
        self.top_bar = TopBar(self._desk)
        self.top_bar.locked.connect(self.lock)
        self.top_bar.help_wanted.connect(self.show_keys)
        self._page_stack = QStackedWidget()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._page_stack, 1)
        row = QHBoxLayout(bench)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.keys = KeyMap(bench, self._own_keys())
        return bench

    def _own_keys(self) -> list[KeyAction]:
        return [
            KeyAction(Qt.Key.Key_F1, self.tr("Show the keys"), self.show_keys, anywhere=True),
            KeyAction(Qt.Key.Key_F12, self.tr("Lock the desk"), self.lock, anywhere=True),
        ]

    def _page(self, workspace: Workspace) -> Page:
        if workspace not in self.pages:
            module, name = PAGES[workspace]
            page: Page = getattr(import_module(module), name)(self._desk)
            page.open_requested.connect(self.open)
            self._page_stack.addWidget(page)
            self.pages[workspace] = page
        return self.pages[workspace]

    def _show_library(self) -> None:
        if self._bench is None:
            return
        folder, today = self._desk.setup.library, self._desk.setup.today()
        status = self._desk.ask_library(lambda library: read_status(library, folder, today))
        when_done(status, self.top_bar, self.top_bar.show_library, lambda error: None)

    def _clear(self) -> None:
        if (page := self.current_page) is not None:
            page.left()
        self.pages.clear()
        for old in (self._chooser, self._bench):
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        self._chooser = self._bench = None
