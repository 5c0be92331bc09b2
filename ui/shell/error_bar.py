"""The bar at the top of a panel that says what happened, to what, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.inspection import Outcome
from ui.outcome import OutcomeSymbol
from ui.problem import Problem
from ui.theme.parts import button, label


class ErrorBar(QFrame):
    """Hidden until `show_problem`; one problem at a time, the latest."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "error")
        self.problem: Problem | None = None
        self._what = label(look="failed", wrap=True)
        self._rest = label(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(16)
        row.addWidget(OutcomeSymbol(Outcome.FAILED, 28))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._rest)
        row.addLayout(words, 1)
        close = button(self.tr("Close"), "quiet")
        close.clicked.connect(self.clear)
        row.addWidget(close)
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        """Show what went wrong."""
        self.problem = problem
        self._what.setText(problem.what)
        self._rest.setText(" ".join(part for part in (problem.cause, problem.remedy) if part))
        self._rest.setVisible(bool(self._rest.text()))
        self.setToolTip(problem.detail)
        self.show()

    def clear(self) -> None:
        """Hide the bar."""
        if self.problem is not None:
            self.problem = None
            self.hide()
            self.dismissed.emit()
