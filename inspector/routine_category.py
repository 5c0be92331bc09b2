"""The category of a routine: material, printing or personalisation (Doc 9303-2 App. C.2.2)."""

from enum import StrEnum


class Category(StrEnum):
    """What a check looks at; two failures in different categories are independent."""

    MATERIAL = "material"
    PRINTING = "printing"
    PERSONALISATION = "personalisation"
    CONSISTENCY = "consistency"  # rules on data, not App. C


_MATERIAL_FEATURES = frozenset({"FI", "TH", "WM", "PS"})
# What is told of the page as a whole, but for its brightness, is told of its print: the same print as that of `IS`.
_PRINTING_FEATURES = frozenset({"IS", "OM", "OP", "FU"})


def category(code: str) -> Category:
    """Return the category of an App. C code (`UV-BR-FU`) or of a rule (`mrz_check_digits`)."""
    parts = code.split("-")
    if len(parts) < 3:
        return Category.CONSISTENCY
    *_, feature_property, feature = parts
    if feature in _MATERIAL_FEATURES or feature_property == "BR":
        return Category.MATERIAL
    return Category.PRINTING if feature in _PRINTING_FEATURES else Category.PERSONALISATION
