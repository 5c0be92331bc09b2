"""Rules (checks of data) as words."""

from PySide6.QtCore import QCoreApplication

from inspector.inspection import CheckResult, Outcome
from ui.sentences_dates import days_in_words


def rule_name(code: str) -> str:
    """Return a short name of the rule."""
    translate = QCoreApplication.translate
    names = {
        "mrz_check_digits": translate("Rule", "Check digits"),
        "mrz_lights_differ": translate("Rule", "MRZ in two lights"),
        "issuer_known": translate("Rule", "Issuing state"),
        "dates_plausible": translate("Rule", "Dates"),
        "document_expired": translate("Rule", "Validity"),
        "specimen_document": translate("Rule", "Not a specimen"),
        "mrz_matches_viz": translate("Rule", "MRZ against print"),
        "mrz_font": translate("Rule", "MRZ typeface"),
        "portrait_matches_secondary": translate("Rule", "Two portraits"),
        "model_not_identified": translate("Rule", "Document model"),
    }
    return names.get(code, code)


def rule_sentence(check: CheckResult) -> str:
    """Return one sentence for a rule that came to a result."""
    translate = QCoreApplication.translate
    if check.outcome is Outcome.SUCCESSFUL:
        return translate("Rule", "{check}: as expected").format(check=rule_name(check.code))
    if check.code == "document_expired" and check.measured is not None:
        return translate("Rule", "The document expired {time} ago").format(time=days_in_words(-check.measured))
    sentences = {
        "mrz_check_digits": translate("Rule", "A check digit of the MRZ is wrong"),
        "mrz_lights_differ": translate("Rule", "White light and infrared show different characters in the MRZ"),
        "issuer_known": translate("Rule", "No state or organisation has the issuing code {issuing_state}"),
        "dates_plausible": translate("Rule", "A date is impossible or the dates contradict each other"),
        "document_expired": translate("Rule", "The document has expired"),
        "specimen_document": translate("Rule", "This is a specimen, not a travel document"),
        "mrz_matches_viz": translate("Rule", "The MRZ and the printed data differ"),
        "mrz_font": translate("Rule", "The MRZ is not printed in OCR-B"),
        "portrait_matches_secondary": translate("Rule", "The two portraits differ"),
        "model_not_identified": translate("Rule", "The document model is not in the library: basic checks only"),
    }
    sentence = sentences.get(check.code)
    if sentence is None:
        return translate("Rule", "{check}: not as expected").format(check=rule_name(check.code))
    return sentence.format(issuing_state=check.evidence.get("issuing_state", ""))
