"""The verdict: symbol, words, how many checks were done, and the reasons; or what is being waited for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from inspector.inspection import Inspection, Outcome
from inspector.records.entry import Decision
from ui.counts import more_reasons
from ui.outcome import ADVICE_OUTCOME, OutcomeSymbol
from ui.sentences_advice import coverage_words, only_basic, reason_sentences, verdict_words
from ui.theme.parts import button, label

MOST_REASONS = 4
CANCEL_AFTER_MS = 2000


class VerdictPanel(QFrame):
    """Large enough to be read from one metre; `cancel_wanted` while something takes longer than two seconds."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.symbol = OutcomeSymbol(None, 56)
        self.words = label(look="verdict", wrap=True)
        self.coverage = label(look="muted", wrap=True)
        self.tags = label(look="caption", wrap=True)
        self.guidance = label(look="attention", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.cancel = button(self.tr("Cancel"), "quiet", key="Esc")
        self.cancel.clicked.connect(self.cancel_wanted)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(4)
        self._compact = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(CANCEL_AFTER_MS)
        self._patience.timeout.connect(self.cancel.show)
        self._lay_out()
        self.say(self.tr("Ready"), self.tr("Lay the document on the reader and press Space."))

    def say(self, words: str, sentence: str = "") -> None:
        """Show words without an outcome (ready, stopped)."""
        self._end_wait()
        self._show(None, words, sentence, [])

    def wait(self, words: str, sentence: str, step: int, steps: int) -> None:
        """Show what is going on, `step` of `steps`; after two seconds it can be cancelled."""
        if not self.progress.isVisibleTo(self):
            self.progress.show()
            self._patience.start()
        self.progress.setRange(0, steps)
        self.progress.setValue(step)
        self._show(None, words, sentence, [])

    def show_verdict(self, inspection: Inspection) -> None:
        """Show the advice with its reasons."""
        self._end_wait()
        basic = only_basic(inspection)
        outcome = ADVICE_OUTCOME[inspection.advice] if inspection.advice else None
        reasons = [] if basic else reason_sentences(inspection)
        coverage = coverage_words(inspection)
        if basic:
            coverage = self.tr("No specimen of this model in the library. {coverage}").format(coverage=coverage)
        self._show(outcome, verdict_words(inspection), coverage, reasons)

    def guide(self, sentence: str) -> None:
        """Say what to do next, under the verdict ("Turn the card over ..."); empty says nothing."""
        self.guidance.setText(sentence)
        self.guidance.setVisible(bool(sentence))

    def tag(self, words: Sequence[str], sentences: Sequence[str] = ()) -> None:
        """Say what kind of inspection this is ("Evaluation"), whole sentences on hover; nothing hides the line."""
        self.tags.setText(", ".join(words))
        self.tags.setToolTip("\n".join(sentences))
        self.tags.setVisible(bool(words))

    def show_decision(self, inspection: Inspection, decision: Decision) -> None:
        """Show what the officer decided, above the machine's words."""
        words = {
            Decision.CLEAR: self.tr("Cleared"),
            Decision.REFER: self.tr("Referred"),
        }
        outcome = Outcome.SUCCESSFUL if decision is Decision.CLEAR else Outcome.FAILED
        said = self.tr("The machine said: {words}, {coverage}").format(
            words=verdict_words(inspection), coverage=coverage_words(inspection)
        )
        self._end_wait()
        self._show(outcome, words.get(decision, ""), said, [])

    def set_compact(self, compact: bool) -> None:
        """Leave the reasons out while a panel below needs the room."""
        self._compact = compact
        for index in range(self._reasons.count()):
            item = self._reasons.itemAt(index)
            if item is not None and (widget := item.widget()) is not None:
                widget.setVisible(not compact)

    def _show(self, outcome: Outcome | None, words: str, sentence: str, reasons: Sequence[tuple[Outcome, str]]) -> None:
        self.symbol.set_outcome(outcome)
        self.symbol.setVisible(outcome is not None)
        self.words.setText(words)
        self.coverage.setText(sentence)
        self.coverage.setVisible(bool(sentence))
        self.guide("")
        self._fill_reasons(reasons)

    def _fill_reasons(self, reasons: Sequence[tuple[Outcome, str]]) -> None:
        while (item := self._reasons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        shown = reasons[:MOST_REASONS] if len(reasons) > MOST_REASONS + 1 else reasons
        for outcome, sentence in shown:
            self._reasons.addWidget(_ReasonLine(outcome, sentence))
        if len(shown) < len(reasons):
            self._reasons.addWidget(label(more_reasons(len(reasons) - len(shown)), "muted", wrap=True))
        self.set_compact(self._compact)

    def _end_wait(self) -> None:
        self._patience.stop()
        self.progress.hide()
        self.cancel.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.words)
        words.addWidget(self.coverage)
        words.addWidget(self.tags)
        words.addWidget(self.guidance)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.progress)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._reasons)


class _ReasonLine(QWidget):
    """One reason with its small symbol."""

    def __init__(self, outcome: Outcome, sentence: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(OutcomeSymbol(outcome, 18), 0, Qt.AlignmentFlag.AlignTop)
        words: QLabel = label(sentence, wrap=True)
        row.addWidget(words, 1)
