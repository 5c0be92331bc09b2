"""The advice and what it rests on, in words; the machine never says genuine or false."""

from PySide6.QtCore import QCoreApplication

from inspector.inspection import Advice, CheckResult, Inspection, Outcome
from ui.sentences_checks import check_sentence
from ui.sentences_quality import quality_sentence
from ui.sentences_rules import rule_sentence

NOT_IDENTIFIED = "model_not_identified"


def verdict_words(inspection: Inspection) -> str:
    """Return the large words of the verdict panel."""
    translate = QCoreApplication.translate
    words = {
        Advice.CLEAR: translate("Advice", "No irregularity found"),
        Advice.ATTENTION: translate("Advice", "Look again"),
        Advice.REFER: translate("Advice", "Irregular"),
    }
    if only_basic(inspection):
        return translate("Advice", "Basic checks only")
    return words[inspection.advice] if inspection.advice else ""


def only_basic(inspection: Inspection) -> bool:
    """Whether nothing speaks against the document but that its model is not in the library (design 6.2)."""
    return inspection.advice is Advice.ATTENTION and tuple(inspection.reasons) == (NOT_IDENTIFIED,)


def coverage_words(inspection: Inspection) -> str:
    """Return "9 of 11 checks done"."""
    done = inspection.performed
    return QCoreApplication.translate("Advice", "{done} of {all} checks done").format(
        done=done, all=done + inspection.not_performed
    )


def reason_sentences(inspection: Inspection) -> list[tuple[Outcome, str]]:
    """Return, for each reason of the advice, its outcome and one sentence; repeated sentences once."""
    found = [_reason(code, inspection) for code in inspection.reasons]
    return list(dict.fromkeys(found))


def _reason(code: str, inspection: Inspection) -> tuple[Outcome, str]:
    checks = [check for check in inspection.checks if check.code == code]
    telling = sorted(checks, key=_weight)
    if telling and telling[0].outcome is not Outcome.SUCCESSFUL:
        return telling[0].outcome, check_sentence(telling[0])
    qualities = [result for page in inspection.pages for result in page.quality if result.code == code]
    if qualities:
        return Outcome.UNDETERMINED, quality_sentence(qualities[0])
    return Outcome.UNDETERMINED, rule_sentence(CheckResult(code, Outcome.FAILED))


def _weight(check: CheckResult) -> int:
    order = [Outcome.FAILED, Outcome.ABORTED, Outcome.UNDETERMINED, Outcome.NOT_PERFORMED, Outcome.SUCCESSFUL]
    return order.index(check.outcome)
