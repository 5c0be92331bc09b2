"""What a check routine looks at, in words: `UV-LU-IS` is "luminesces, printed background" (Doc 9303-2 App. C.4.2)."""

from PySide6.QtCore import QCoreApplication

from reference_specimens.routine import routine_code
from ui.sentences_checks import feature_name


def routine_words(code: str) -> str:
    """Return what a routine does under its light, in words; a code of a newer version is shown as it is."""
    parts = routine_code(code)
    if parts is None or not parts.known:
        return code
    pattern = QCoreApplication.translate("routine", "{property}, {feature}")
    return pattern.format(property=property_names()[parts.property], feature=feature_name(parts.feature))


def property_names() -> dict[str, str]:
    """Return the optical properties of App. C by code."""
    translate = QCoreApplication.translate
    return {
        "AB": translate("routine", "absorbs"),
        "BR": translate("routine", "brightness"),
        "FR": translate("routine", "fine pattern"),
        "LU": translate("routine", "luminesces"),
        "TL": translate("routine", "translucent"),
        "TR": translate("routine", "transparent"),
    }
