"""The two colour schemes. Grey is the normal state; colour appears only where something needs a person."""

from dataclasses import dataclass
from enum import StrEnum


class ThemeName(StrEnum):
    """The themes an officer may choose."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb. `canvas` surrounds pictures; `*_tint` are backgrounds for a coloured statement."""

    name: ThemeName
    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    canvas: str
    on_canvas: str
    successful: str
    failed: str
    undetermined: str
    not_performed: str
    aborted: str
    on_outcome: str
    undetermined_text: str
    failed_tint: str
    undetermined_tint: str
    successful_tint: str


LIGHT = Palette(
    name=ThemeName.LIGHT,
    window="#eceef1",
    surface="#ffffff",
    raised="#f5f6f8",
    line="#cfd4da",
    text="#1a2028",
    muted="#515b67",
    accent="#1c5a9e",
    on_accent="#ffffff",
    canvas="#2b3036",
    on_canvas="#e8ebee",
    successful="#1a7540",
    failed="#b3211c",
    undetermined="#f0b400",
    not_performed="#5d6772",
    aborted="#101316",
    on_outcome="#ffffff",
    undetermined_text="#6f5200",
    failed_tint="#fbe9e7",
    undetermined_tint="#fdf3d3",
    successful_tint="#e6f3ea",
)

DARK = Palette(
    name=ThemeName.DARK,
    window="#14171b",
    surface="#1d2228",
    raised="#262c34",
    line="#3b444f",
    text="#e9ecef",
    muted="#a9b3be",
    accent="#7bb7f5",
    on_accent="#0a1b2d",
    canvas="#0d1013",
    on_canvas="#e8ebee",
    successful="#5fca8c",
    failed="#ff8a80",
    undetermined="#f5c542",
    not_performed="#9aa5b1",
    aborted="#050607",
    on_outcome="#14171b",
    undetermined_text="#f5c542",
    failed_tint="#43201f",
    undetermined_tint="#3b3118",
    successful_tint="#1b3527",
)

PALETTES: dict[ThemeName, Palette] = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK}


def contrast_ratio(first: str, second: str) -> float:
    """Return the contrast of two #rrggbb colours, 1 (none) to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
