"""Why a check came to no result, in words; the codes are `CheckResult.why` of the core."""

from PySide6.QtCore import QCoreApplication

from inspector.inspection import CheckResult, Outcome


def why_sentence(check: CheckResult) -> str:
    """Return the reason for an undetermined, not performed or aborted check."""
    known = _reasons().get(check.why)
    if known is not None:
        return known
    translate = QCoreApplication.translate
    fallback = {
        Outcome.UNDETERMINED: translate("Why", "no clear result, look at it yourself"),
        Outcome.NOT_PERFORMED: translate("Why", "not done"),
        Outcome.ABORTED: translate("Why", "broken off"),
    }
    return fallback.get(check.outcome, check.why)


def _reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "mrz_not_read": translate("Why", "the MRZ was not read"),
        "mrz_doubtful": translate("Why", "a character of the MRZ was read with doubt, compare it with the page"),
        "mrz_format_unknown": translate("Why", "the MRZ has no known layout"),
        "expiry_not_read": translate("Why", "the date of expiry was not read"),
        "light_not_captured": translate("Why", "this light was not captured"),
        "no_capture": translate("Why", "this light was not captured"),
        "resolution_too_low": translate("Why", "the picture is too coarse"),
        "glare": translate("Why", "glare covers the place"),
        "not_in_focus": translate("Why", "the picture is not sharp"),
        "no_specimen": translate("Why", "the library has no specimen of this model"),
        "not_registered": translate("Why", "the page could not be laid on the specimen"),
    }
