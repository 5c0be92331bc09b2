"""The list of checks in the details: irregular ones first, each with its symbol."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from inspector.inspection import CheckResult, Outcome
from ui.outcome import outcome_icon
from ui.sentences_checks import check_name

_ORDER = (Outcome.FAILED, Outcome.ABORTED, Outcome.UNDETERMINED, Outcome.SUCCESSFUL, Outcome.NOT_PERFORMED)


class CheckList(QListWidget):
    """`chosen` carries the check result."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(20, 20))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(0)
        self.setUniformItemSizes(False)
        self.currentRowChanged.connect(self._choose)
        self._checks: list[CheckResult] = []

    def show_checks(self, checks: Sequence[CheckResult], chosen: CheckResult | None) -> None:
        """List the checks that count and choose one (the first where None)."""
        counted = [check for check in checks if not check.silent]
        self._checks = sorted(counted, key=lambda check: _ORDER.index(check.outcome))
        self.blockSignals(True)
        self.clear()
        for check in self._checks:
            self.addItem(QListWidgetItem(outcome_icon(check.outcome), _words(check)))
        self.blockSignals(False)
        row = self._checks.index(chosen) if chosen in self._checks else 0
        self.setCurrentRow(row)
        self._choose(row)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._checks):
            self.chosen.emit(self._checks[row])


def _words(check: CheckResult) -> str:
    return f"{check_name(check.code)}\n{check.feature}" if check.feature else check_name(check.code)
