"""The library as a grid with its filters, or the sentence that stands there while it is empty."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.shell.empty_state import EmptyState
from ui.specimens.criteria import Finding
from ui.specimens.filter_panel import FilterPanel
from ui.specimens.grid_model import GridModel
from ui.specimens.grid_view import GridView
from ui.specimens.thumbnails import Thumbnails
from ui.theme.parts import button, card, label

FILTERS_PX = 224


class BrowseView(QWidget):
    """`opened` carries the id of a specimen."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = FilterPanel()
        self.model = GridModel(Thumbnails(desk, self), self)
        self.grid = GridView(self.model)
        self.empty = EmptyState(self.tr("Reading the library …"))
        self.count = label("", "muted")
        self.folder_button = button(self.tr("Add from a folder…"), key="A")
        self.reader_button = button(self.tr("Add from the reader…"), key="N")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.grid)
        self._lay_out()
        self.grid.opened.connect(lambda specimen: self.opened.emit(specimen.id))

    def show_finding(self, finding: Finding) -> None:
        """Show what matches."""
        self.filters.offer(finding.offer)
        self.model.show_specimens(finding.specimens)
        shown, total = len(finding.specimens), finding.total
        self.count.setText(self.tr("{shown} of {total} specimens").format(shown=shown, total=total))
        if total == 0:
            sentence = self.tr("Add a specimen from a folder, or capture one on the reader.")
            self.empty.say(self.tr("The library has no specimens yet"), sentence)
        elif shown == 0:
            self.empty.say(self.tr("No specimen matches"), self.tr("Choose other filters, or reset them."))
        self._stack.setCurrentWidget(self.grid if shown else self.empty)

    def permit_adding(self, permitted: bool, why_not: str) -> None:
        """Enable the buttons that add, or grey them and say why."""
        for add in (self.folder_button, self.reader_button):
            add.setEnabled(permitted)
            add.setToolTip("" if permitted else why_not)

    def _lay_out(self) -> None:
        side = card()
        side.setFixedWidth(FILTERS_PX)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.filters)
        inside.addWidget(scroll)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.count, 1)
        top.addWidget(self.folder_button)
        top.addWidget(self.reader_button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(top)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(side)
        row.addLayout(right, 1)
