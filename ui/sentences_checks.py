"""Check codes as words: a short name for the strip, and one sentence for the outcome."""

from PySide6.QtCore import QCoreApplication

from imaging.light import Light
from inspector.inspection import CheckResult, Outcome
from ui.sentences_rules import rule_name, rule_sentence
from ui.sentences_why import why_sentence
from ui.viewer.light_names import light_name


def check_name(code: str) -> str:
    """Return a short name of a routine or rule, `UV: paper`; a rule of a newer version keeps its code."""
    parts = routine_parts(code)
    if parts is None:
        return rule_name(code)
    light, _, feature = parts
    return QCoreApplication.translate("Check", "{light}: {feature}").format(
        light=light_name(light), feature=feature_name(feature)
    )


def check_sentence(check: CheckResult) -> str:
    """Return one sentence that says how the check came out; reasons of doubt and absence come from `why`."""
    if check.outcome in (Outcome.UNDETERMINED, Outcome.NOT_PERFORMED, Outcome.ABORTED):
        return QCoreApplication.translate("Check", "{check}: {reason}").format(
            check=check_name(check.code), reason=why_sentence(check)
        )
    parts = routine_parts(check.code)
    if parts is None:
        return rule_sentence(check)
    if check.outcome is Outcome.SUCCESSFUL:
        return QCoreApplication.translate("Check", "{check}: as expected").format(check=check_name(check.code))
    return _failure(*parts)


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
        "OM": translate("Feature", "overprint of the MRZ"),
        "CA": translate("Feature", "access number"),
        "BC": translate("Feature", "barcode"),
        "PD": translate("Feature", "perforated number"),
        "PS": translate("Feature", "perforation"),
        "PH": translate("Feature", "photo"),
        "SP": translate("Feature", "second portrait"),
        "OP": translate("Feature", "overprint of the photo"),
        "TH": translate("Feature", "thread"),
        "VZ": translate("Feature", "printed data"),
        "WM": translate("Feature", "watermark"),
        "ID": translate("Feature", "personal print"),
        "AF": translate("Feature", "further feature"),
    }
    return names.get(feature, feature)


def _failure(light: Light, feature_property: str, feature: str) -> str:
    translate = QCoreApplication.translate
    special = {
        (Light.UV, "BR", "FU"): translate("Check", "The paper shines under UV"),
        (Light.IR, "AB", "MR"): translate("Check", "The MRZ is not visible in infrared"),
        (Light.UV, "LU", "FI"): translate("Check", "The fibres that should glow under UV are missing"),
        (Light.UV, "LU", "PH"): translate("Check", "The UV print over the photo is missing or different"),
        (Light.UV, "LU", "OP"): translate("Check", "The UV print over the photo is missing or different"),
        (Light.UV, "LU", "IS"): translate("Check", "The UV print is missing or different"),
        (Light.IR, "TR", "IS"): translate("Check", "The background print stays visible in infrared"),
        (Light.IR, "TR", "PH"): translate("Check", "The photo stays visible in infrared"),
        (Light.IR, "AB", "PH"): translate("Check", "The photo vanishes in infrared"),
        (Light.IR, "AB", "VZ"): translate("Check", "The printed data vanish in infrared"),
    }
    return special.get((light, feature_property, feature)) or _generic(light, feature_property, feature)


def _generic(light: Light, feature_property: str, feature: str) -> str:
    translate = QCoreApplication.translate
    patterns = {
        "AB": translate("Check", "{feature}: not visible under {light} as it should be"),
        "BR": translate("Check", "{feature}: too bright under {light}"),
        "FR": translate("Check", "{feature}: the fine lines differ under {light}"),
        "LU": translate("Check", "{feature}: does not glow under {light} as it should"),
        "TL": translate("Check", "{feature}: does not let the light through as it should"),
        "TR": translate("Check", "{feature}: stays visible under {light}, where it should vanish"),
    }
    pattern = patterns.get(feature_property, translate("Check", "{feature}: differs under {light}"))
    name = feature_name(feature)
    return pattern.format(feature=name[:1].upper() + name[1:], light=light_name(light))
