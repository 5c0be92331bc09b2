"""The machine's results: the list with the failed first, and the chosen one in words and on its scale."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.inspection import CheckResult, Outcome
from ui import terms
from ui.details.check_list import CheckList
from ui.details.evidence_scale import EvidenceScale
from ui.details.range_scale import RangeScale
from ui.examine.machine_results import MachineResults
from ui.outcome import OutcomeSymbol
from ui.sentences_checks import check_sentence
from ui.sentences_meaning import by_hand, meaning
from ui.theme.parts import label


class ResultsPanel(QWidget):
    """`chosen` carries the check result."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evidence = EvidenceScale()
        self.coverage = label("", "muted")
        self.list = CheckList()
        self.symbol = OutcomeSymbol(size_px=24)
        self.outcome = label("", "caption")
        self.sentence = label("", wrap=True)
        self.scale = RangeScale()
        self.meaning = label("", "muted", wrap=True)
        self.by_hand = label("", wrap=True)
        self._lay_out()
        self.list.chosen.connect(self._show)

    def show_results(self, results: MachineResults) -> None:
        """Show what moved the advice, list the checks of a case and choose the first."""
        checks = results.checks
        self.evidence.show_evidence(results.moved, results.evidence, results.evidence_limit)
        done = sum(check.outcome not in (Outcome.NOT_PERFORMED, Outcome.ABORTED) for check in checks)
        words = self.tr("{done} of {total} checks done") if checks else self.tr("No checks were recorded")
        self.coverage.setText(words.format(done=done, total=len(checks)))
        self.list.show_checks(checks, None)

    def _show(self, check: CheckResult) -> None:
        failed = check.outcome is Outcome.FAILED
        self.symbol.set_outcome(check.outcome)
        self.outcome.setText(f"{terms.outcome(check.outcome)} · {check.code}")
        self.sentence.setText(check_sentence(check))
        self.scale.show_check(check)
        for words, text in ((self.meaning, meaning(check.code)), (self.by_hand, by_hand(check.code))):
            words.setText(text if failed else "")
            words.setVisible(bool(words.text()))
        self.chosen.emit(check)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self.symbol)
        heading.addWidget(self.outcome, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.evidence)
        column.addWidget(self.coverage)
        column.addWidget(self.list, 1)
        column.addLayout(heading)
        for part in (self.sentence, self.scale, self.meaning, self.by_hand):
            column.addWidget(part)
