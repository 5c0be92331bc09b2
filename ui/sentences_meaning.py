"""What an irregularity means and what to look at by hand, one sentence each."""

from PySide6.QtCore import QCoreApplication

from imaging.light import Light
from ui.sentences_checks import routine_parts


def meaning(code: str) -> str:
    """Return what a failure of this check is typical of."""
    parts = routine_parts(code)
    if parts is None:
        return _rule_meanings().get(code, "")
    light, feature_property, feature = parts
    return _special_meanings().get((light, feature_property, feature)) or _property_meanings().get(feature_property, "")


def by_hand(code: str) -> str:
    """Return what to look at without the machine."""
    parts = routine_parts(code)
    if parts is None:
        return _rule_actions().get(code, "")
    return _feature_actions().get(parts[2], QCoreApplication.translate("ByHand", "Compare the area with the specimen."))


def _special_meanings() -> dict[tuple[Light, str, str], str]:
    translate = QCoreApplication.translate
    return {
        (Light.UV, "BR", "FU"): translate(
            "Meaning", "Security paper stays dark under UV. Here it shines: typical of ordinary office paper."
        ),
        (Light.IR, "AB", "MR"): translate(
            "Meaning", "The MRZ must stay black in infrared. Here it fades: typical of ink-jet or dye prints."
        ),
        (Light.IR, "TR", "IS"): translate(
            "Meaning",
            "The background should vanish in infrared. Here it stays: typical of ink-jet or laser reprints.",
        ),
    }


def _property_meanings() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "AB": translate(
            "Meaning", "The ink does not absorb as the issuer's ink does: it was printed with another one."
        ),
        "BR": translate("Meaning", "The material is brighter than the issuer's: it may be another paper or be washed."),
        "FR": translate("Meaning", "Fine lines are broken or missing: typical of a copy made from a scan."),
        "LU": translate(
            "Meaning", "The fluorescent print is missing or has other colours: copies rarely have it right."
        ),
        "TL": translate("Meaning", "The material lets light through in another way than the issuer's."),
        "TR": translate("Meaning", "The ink should vanish under this light. Here it stays: another ink was used."),
    }


def _feature_actions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "FU": translate("ByHand", "Hold the page under a UV lamp beside another page of the same booklet."),
        "FI": translate("ByHand", "Look for fibres under a UV lamp: real ones lie in the paper, printed ones on it."),
        "IS": translate("ByHand", "Look at the background with a magnifier: fine unbroken lines, no dots of colour."),
        "MR": translate("ByHand", "Look at the MRZ with a magnifier: clean black edges, no spray of ink, no colour."),
        "PH": translate("ByHand", "Look at the edge of the photo under oblique light: no cut, no step, no glue."),
        "OP": translate("ByHand", "Follow the lines from the page onto the photo: they must run on without a break."),
        "SP": translate("ByHand", "Compare the second portrait with the photo and with the holder."),
        "TH": translate("ByHand", "Hold the page against the light: the thread must lie inside the paper."),
        "WM": translate("ByHand", "Hold the page against the light: a watermark has soft shades, no outline."),
        "VZ": translate("ByHand", "Compare typeface and spacing of the printed data with the specimen."),
        "ID": translate("ByHand", "Compare the personal print with the printed data."),
        "CA": translate("ByHand", "Compare the access number with the specimen."),
    }


def _rule_meanings() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "mrz_check_digits": translate(
            "Meaning", "Check digits protect numbers and dates. One that does not fit points to a changed character."
        ),
        "mrz_lights_differ": translate("Meaning", "Altered or added characters often show in one light only."),
        "issuer_known": translate(
            "Meaning", "The issuer does not exist in the ICAO list: fantasy documents use such codes."
        ),
        "dates_plausible": translate("Meaning", "A real issuer's system does not print such dates."),
        "document_expired": translate("Meaning", "The document is past its date; that alone is no sign of forgery."),
        "mrz_matches_viz": translate("Meaning", "One of the two was changed, or it was read wrongly."),
        "mrz_font": translate("Meaning", "ICAO prescribes OCR-B; a similar typeface points to a reprint."),
        "specimen_document": translate("Meaning", "Utopia issues specimens only; nobody travels with one."),
    }


def _rule_actions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "mrz_check_digits": translate("ByHand", "Compare the marked character with the printed data above."),
        "mrz_lights_differ": translate(
            "ByHand", "Compare the marked characters of the MRZ in white light and infrared."
        ),
        "issuer_known": translate("ByHand", "Read the issuer's name on the page and look it up in the specimens."),
        "dates_plausible": translate("ByHand", "Compare the dates of the MRZ with the printed dates."),
        "document_expired": translate("ByHand", "Ask for another document, or check whether an agreement accepts it."),
        "mrz_matches_viz": translate("ByHand", "Compare the highlighted field in the MRZ and on the page."),
        "mrz_font": translate("ByHand", "Compare the characters with the specimen under a magnifier."),
    }
