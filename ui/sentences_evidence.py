"""What moved the advice, in words: each failed check with how it counts, and the sum against the limit."""

from PySide6.QtCore import QCoreApplication

from inspector.inspection import Cause, MovedAdvice
from ui.sentences_checks import check_name
from ui.sentences_quality import quality_name


def evidence_sentence(combined: float, limit: float) -> str:
    """Return the sum of the weights beside the limit above which a document is referred."""
    words = QCoreApplication.translate("Evidence", "evidence {combined}, referred above {limit}")
    return words.format(combined=f"{combined:.2f}", limit=f"{limit:.2f}")


def cause_words(cause: Cause) -> str:
    """Return how something moved the advice."""
    translate = QCoreApplication.translate
    return {
        Cause.DECIDES: translate("Evidence", "decides alone"),
        Cause.AGREES: translate("Evidence", "agrees with another"),
        Cause.WEIGHS: translate("Evidence", "adds its weight"),
        Cause.REPEATS: translate("Evidence", "repeats another"),
        Cause.ASKS: translate("Evidence", "asks for a look"),
    }[cause]


def moved_name(moved: MovedAdvice) -> str:
    """Return what moved the advice: a criterion of the capture, else a check or rule."""
    return quality_name(moved.code) or check_name(moved.code)
