"""Inks: what a print reflects in white and infrared light and emits under ultraviolet."""

from dataclasses import dataclass, replace

Colour = tuple[float, float, float]

GAMMA = 2.2
DARK: Colour = (0.0, 0.0, 0.0)


def linear(hex_colour: str) -> Colour:
    """Return the linear (R, G, B), 0..1, of a screen colour such as `#7a3b2e`."""
    red, green, blue = (int(hex_colour.lstrip("#")[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return red**GAMMA, green**GAMMA, blue**GAMMA


@dataclass(frozen=True, slots=True)
class Ink:
    """One ink at full coverage.

    `reflectance` (R, G, B, IR), linear 0..1, multiplies what lies below. `emission` (R, G, B), linear, is added under
    365 nm; `emission_313` and `emission_254` where they differ from it. `quenching` 0..1 is how much of the
    fluorescence below it swallows. `relief_um` is the height of the ink film, `opacity` 0..1 what it takes from
    transmitted light.
    """

    reflectance: tuple[float, float, float, float]
    emission: Colour = DARK
    emission_313: Colour | None = None
    emission_254: Colour | None = None
    quenching: float = 0.3
    relief_um: float = 0.0
    opacity: float = 0.1

    def absorbing_infrared(self, reflectance: float = 0.12) -> "Ink":
        """Return the ink of the same colour that absorbs in the infrared (one half of an IR split)."""
        return replace(self, reflectance=(*self.reflectance[:3], reflectance))

    def emission_under(self, nanometres: int) -> Colour:
        """Return the emission under 365, 313 or 254 nm."""
        other = {313: self.emission_313, 254: self.emission_254}.get(nanometres)
        return self.emission if other is None else other


def offset_ink(hex_colour: str, *, infrared: float = 0.97) -> Ink:
    """Return an offset printing ink that drops out in the infrared, as background inks do."""
    return Ink((*linear(hex_colour), infrared))


def carbon_ink(level: float = 0.022) -> Ink:
    """Return black that absorbs from 425 to 900 nm (B900, Doc 9303-3 §4.11)."""
    return Ink((level, level, level * 1.1, level * 1.3), quenching=0.92, opacity=0.8)


def dye_ink(hex_colour: str = "#191620", *, infrared: float = 0.93) -> Ink:
    """Return a dye ink as of an ink-jet printer: dark to the eye, nearly clear in the infrared."""
    return Ink((*linear(hex_colour), infrared), quenching=0.75, opacity=0.4)


def fluorescent_ink(hex_colour: str, *, strength: float = 1.0, short_wave: str | None = None) -> Ink:
    """Return an ink invisible in white and infrared light that glows in `hex_colour` under ultraviolet.

    With `short_wave` it glows in that colour under 254 nm (a dual-wave ink).
    """

    def glow(colour: str) -> Colour:
        red, green, blue = linear(colour)
        return red * strength, green * strength, blue * strength

    other = None if short_wave is None else glow(short_wave)
    return Ink((0.995, 0.995, 0.99, 1.0), emission=glow(hex_colour), emission_254=other, quenching=0.1)
