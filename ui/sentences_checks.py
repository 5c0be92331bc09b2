"""Check codes as words: a short name for the strip, and one sentence for the outcome."""

from PySide6.QtCore import QCoreApplication

from imaging.light import Light
from inspector.inspection import CheckResult, Outcome
from ui.sentences_rules import rule_name, rule_sentence
from ui.sentences_why import telling_sentence, why_sentence
from ui.viewer.light_names import short_light_name


def check_name(code: str) -> str:
    """Return a short name of a routine or rule, `UV paper`; a rule of a newer version keeps its code."""
    parts = routine_parts(code)
    if parts is None:
        return rule_name(code)
    light, kind, feature = parts
    whole_page = feature == "FU" and kind != "BR"
    name = QCoreApplication.translate("Feature", "whole page") if whole_page else feature_name(feature)
    return QCoreApplication.translate("Check", "{light} {feature}").format(light=short_light_name(light), feature=name)


def check_sentence(check: CheckResult) -> str:
    """Return one sentence that says how the check came out and why."""
    telling = telling_sentence(check)
    if telling is not None:
        return telling
    came_to_result = check.outcome in (Outcome.SUCCESSFUL, Outcome.FAILED)
    if routine_parts(check.code) is None and came_to_result:
        return rule_sentence(check)
    return QCoreApplication.translate("Check", "{check}: {reason}").format(
        check=check_name(check.code), reason=why_sentence(check)
    )


def routine_parts(code: str) -> tuple[Light, str, str] | None:
    """Return (light, property, feature) of an App. C code, None for a rule."""
    parts = code.rsplit("-", 2)
    if len(parts) != 3 or parts[0] not in set(Light):
        return None
    return Light(parts[0]), parts[1], parts[2]


def feature_name(feature: str) -> str:
    """Return the App. C feature in words."""
    translate = QCoreApplication.translate
    names = {
        "FI": translate("Feature", "fibres"),
        "FU": translate("Feature", "paper"),
        "IS": translate("Feature", "print"),
        "MR": translate("Feature", "MRZ"),
        "OM": translate("Feature", "MRZ overprint"),
        "CA": translate("Feature", "access number"),
        "BC": translate("Feature", "barcode"),
        "PD": translate("Feature", "perforated number"),
        "PS": translate("Feature", "perforation"),
        "PH": translate("Feature", "photo"),
        "SP": translate("Feature", "second portrait"),
        "OP": translate("Feature", "photo overprint"),
        "TH": translate("Feature", "thread"),
        "VZ": translate("Feature", "printed data"),
        "WM": translate("Feature", "watermark"),
        "ID": translate("Feature", "personal print"),
        "AF": translate("Feature", "further feature"),
    }
    return names.get(feature, feature)
