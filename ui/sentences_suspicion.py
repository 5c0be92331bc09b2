"""Reasons an officer may give: why a document is referred, and why it is cleared against the advice."""

from PySide6.QtCore import QCoreApplication

from ui.sentences_checks import check_name, routine_parts
from ui.sentences_rules import rule_name


def suspicion_reasons() -> dict[str, str]:
    """Return the reasons for suspicion that no check sees, code to words."""
    translate = QCoreApplication.translate
    return {
        "holder_differs": translate("Suspicion", "Holder does not resemble the photo"),
        "photo_tampered": translate("Suspicion", "Photo looks replaced"),
        "page_damaged": translate("Suspicion", "Cuts, glue or damaged laminate"),
        "print_quality": translate("Suspicion", "Print looks copied"),
        "feels_wrong": translate("Suspicion", "Paper or relief feels wrong"),
        "stamps_doubtful": translate("Suspicion", "Stamps or visas look doubtful"),
        "behaviour": translate("Suspicion", "Answers or behaviour do not fit"),
        "alert": translate("Suspicion", "Alert or tip-off"),
    }


def clearing_reasons() -> dict[str, str]:
    """Return the short list of reasons for clearing against the advice, code to words."""
    translate = QCoreApplication.translate
    return {
        "worn_document": translate("Clearing", "Document worn or dirty, feature seen by eye"),
        "capture_disturbed": translate("Clearing", "Capture disturbed by glare, light or position"),
        "checked_by_hand": translate("Clearing", "Examined by hand, nothing found"),
        "known_deviation": translate("Clearing", "Known deviation of this model"),
        "second_line_cleared": translate("Clearing", "Second line has cleared it"),
        "expired_accepted": translate("Clearing", "Expired, but accepted under an agreement"),
    }


def reason_words(code: str) -> str:
    """Return any recorded reason in words: a check, a suspicion or a reason for clearing."""
    known = {**suspicion_reasons(), **clearing_reasons()}.get(code)
    if known is not None:
        return known
    return check_name(code) if routine_parts(code) else rule_name(code)
