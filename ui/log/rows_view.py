"""The table of the log, with a sentence in its place while there is nothing to show."""

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from inspector.records.entry import LogEntry
from ui.log.rows_model import ENTRY_ROLE, RowsModel
from ui.theme.parts import label

ROW_PX = 32
WIDTHS_PX = (152, 112, 112, 144, 184, 200, 216, 128)


class RowsView(QWidget):
    """Rows to choose from; `chosen` carries the entry, or None once none is chosen."""

    chosen = Signal(object)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableView()
        self.message = label("", "muted", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._model = model
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.message)
        self._set_up(model)

    def show_reading(self) -> None:
        """Say that the log is being read; rows already shown stay."""
        if not self._model.entries:
            self._say(self.tr("Reading the log …"))

    def show_rows(self) -> None:
        """Show the rows, or say that none match."""
        if self._model.entries:
            self._stack.setCurrentWidget(self.table)
        else:
            self._say(self.tr("Nothing in the log matches. Choose a longer period or reset the filters."))

    @property
    def chosen_entry(self) -> LogEntry | None:
        """The entry of the chosen row."""
        rows: list[QModelIndex] = self.table.selectionModel().selectedRows()
        return rows[0].data(ENTRY_ROLE) if rows else None

    def choose_none(self) -> None:
        """Take the choice back."""
        self.table.clearSelection()

    def choose(self, sequence: int) -> bool:
        """Choose the row with this number in the log; false where it is not among the rows."""
        numbers = [entry.sequence for entry in self._model.entries]
        if sequence in numbers:
            self.table.selectRow(numbers.index(sequence))
        return sequence in numbers

    def _set_up(self, model: RowsModel) -> None:
        table = self.table
        table.setModel(model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setStyleSheet("QTableView::item { padding: 0 5px; }")
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        for column, width in enumerate(WIDTHS_PX):
            table.setColumnWidth(column, width)
        table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        table.setAccessibleName(self.tr("Log"))
        table.selectionModel().selectionChanged.connect(self._tell)

    def _tell(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self.chosen.emit(self.chosen_entry)

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self._stack.setCurrentWidget(self.message)
