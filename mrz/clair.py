"""The Modernised Clair code of Russian internal passports: one Latin letter or digit for each Cyrillic letter.

From the published description of the zone (documentsearch.org); unlike the transliteration of Doc 9303-3 §6 it can be
turned back without loss.
"""

_CYRILLIC = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
_CODE = "ABVGDE2JZIQKLMNOPRSTUFHC34WXY9678"

_TO_CYRILLIC = str.maketrans(_CODE, _CYRILLIC)
_TO_CODE = str.maketrans(_CYRILLIC, _CODE)


def decoded(text: str) -> str:
    """Return the Cyrillic spelling of a name in the code."""
    return text.translate(_TO_CYRILLIC)


def encoded(text: str) -> str:
    """Return a Cyrillic name in the code; capitals only, other characters stay."""
    return text.upper().translate(_TO_CODE)
