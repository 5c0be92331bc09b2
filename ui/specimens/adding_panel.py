"""What the library does with a new specimen: checking and calibrating with a way out, or all its faults together."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reference_specimens.fault import Fault
from ui.theme.parts import button, card, label

TICK_MS = 1000
FAULTS_PX = 208


class AddingPanel(QWidget):
    """Hidden until something is added; `cancelled` while it runs."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label("", "heading", wrap=True)
        self.sentence = label("", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.faults = QTableWidget(0, 4)
        self.cancel_button = button(self.tr("Cancel"))
        self.close_button = button(self.tr("Close"), "quiet")
        self._since = QElapsedTimer()
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self._tick)
        self._name = ""
        self._lay_out()
        self.cancel_button.clicked.connect(self.cancelled)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def show_running(self, name: str) -> None:
        """Say that `name` is being added; the seconds count."""
        self._name = name
        self.heading.setText(self.tr("Adding {name}").format(name=name))
        self._since.start()
        self._ticks.start(TICK_MS)
        self._tick()
        self._show(running=True)

    def show_added(self, ids: Sequence[str]) -> None:
        """Say what the library holds now."""
        self.heading.setText(self.tr("Added: {ids}").format(ids=", ".join(ids)))
        self.sentence.setText(self.tr("Calibrated and ready for inspections."))
        self._show(running=False)

    def show_cancelled(self) -> None:
        """Say that nothing was added."""
        self.heading.setText(self.tr("Cancelled"))
        self.sentence.setText(self.tr("The library is as it was before."))
        self._show(running=False)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """List everything that must be corrected."""
        self.heading.setText(self.tr("{name} was not added").format(name=self._name))
        self.sentence.setText(
            self.tr("Faults: {count}. Correct them all, then add it again.").format(count=len(faults))
        )
        self.faults.setRowCount(len(faults))
        for row, fault in enumerate(faults):
            for column, text in enumerate((fault.where, fault.what, fault.found, fault.expected)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.faults.setItem(row, column, item)
        self._show(running=False)
        self.faults.show()

    def stop(self) -> None:
        """Hide the panel, where the error is shown elsewhere."""
        self._ticks.stop()
        self.hide()

    def _tick(self) -> None:
        seconds = self._since.elapsed() // 1000
        self.sentence.setText(self.tr("Checking its files and calibrating, {seconds} s …").format(seconds=seconds))

    def _show(self, *, running: bool) -> None:
        if not running:
            self._ticks.stop()
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        self.close_button.setVisible(not running)
        self.faults.hide()
        self.show()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.heading)
        words.addWidget(self.sentence)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        frame: QFrame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 8, 8, 12)
        inside.setSpacing(8)
        inside.addLayout(top)
        inside.addWidget(self.progress)
        inside.addWidget(self.faults)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
        self._set_up_faults()

    def _set_up_faults(self) -> None:
        titles = (self.tr("Where"), self.tr("What"), self.tr("Found"), self.tr("Expected"))
        self.faults.setHorizontalHeaderLabels(titles)
        self.faults.verticalHeader().hide()
        self.faults.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.faults.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.faults.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.faults.setMaximumHeight(FAULTS_PX)
        self.faults.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.faults.setAccessibleName(self.tr("Faults"))
