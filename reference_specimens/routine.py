"""Codes of check routines, `light-property-feature` (Doc 9303-2 App. C.4.2, design section 4)."""

from dataclasses import dataclass
from functools import cache

from imaging.light import Light

PROPERTIES = frozenset({"AB", "BR", "FR", "LU", "TL", "TR"})
FEATURES = frozenset(
    {"FI", "FU", "IS", "MR", "OM", "CA", "BC", "PD", "PS", "PH", "SP", "OP", "TH", "VZ", "WM", "ID", "AF"}
)

_LIGHTS = frozenset(light.value for light in Light)


@dataclass(frozen=True, slots=True)
class RoutineCode:
    """Light, measured property and feature; the light may itself contain a dash (`OB-L-BR-AF`).

    `known` is whether App. C names both the property and the feature.
    """

    light: Light
    property: str
    feature: str
    known: bool


@cache
def routine_code(text: str) -> RoutineCode | None:
    """Split a routine's code, None where it is not light-property-feature with a known light."""
    parts = text.rsplit("-", 2)
    if len(parts) != 3 or parts[0] not in _LIGHTS or not all(_is_code(part) for part in parts[1:]):
        return None
    light, measured, feature = parts
    return RoutineCode(Light(light), measured, feature, measured in PROPERTIES and feature in FEATURES)


def _is_code(part: str) -> bool:
    return len(part) == 2 and part.isascii() and part.isalnum() and part.upper() == part
