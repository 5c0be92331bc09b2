"""The log workspace: four figures, bars over time, a filterable table, one row in full, and the export."""

from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.officer import Permission, Workspace, may
from inspector.records.entry import LogEntry, LogFilter
from ui import counts, terms
from ui.desk import Desk
from ui.jobs import when_done
from ui.log.day_chart import DayChart
from ui.log.entry_detail import EntryDetail
from ui.log.export_bar import ExportBar
from ui.log.figure_tile import FigureTile
from ui.log.filter_bar import FilterBar
from ui.log.reading import LogView, read_log
from ui.log.rows_model import RowsModel
from ui.log.rows_view import RowsView
from ui.shell.keys import KeyAction
from ui.shell.page import Page
from ui.theme.parts import button, card, label

DETAIL_PX = 312


class LogPage(Page):
    """Reads the log whenever it is opened, a filter changes or the records change; changes nothing."""

    workspace = Workspace.LOG

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self._criteria = LogFilter()
        self.model = RowsModel(self)
        self.export_bar = ExportBar(self)
        self.inspections = FigureTile(self.tr("Inspections"))
        self.referred = FigureTile(self.tr("Referred"))
        self.overridden = FigureTile(self.tr("Overridden"))
        self.fraud = FigureTile(self.tr("Concluded as fraud"))
        self.chart = DayChart()
        self.filters = FilterBar(desk.setup.today())
        self.rows = RowsView(self.model)
        self.detail = EntryDetail()
        self.count = label("", "muted")
        self.export_button = button(self.tr("Export CSV…"), key="E")
        self.set_content(self._content())
        self._connect()
        self.keys.actions = (
            KeyAction("E", self.tr("Export the rows"), self._choose_file, self.export_button.isEnabled),
            KeyAction(Qt.Key.Key_Escape, self.tr("Close the row"), self.rows.choose_none, self._side.isVisible),
            KeyAction("F", self.tr("Find text"), self.filters.text_field.setFocus),
            KeyAction("R", self.tr("Reset the filters"), self.filters.reset),
        )

    def opened(self) -> None:
        """Read the log and what this officer may do with it."""
        permitted = may(self.desk.officer, Permission.EXPORT_LOG)
        self.export_button.setEnabled(permitted)
        self.export_button.setToolTip("" if permitted else terms.denial(Permission.EXPORT_LOG))
        self.reload()

    def reload(self) -> None:
        """Read the log again; an answer to an older question is dropped."""
        self._stale = False
        self._asked += 1
        question, criteria, period = self._asked, self.filters.criteria, self.filters.period
        self.rows.show_reading()
        when_done(
            self.desk.ask_records(lambda records: read_log(records, criteria, period)),
            self,
            lambda view: self._show(view) if question == self._asked else None,
            self._fail_reading,
        )

    def export_to(self, path: Path) -> None:
        """Write the rows of the present filter as CSV and say where they went."""
        criteria, officer = self._criteria, self.desk.officer
        self.export_bar.show_running(path)
        when_done(
            self.desk.ask_records(lambda records: records.export_csv(criteria, path, officer=officer)),
            self,
            lambda count: self._exported(path, count),
            self._fail_export,
        )

    def _exported(self, path: Path, count: int) -> None:
        self.export_bar.show_written(path, count)
        self.desk.records_changed.emit()

    def _content(self) -> QWidget:
        top = QHBoxLayout()
        top.setSpacing(8)
        for tile in (self.inspections, self.referred, self.overridden, self.fraud):
            top.addWidget(tile, 2)
        top.addWidget(_framed(self.chart), 5)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.export_bar)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addLayout(self._table_row(), 1)
        return content

    def _table_row(self) -> QHBoxLayout:
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.export_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.rows, 1)
        left.addLayout(below)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(left, 1)
        self._side = _framed(self.detail)
        self._side.setFixedWidth(DETAIL_PX)
        self._side.hide()
        row.addWidget(self._side)
        return row

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.rows.chosen.connect(self._show_detail)
        self.export_button.clicked.connect(self._choose_file)
        self.desk.records_changed.connect(lambda: self.reload() if self.isVisible() else None)

    def _show(self, view: LogView) -> None:
        self.errors.clear()
        self._criteria = view.criteria
        chosen = self.rows.chosen_entry
        self.model.show_entries(view.rows)
        self.rows.show_rows()
        if chosen is None or not self.rows.choose(chosen.sequence):
            self._show_detail(None)
        self.filters.offer_officers(view.officers)
        self.chart.show_bars(view.bars)
        self.inspections.show_count(view.figures.inspections, view.before.inspections)
        self.referred.show_count(view.figures.referred, view.before.referred)
        self.overridden.show_count(view.figures.overridden, view.before.overridden)
        self.fraud.show_count(view.figures.fraud, view.before.fraud)
        self.count.setText(self._counted(view))

    def _show_detail(self, entry: LogEntry | None) -> None:
        self.detail.show_entry(entry)
        self._side.setVisible(entry is not None)

    def _counted(self, view: LogView) -> str:
        shown = counts.rows(len(view.rows))
        evaluation = view.figures.evaluation
        if not evaluation:
            return shown
        sentence = self.tr("{rows}. Inspections that were evaluations of pre-recorded images: {evaluation}.")
        return sentence.format(rows=shown, evaluation=self.locale().toString(evaluation))

    def _fail_reading(self, error: BaseException) -> None:
        self.rows.show_rows()
        self.fail(error)

    def _fail_export(self, error: BaseException) -> None:
        self.export_bar.hide()
        self.fail(error)

    def _choose_file(self) -> None:
        proposed = Path(QDir.homePath()) / f"log-{self.filters.period.first}-{self.filters.period.last}.csv"
        dialog = QFileDialog(self, self.tr("Export the log"), str(proposed), self.tr("Comma-separated values (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(str(proposed))
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _framed(inside: QWidget) -> QFrame:
    frame = card()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
    return frame
