"""The specimens workspace: grid, record, adding from a folder and from the reader."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from inspector.officer import Permission, Workspace, may
from ui import terms
from ui.desk import Desk
from ui.jobs import when_done
from ui.shell.keys import KeyAction
from ui.shell.page import Page
from ui.specimens.adder import Adder
from ui.specimens.adding_panel import AddingPanel
from ui.specimens.bench import BenchView
from ui.specimens.browse import BrowseView
from ui.specimens.criteria import find_specimens
from ui.specimens.record import RecordContents, RecordView, read_record


class SpecimensPage(Page):
    """Reads the library whenever it is opened, changed or filtered."""

    workspace = Workspace.SPECIMENS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self._from_bench: Path | None = None
        self.browse = BrowseView(desk)
        self.record = RecordView()
        self.bench = BenchView(desk)
        self.adding = AddingPanel()
        self.adder = Adder(desk, self.adding, self)
        self._stack = QStackedWidget()
        for view in (self.browse, self.record, self.bench):
            self._stack.addWidget(view)
        self.set_content(self._content())
        self._connect()
        self.keys.actions = self._key_actions()

    def opened(self) -> None:
        """Read the library and what this officer may do with it."""
        permitted = may(self.desk.officer, Permission.ADD_SPECIMEN)
        self.browse.permit_adding(permitted, terms.denial(Permission.ADD_SPECIMEN))
        self.reload()

    def left(self) -> None:
        """Give back what the bench holds."""
        self.bench.left()

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

    def show_bench(self) -> None:
        """Make a new specimen from the reader, or go on with the one that was left unfinished."""
        self.bench.opened()
        self._stack.setCurrentWidget(self.bench)

    def choose_folder(self) -> None:
        """Ask for a specimen folder, or one with several in it, and add it."""
        dialog = QFileDialog(self, self.tr("Add specimens from a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.adder.add(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.adding)
        column.addWidget(self._stack, 1)
        return content

    def _connect(self) -> None:
        self.browse.folder_button.clicked.connect(self.choose_folder)
        self.browse.reader_button.clicked.connect(self.show_bench)
        self.bench.closed.connect(self._leave_bench)
        self.bench.written.connect(self._add_from_bench)
        self.bench.problem.connect(self.show_problem)
        self.adder.added.connect(self._show_added)
        self.adder.failed.connect(self.fail)
        self.browse.filters.changed.connect(self.reload)
        self.browse.opened.connect(self.show_item)
        self.record.closed.connect(self.show_grid)
        self.record.side_wanted.connect(self.show_item)
        self.desk.library_changed.connect(lambda: self.reload() if self.isVisible() else None)

    def _leave_bench(self) -> None:
        self.bench.left()
        self.show_grid()

    def _add_from_bench(self, folder: Path) -> None:
        self._from_bench = folder
        self.adder.add(folder)

    def _show_added(self, ids: tuple[str, ...]) -> None:
        if self._from_bench is not None and self.adder.folder == self._from_bench:
            self.bench.left()
            self.bench.start()
        if len(ids) == 1:
            self.show_item(ids[0])
        else:
            self._leave_bench()

    def _show_record(self, contents: RecordContents) -> None:
        self.errors.clear()
        self.record.show_record(contents)
        self._stack.setCurrentWidget(self.record)

    def _back(self) -> None:
        if self._on_bench():
            self._leave_bench()
        else:
            self.show_grid()

    def _on_bench(self) -> bool:
        return self._stack.currentWidget() is self.bench

    def _on_grid(self) -> bool:
        return self._stack.currentWidget() is self.browse

    def _on_record(self) -> bool:
        return self._stack.currentWidget() is self.record

    def _light_key(self, letter: str, text: str) -> KeyAction:
        return KeyAction(letter, text, lambda: self._press_light(letter), lambda: not self._on_grid())

    def _press_light(self, letter: str) -> None:
        view = self.bench.page.lights if self._on_bench() else self.record.lights
        view.press_letter(letter)

    def _key_actions(self) -> tuple[KeyAction, ...]:
        grid, record, bench = self._on_grid, self._on_record, self._on_bench
        browse, drafting = self.browse, self.bench
        return (
            KeyAction(Qt.Key.Key_Escape, self.tr("Back to the library"), self._back, lambda: not grid(), anywhere=True),
            KeyAction("A", self.tr("Add from a folder"), browse.folder_button.click, grid),
            KeyAction("N", self.tr("Add from the reader"), browse.reader_button.click, grid),
            KeyAction("R", self.tr("Reset the filters"), browse.filters.reset, grid),
            self._light_key("W", self.tr("White light")),
            self._light_key("U", self.tr("UV")),
            self._light_key("I", self.tr("Infrared")),
            self._light_key("O", self.tr("All lights side by side")),
            KeyAction("F", self.tr("Show or hide features"), self.record.features_toggle.toggle, record),
            KeyAction("R", self.tr("Show or hide regions"), self.record.regions_toggle.toggle, record),
            KeyAction(Qt.Key.Key_Space, self.tr("Capture, stop"), drafting.capture, bench),
            KeyAction("H", self.tr("Turn the page by half a turn"), drafting.turn, bench),
            KeyAction("T", self.tr("Lay the other side on the glass"), drafting.lay_other_side, bench),
            KeyAction("Z", self.tr("Take the last step back"), drafting.undo_button.click, bench),
            KeyAction(Qt.Key.Key_Delete, self.tr("Remove what is chosen"), drafting.drafting.remove_chosen, bench),
        )
