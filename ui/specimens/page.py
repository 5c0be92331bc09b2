"""The specimens workspace: grid, record, adding from a folder and from the reader."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector.officer import Permission, Workspace, may
from ui import terms
from ui.desk import Desk
from ui.jobs import when_done
from ui.shell.keys import KeyAction
from ui.shell.page import Page
from ui.specimens.browse import BrowseView
from ui.specimens.criteria import find_specimens
from ui.specimens.record import RecordContents, RecordView, read_record


class SpecimensPage(Page):
    """Reads the library whenever it is opened, changed or filtered."""

    workspace = Workspace.SPECIMENS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self.browse = BrowseView(desk)
        self.record = RecordView()
        self._stack = QStackedWidget()
        for view in (self.browse, self.record):
            self._stack.addWidget(view)
        self.set_content(self._stack)
        self._connect()
        self.keys.actions = self._key_actions()

    def opened(self) -> None:
        """Read the library and what this officer may do with it."""
        permitted = may(self.desk.officer, Permission.ADD_SPECIMEN)
        self.browse.permit_adding(permitted, terms.denial(Permission.ADD_SPECIMEN))
        self.reload()

    def reload(self) -> None:
        """Find the specimens that match; an answer to an older question is dropped."""
        self._asked += 1
        question, criteria = self._asked, self.browse.filters.criteria
        when_done(
            self.desk.ask_library(lambda library: find_specimens(library, criteria)),
            self,
            lambda finding: self.browse.show_finding(finding) if question == self._asked else None,
            self.fail,
        )

    def show_item(self, item_id: str) -> None:
        """Open the record of a specimen by its id."""
        read = self.desk.ask_library(lambda library: read_record(library, item_id))
        when_done(read, self, self._show_record, self.fail)

    def show_grid(self) -> None:
        """Go back to the grid."""
        self._stack.setCurrentWidget(self.browse)
        self.browse.grid.setFocus()

    def _connect(self) -> None:
        self.browse.filters.changed.connect(self.reload)
        self.browse.opened.connect(self.show_item)
        self.record.closed.connect(self.show_grid)
        self.record.side_wanted.connect(self.show_item)
        self.desk.library_changed.connect(lambda: self.reload() if self.isVisible() else None)

    def _show_record(self, contents: RecordContents) -> None:
        self.errors.clear()
        self.record.show_record(contents)
        self._stack.setCurrentWidget(self.record)

    def _on_record(self) -> bool:
        return self._stack.currentWidget() is self.record

    def _light_key(self, letter: str, text: str) -> KeyAction:
        return KeyAction(letter, text, lambda: self._press_light(letter), self._on_record)

    def _press_light(self, letter: str) -> None:
        self.record.lights.press_letter(letter)

    def _key_actions(self) -> tuple[KeyAction, ...]:
        record = self._on_record
        return (
            KeyAction(Qt.Key.Key_Escape, self.tr("Back to the library"), self.show_grid, record, anywhere=True),
            self._light_key("W", self.tr("White light")),
            self._light_key("U", self.tr("UV")),
            self._light_key("I", self.tr("Infrared")),
            self._light_key("O", self.tr("All lights side by side")),
            KeyAction("F", self.tr("Show or hide features"), self.record.features_toggle.toggle, record),
            KeyAction("R", self.tr("Show or hide regions"), self.record.regions_toggle.toggle, record),
        )
