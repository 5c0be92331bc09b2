"""The hand of a designer: colours, typefaces and line work drawn from a seed, so that no two models look alike."""

import colorsys
from dataclasses import dataclass, replace

import numpy as np

from device_drivers.simulator.halftone import Technique
from device_drivers.simulator.ink import Ink, carbon_ink, dye_ink, fluorescent_ink, offset_ink
from device_drivers.simulator.lettering import (
    HUMANIST,
    HUMANIST_BOLD,
    MONO,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    Typeface,
)
from device_drivers.simulator.motif import MOTIFS

GLOWS = ("#ffe14a", "#6cf58c", "#ff5f45", "#5c9dff", "#ffa640", "#c67bff", "#54e6e0", "#ff6fa8")
FACES = (
    (SANS, SANS_BOLD),
    (HUMANIST, HUMANIST_BOLD),
    (SERIF, SERIF_BOLD),
    (SANS, SERIF_BOLD),
    (HUMANIST, SERIF_BOLD),
    (MONO, SANS_BOLD),
)


@dataclass(frozen=True, slots=True)
class Style:
    """Everything a designer decided once for a model."""

    seed: int
    hue: float
    lines: tuple[Ink, Ink, Ink]
    heading: Ink
    label: Ink
    accent: Ink
    data: Ink
    label_face: Typeface
    data_face: Typeface
    heading_face: Typeface
    glows: tuple[Ink, Ink, Ink]
    motif: str
    second_motif: str
    points: int
    technique: Technique
    portrait_right: bool
    paper: tuple[float, float, float]
    variant: int = 0

    def rng(self, purpose: int) -> np.random.Generator:
        """Return random numbers for one purpose, independent of all others."""
        return np.random.default_rng([self.seed, purpose])

    def variant_rng(self, purpose: int) -> np.random.Generator:
        """Return random numbers for what may differ between siblings."""
        return np.random.default_rng([self.seed, purpose, self.variant])


def draw_style(seed: int, variant: int = 0) -> Style:
    """Return the style of `seed`; a `variant` above 0 is a sibling of it."""
    style = _drawn(seed)
    return style if variant == 0 else _varied(style, variant)


def _varied(style: Style, variant: int) -> Style:
    """Return a later issue: another fluorescent badge, another overprint colour, the infrared split set anew."""
    rng = np.random.default_rng([style.seed, 102, variant])
    others = [motif for motif in MOTIFS if motif not in (style.motif, style.second_motif)]
    accent = offset_ink(_hex(float(rng.random()), 0.6, 0.5))
    motif = str(rng.choice(others)) if rng.random() < 0.6 else style.motif
    points = style.points + (1 if motif == style.motif else 0)
    return replace(style, variant=variant, motif=motif, points=points, accent=accent)


def _drawn(seed: int) -> Style:
    rng = np.random.default_rng([seed, 101])
    hue = float(rng.random())
    label_face, heading_face = FACES[rng.integers(len(FACES))]
    motifs = rng.choice(len(MOTIFS), 2, replace=False)
    technique = _technique(float(rng.random()))
    paper = _screen(hue + 0.1, 0.03, 0.93)
    return Style(
        seed=seed,
        hue=hue,
        lines=_line_inks(rng, hue),
        heading=offset_ink(_hex(hue + rng.uniform(-0.08, 0.08), 0.65, 0.42)),
        label=offset_ink(_hex(hue + 0.03, 0.6, 0.33)),
        accent=offset_ink(_hex(hue + 0.45 + rng.uniform(-0.1, 0.1), 0.6, 0.5)),
        data=carbon_ink(0.03) if rng.random() < 0.8 else dye_ink("#1c1a26", infrared=0.55),
        label_face=label_face,
        data_face=heading_face if heading_face.file.startswith(label_face.file[:8]) else label_face,
        heading_face=heading_face,
        glows=_glows(rng),
        motif=MOTIFS[motifs[0]],
        second_motif=MOTIFS[motifs[1]],
        points=int(rng.integers(5, 13)),
        technique=technique,
        portrait_right=bool(rng.random() < 0.35),
        paper=paper,
    )


def _technique(drawn: float) -> Technique:
    """Return how the issuer prints portraits; what is drawn (0..1) tells the shares of the techniques."""
    shares = ((0.42, Technique.LASER_ENGRAVING), (0.70, Technique.DYE_SUBLIMATION), (0.88, Technique.INK_JET))
    return next((technique for limit, technique in shares if drawn < limit), Technique.LASER_TONER)


def _glows(rng: np.random.Generator) -> tuple[Ink, Ink, Ink]:
    """Return three fluorescent inks of different hues; every other model has one that changes under 254 nm."""
    hues = [GLOWS[index] for index in rng.choice(len(GLOWS), 4, replace=False)]
    strengths = [float(rng.uniform(0.5, 0.8)) for _ in range(3)]
    dual = hues[3] if rng.random() < 0.5 else None
    first = fluorescent_ink(hues[0], strength=strengths[0], short_wave=dual)
    return first, fluorescent_ink(hues[1], strength=strengths[1]), fluorescent_ink(hues[2], strength=strengths[2])


def _line_inks(rng: np.random.Generator, hue: float) -> tuple[Ink, Ink, Ink]:
    spread = rng.uniform(0.10, 0.42)
    first = _hex(hue, rng.uniform(0.22, 0.36), rng.uniform(0.80, 0.88))
    second = _hex(hue + spread, rng.uniform(0.22, 0.36), rng.uniform(0.80, 0.88))
    third = _hex(hue - rng.uniform(0.08, 0.3), rng.uniform(0.24, 0.40), rng.uniform(0.78, 0.86))
    levels = [float(level) for level in rng.uniform(0.84, 0.98, 3)]
    inks = zip((first, second, third), levels, strict=True)
    one, two, three = (offset_ink(colour, infrared=level) for colour, level in inks)
    return one, two, three


def _screen(hue: float, saturation: float, value: float) -> tuple[float, float, float]:
    red, green, blue = colorsys.hsv_to_rgb(hue % 1.0, saturation, value)
    return red, green, blue


def _hex(hue: float, saturation: float, value: float) -> str:
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in _screen(hue, saturation, value))
