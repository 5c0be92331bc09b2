"""The conclusion: fraud type on two levels, what it rests on, words, and a second look before it counts."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from inspector.inspection import CheckResult
from inspector.records.entry import Conclusion, FraudType, Referral
from ui import terms
from ui.examine.conclusion_view import ConclusionView
from ui.examine.draft_conclusion import DraftConclusion, Missing
from ui.examine.grounds_list import GroundsList
from ui.sentences_checks import check_sentence
from ui.sentences_suspicion import reason_words
from ui.theme.parts import button, card, label

FORM, RESULT = 0, 1


class ConclusionPanel(QWidget):
    """`concluded` carries the confirmed draft."""

    concluded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._permitted = True
        self._shown: tuple[str, Conclusion | None] | None = None
        self.category = QComboBox()
        self.kind = QComboBox()
        self.grounds = GroundsList()
        self.text = QPlainTextEdit()
        self.hint = label("", "muted", wrap=True)
        self.conclude_button = button(self.tr("Conclude…"), "primary")
        self.question = label("", wrap=True)
        self.confirm_button = button(self.tr("Confirm"), "primary")
        self.back_button = button(self.tr("Back"))
        self._confirmation = card("notice")
        self.result = ConclusionView()
        self._stack = QStackedLayout(self)
        self._lay_out()
        self._connect()

    @property
    def draft(self) -> DraftConclusion:
        """What the examiner has put together so far."""
        code = self.kind.currentData()
        fraud_type = FraudType(code) if code else None
        return DraftConclusion(fraud_type, self.grounds.ticked, self.text.toPlainText().strip())

    def show_case(self, referral: Referral, irregularities: tuple[CheckResult, ...]) -> None:
        """Show the conclusion of a case, or the form with its irregularities ticked.

        The same case again, with nothing new concluded, leaves a form that is being filled in as it is.
        """
        shown = (referral.id, referral.conclusion)
        if shown == self._shown:
            return
        self._shown = shown
        self.result.show_conclusion(referral.conclusion)
        offered = _offered(referral, irregularities)
        self.grounds.offer(offered, ticked=tuple(check.code for check in irregularities))
        self.category.setCurrentIndex(0)
        self.text.clear()
        self._ask(asking=False)
        self._stack.setCurrentIndex(RESULT if referral.conclusion else FORM)

    def choose(self, fraud_type: FraudType) -> None:
        """Choose a fraud type on both levels."""
        self.category.setCurrentIndex(self.category.findData(fraud_type.value.split(".")[0]))
        self.kind.setCurrentIndex(self.kind.findData(fraud_type.value))

    def permit(self, permitted: bool, why_not: str) -> None:
        """Let the officer conclude, or say why not."""
        self._permitted = permitted
        self.conclude_button.setToolTip("" if permitted else why_not)
        self._check()

    def _connect(self) -> None:
        self.category.currentIndexChanged.connect(self._offer_kinds)
        for changed in (self.kind.currentIndexChanged, self.grounds.changed, self.text.textChanged):
            changed.connect(self._check)
        self.conclude_button.clicked.connect(lambda: self._ask(asking=True))
        self.back_button.clicked.connect(lambda: self._ask(asking=False))
        self.confirm_button.clicked.connect(lambda: self.concluded.emit(self.draft))
        self.result.revise_button.clicked.connect(lambda: self._stack.setCurrentIndex(FORM))
        self._offer_kinds()

    def _lay_out(self) -> None:
        self.category.addItem(self.tr("Choose…"), "")
        for code in terms.FRAUD_CATEGORIES:
            self.category.addItem(terms.fraud_category(terms.kinds_of(code)[0]), code)
        self.category.setAccessibleName(self.tr("Category"))
        self.kind.setAccessibleName(self.tr("Type"))
        for choice in (self.category, self.kind):  # long names may not widen the panel
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.text.setPlaceholderText(self.tr("In your words: what you examined and what it shows"))
        self.text.setAccessibleName(self.tr("Explanation"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(96)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (label(self.tr("Fraud type"), "caption"), self.category, self.kind):
            column.addWidget(part)
        column.addWidget(label(self.tr("It rests on"), "caption"))
        column.addWidget(self.grounds, 1)
        column.addWidget(self.text)
        self._stack.addWidget(self._with_steps_below(form))
        self._stack.addWidget(self.result)

    def _with_steps_below(self, form: QWidget) -> QWidget:
        """Return the form above what comes next: on a low screen the form scrolls, the buttons stay."""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(form)
        self._lay_out_confirmation()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(scroll, 1)
        for part in (self.hint, self.conclude_button, self._confirmation):
            column.addWidget(part)
        return page

    def _lay_out_confirmation(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        column = QVBoxLayout(self._confirmation)
        column.addWidget(self.question)
        column.addLayout(buttons)

    def _offer_kinds(self) -> None:
        kinds = terms.kinds_of(self.category.currentData() or "")
        self.kind.clear()
        if len(kinds) > 1:
            self.kind.addItem(self.tr("Choose…"), "")
        for kind in kinds:
            self.kind.addItem(_capitalised(terms.fraud_kind(kind)), kind.value)
        self.kind.setVisible(len(kinds) > 1)
        self._check()

    def _check(self) -> None:
        missing = self.draft.missing
        self.hint.setText(self._missing_words(missing))
        self.hint.setVisible(missing is not None)
        self.conclude_button.setEnabled(self._permitted and missing is None)

    def _missing_words(self, missing: Missing | None) -> str:
        words = {
            Missing.FRAUD_TYPE: self.tr("Choose a fraud type."),
            Missing.GROUNDS: self.tr("Tick an irregularity, or explain in words."),
        }
        return words[missing] if missing else ""

    def _ask(self, *, asking: bool) -> None:
        fraud_type = self.draft.fraud_type
        if asking and fraud_type is not None:
            words = self.tr("Conclude as “{kind}”? The booth sees it at once, and it stays in the log.")
            self.question.setText(words.format(kind=terms.fraud_type(fraud_type)))
        self._confirmation.setVisible(asking)
        self.conclude_button.setVisible(not asking)
        for field in (self.category, self.kind, self.grounds, self.text):
            field.setEnabled(not asking)
        (self.confirm_button if asking else self.category).setFocus()


def _offered(referral: Referral, irregularities: tuple[CheckResult, ...]) -> Mapping[str, str]:
    offered: dict[str, str] = {}
    for check in irregularities:
        offered.setdefault(check.code, check_sentence(check))
    for code in referral.reasons:
        offered.setdefault(code, reason_words(code))
    return offered


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]
