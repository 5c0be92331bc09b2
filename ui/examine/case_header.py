"""Whose document it is, what the machine and the first line said, and who referred it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.inspection import Outcome
from ui import terms
from ui.examine.banner import Banner
from ui.examine.case_contents import CaseContents
from ui.local_time import age, local_time, utc_time
from ui.outcome import ADVICE_OUTCOME, OutcomeSymbol
from ui.sentences_dates import date_in_words
from ui.sentences_suspicion import reason_words
from ui.theme.parts import label


class CaseHeader(QWidget):
    """Three lines above the pictures; the note of the first line in full on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.symbol = OutcomeSymbol(size_px=32)
        self.holder = label("", "heading")
        self.document = label("", "muted", wrap=True)
        self.referred = label("", wrap=True)
        self.banner = Banner()
        words = QVBoxLayout()
        words.setSpacing(0)
        for line in (self.holder, self.document, self.referred):
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.symbol)
        row.addLayout(words, 1)
        row.addWidget(self.banner, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_case(self, contents: CaseContents) -> None:
        """Show a case."""
        results, referral = contents.results, contents.referral
        advice = results.advice
        self.symbol.set_outcome(ADVICE_OUTCOME[advice] if advice else Outcome.NOT_PERFORMED)
        self.holder.setText(self._holder(contents))
        self.document.setText(self._document(contents))
        self.referred.setText(self._referred(contents))
        self.referred.setToolTip(f"{local_time(referral.at)}\n{utc_time(referral.at)}\n{referral.note}".strip())
        sentence = self.tr("The pictures came from files. This is an evaluation, not an operation.")
        self.banner.say(self.tr("Evaluation") if referral.evaluation else "", sentence)

    def _holder(self, contents: CaseContents) -> str:
        fields = contents.results.fields
        name = ", ".join(part for part in (fields.get("surname"), fields.get("given_names")) if part)
        words = terms.advice(contents.results.advice)
        return " · ".join(part for part in (name or self.tr("Holder not read"), words) if part)

    def _document(self, contents: CaseContents) -> str:
        fields, results = contents.results.fields, contents.results
        born, expires = fields.get("birth_date"), fields.get("expiry_date")
        parts = (
            " ".join(part for part in (fields.get("document_code"), fields.get("document_number")) if part),
            fields.get("nationality", ""),
            self.tr("born {date}").format(date=date_in_words(born)) if born else "",
            self.tr("expires {date}").format(date=date_in_words(expires)) if expires else "",
            "" if results.model_id else self.tr("model not identified"),
        )
        return " · ".join(part for part in parts if part)

    def _referred(self, contents: CaseContents) -> str:
        referral = contents.referral
        sender = self.tr("{officer}, {post} · {age}").format(
            officer=referral.officer, post=referral.workstation, age=age(referral.at)
        )
        reasons = ", ".join(dict.fromkeys(reason_words(code) for code in referral.reasons))
        return "  ·  ".join(part for part in (sender, reasons) if part)
