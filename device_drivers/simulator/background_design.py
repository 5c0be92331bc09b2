"""Composes the background print of a side: line families, rosettes, relief and a badge, in the style of a model."""

import numpy as np

from device_drivers.simulator.element import Element
from device_drivers.simulator.ink import Ink
from device_drivers.simulator.line_work import Band, LineFamily, Rainbow, Rosette, Wave
from device_drivers.simulator.motif import Emblem
from device_drivers.simulator.style import Style
from imaging.region import Region


def background(
    style: Style,
    size_mm: tuple[float, float],
    purpose: int,
    *,
    badge: Region,
    calm: tuple[Region, ...],
    ornament: int = 0,
) -> tuple[Element, ...]:
    """Return the background print of a side with the issuer's badge at `badge`, fainter in the `calm` regions.

    `purpose` tells the sides of one model apart; `ornament` is 0 for a rosette, 1 for two, 2 for a large badge in
    line work, 3 for both.
    """
    rng = style.rng(purpose)
    page = Region(-1.0, -1.0, size_mm[0] + 2, size_mm[1] + 2)
    rainbow = Rainbow(
        style.lines[1], size_mm[0] * rng.uniform(0.9, 2.2), float(rng.uniform(-0.5, 0.5)), float(rng.random())
    )
    first = _family(rng, "background lines", page, style.lines[0], rainbow, calm)
    second = _family(rng, "background net", page, style.lines[2], None, calm)
    return first, second, *_ornaments(style, rng, size_mm, badge), *_further_ornaments(style, size_mm, ornament)


def _further_ornaments(style: Style, size_mm: tuple[float, float], ornament: int) -> list[Element]:
    rng = style.rng(305)
    width, height = size_mm
    pieces: list[Element] = []
    size, across = height * float(rng.uniform(0.28, 0.5)), float(rng.uniform(0.1, 0.9))
    place = Region(width * across - size / 2, height * float(rng.uniform(0.2, 0.5)), size, size)
    if ornament in (1, 3):
        curves, petals, twist = int(rng.integers(5, 12)), int(rng.integers(4, 15)), float(rng.uniform(0.4, 2.0))
        pieces.append(Rosette("background second rosette", place, style.lines[0], 0.12, curves, petals, 0.7, twist, 3))
    if ornament in (2, 3):
        half = height * float(rng.uniform(0.22, 0.34))
        centre = width * float(rng.uniform(0.3, 0.7)), height * float(rng.uniform(0.35, 0.5))
        shown = Region(centre[0] - half, centre[1] - half, 2 * half, 2 * half)
        inks = style.lines[2], style.lines[1]
        hatch = float(rng.uniform(0.5, 1.1))
        pieces.append(Emblem("background emblem", shown, style.second_motif, style.points, *inks, hatch, edge_mm=0.18))
    return pieces


def _family(
    rng: np.random.Generator, name: str, page: Region, ink: Ink, rainbow: Rainbow | None, calm: tuple[Region, ...]
) -> LineFamily:

    around = rng.random() < 0.35
    centre = (float(rng.uniform(0, page.width)), float(rng.uniform(-0.4, 1.4) * page.height)) if around else None
    hills = tuple(
        (
            float(rng.uniform(0, page.width)),
            float(rng.uniform(0, page.height)),
            float(rng.uniform(5, 15)),
            float(rng.uniform(-3, 3)),
        )
        for _ in range(int(rng.integers(0, 7)))
    )
    return LineFamily(
        name=name,
        region=page,
        ink=ink,
        pitch_mm=float(rng.uniform(0.62, 1.05)),
        width_mm=float(rng.uniform(0.13, 0.22)),
        direction=float(rng.uniform(0, np.pi)),
        centre=centre,
        waves=_waves(rng),
        hills=hills,
        swell=float(rng.choice((0.0, 0.35))),
        rainbow=rainbow,
        calm=calm,
    )


def _waves(rng: np.random.Generator) -> tuple[Wave, ...]:
    def wave() -> Wave:
        length = float(rng.uniform(7, 45))
        amplitude = float(rng.uniform(0.02, 0.07) * length)
        return amplitude, length, float(rng.uniform(0, 2 * np.pi)), float(rng.uniform(0, 2 * np.pi))

    return tuple(wave() for _ in range(int(rng.integers(1, 5))))


def _ornaments(style: Style, rng: np.random.Generator, size_mm: tuple[float, float], badge: Region) -> list[Element]:
    width, height = size_mm
    size = height * rng.uniform(0.42, 0.6)
    across = rng.uniform(0.48, 0.66)
    centre = width * (1 - across if style.portrait_right else across), height * rng.uniform(0.32, 0.5)
    place = Region(centre[0] - size / 2, centre[1] - size / 2, size, size)
    pieces: list[Element] = [
        Rosette(
            name="background rosette",
            region=place,
            ink=style.lines[1],
            width_mm=0.12,
            curves=int(rng.integers(8, 18)),
            petals=int(rng.integers(5, 17)),
            depth=float(rng.uniform(0.5, 0.95)),
            twist=float(rng.uniform(0.5, 2.0)),
            second_petals=int(rng.integers(2, 9)),
            rainbow=Rainbow(style.lines[2], size * 1.3),
        )
    ]
    pieces.append(
        Emblem(
            "background badge",
            badge,
            style.second_motif,
            style.points,
            style.heading,
            style.heading,
            0.45,
            edge_mm=0.16,
        )
    )
    band = Region(2.0, height * rng.uniform(0.66, 0.72), width - 4, height * 0.07)
    pieces.append(Band("background band", band, style.lines[2], 0.11, 7, float(rng.uniform(9, 22)), width / 2.5))
    return pieces
