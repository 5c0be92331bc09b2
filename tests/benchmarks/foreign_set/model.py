"""A made-up document model, chosen from a seed."""

from dataclasses import dataclass

import numpy as np

from tests.benchmarks.foreign_set.canvas import Box, Canvas
from tests.benchmarks.foreign_set.lettering import FACES

Colour = tuple[float, float, float]
SIZES = {"TD3": (125.0, 88.0), "TD2": (105.0, 74.0), "TD1": (85.6, 53.98)}
STATES = (
    ("UTO", "UTOPIA"),
    ("QXA", "QUAXIA"),
    ("QXB", "BREMERLAND"),
    ("QXD", "ISLES OF DORN"),
    ("QXM", "MERIDIA"),
    ("QXV", "VOLKANIA"),
)
LAYOUTS = ("TD3", "TD1", "TD2", "TD3", "TD1", "TD3", "TD2", "TD1")
UV_COLOURS: tuple[Colour, ...] = (
    (1, 0.16, 0.1),
    (0.15, 0.95, 0.25),
    (0.15, 0.35, 1),
    (0.95, 0.85, 0.12),
    (0.1, 0.8, 0.85),
    (0.9, 0.3, 0.8),
)


@dataclass(frozen=True)
class LayerPlan:
    """One printing plate of the background: a motif in one ink, which may run into a second one (rainbow)."""

    motif: str
    pitch_mm: float
    ink: Colour
    second_ink: Colour
    infrared: float
    density: float
    seed: int


@dataclass(frozen=True)
class UvPlan:
    """Fluorescent print, fibres and the glow of the substrate (linear emission)."""

    figures: tuple[str, ...]
    colours: tuple[Colour, ...]
    boxes: tuple[Box, ...]
    strength: float
    fibre_count: int
    fibre_colours: tuple[Colour, ...]
    substrate: Colour
    overprint: bool
    serial: Box | None


@dataclass(frozen=True)
class Model:
    """A document model; a TD1 card carries its zone on the back."""

    index: int
    seed: int
    layout: str
    state: str
    country: str
    prado_id: str
    code: str
    year: int
    paper: Colour
    tint: tuple[Colour, Colour]
    layers: tuple[LayerPlan, ...]
    back_layers: tuple[LayerPlan, ...]
    uv: UvPlan
    face: tuple[str, str]
    text_ink: Colour
    text_cap_mm: float
    heading_ink: Colour
    heading_infrared: float
    portrait: Box
    portrait_kind: str
    ghost: Box | None
    overprint: Box | None
    split_mark: Box | None
    columns_mm: tuple[float, ...]
    number_shape: str
    personal_length: int
    declared: bool
    dark_cover: bool

    @property
    def canvas(self) -> Canvas:
        return Canvas(*SIZES[self.layout])

    @property
    def pages(self) -> tuple[str, ...]:
        return ("front", "back") if self.layout == "TD1" else ("data page",)


def invent(seed: int, index: int) -> Model:
    rng = np.random.default_rng([seed, index])
    layout = LAYOUTS[index % len(LAYOUTS)]
    state, country = STATES[index % len(STATES)]
    letter, code = {"TD3": ("A", "P"), "TD2": ("H", "I"), "TD1": ("B", "ID")}[layout]
    width, height = SIZES[layout]
    portrait, columns = _arrangement(layout, rng)
    colourful = rng.random() < 0.5
    return Model(
        index=index,
        seed=seed,
        layout=layout,
        state=state,
        country=country,
        code=code,
        prado_id=f"{state}-{letter}O-{51 + index:02d}00{1 + index % 9}",
        year=int(rng.integers(2012, 2022)),
        paper=_light(rng, 0.8),
        tint=(_light(rng, 0.28 if colourful else 0.75), _light(rng, 0.28 if colourful else 0.75)),
        layers=_plates(rng, colourful),
        back_layers=_plates(rng, colourful),
        uv=_fluorescence(rng, index, width, height, portrait),
        face=FACES[int(rng.integers(0, len(FACES)))],
        text_ink=(0.05, 0.05, 0.06),
        text_cap_mm=float(rng.uniform(1.9, 2.3) if layout == "TD1" else rng.uniform(2.1, 2.7)),
        heading_ink=_dark(rng),
        heading_infrared=float(rng.choice([0.0, 0.05, 0.9])),
        portrait=portrait,
        portrait_kind=("laser", "toner", "dye")[index % 3 if layout != "TD1" else index % 2 * 2],
        ghost=_ghost(layout, portrait, rng) if rng.random() < 0.7 else None,
        overprint=_overprint(portrait, rng) if rng.random() < 0.75 else None,
        split_mark=Box(width - 13, 3, 9, 6) if rng.random() < 0.5 else None,
        columns_mm=columns,
        number_shape=str(rng.choice(["A99999999", "AA9999999", "999999999", "A9999999"])),
        personal_length=int(rng.choice([0, 11])),
        declared=index % 2 == 0,
        dark_cover=layout == "TD3" and bool(rng.random() < 0.6),
    )


def _light(rng: np.random.Generator, low: float) -> Colour:
    red, green, blue = rng.uniform(low, 0.93, 3)
    return float(red), float(green), float(blue)


def _dark(rng: np.random.Generator) -> Colour:
    red, green, blue = rng.uniform(0.02, 0.4, 3) * rng.permutation([1.0, 0.6, 0.15])
    return float(red), float(green), float(blue)


def _ink(rng: np.random.Generator, colourful: bool) -> Colour:
    base = rng.permutation([0.08, 0.35, 0.75]) if colourful else rng.permutation([0.3, 0.5, 0.65])
    red, green, blue = np.clip(base + rng.normal(0, 0.06, 3), 0.05, 0.9)
    return float(red), float(green), float(blue)


def _plates(rng: np.random.Generator, colourful: bool) -> tuple[LayerPlan, ...]:
    fine = rng.permutation(["cells", "weave", "polygons", "relief", "arcs", "contours", "scales"])[: rng.integers(1, 3)]
    large = rng.permutation(["hatched_hills", "line_screen_view", "stipple", "contours", "cells"])[:1]
    names = [*large, *fine, *(["key_border"] if rng.random() < 0.5 else [])]
    stays = rng.random() < 0.35
    return tuple(
        LayerPlan(
            str(name),
            float(rng.uniform(0.55, 1.1)),
            _ink(rng, colourful),
            _ink(rng, colourful),
            float(rng.uniform(0.1, 0.4)) if stays and k == 0 else float(rng.uniform(0, 0.03)),
            float(rng.uniform(0.5, 0.95)),
            int(rng.integers(0, 2**31)),
        )
        for k, name in enumerate(names)
    )


def _arrangement(layout: str, rng: np.random.Generator) -> tuple[Box, tuple[float, ...]]:
    if layout == "TD1":
        if rng.random() < 0.5:
            return Box(4.0, 12.5, 25, 33), (32.0, 58.0)
        return Box(57.0, 12.5, 24.5, 33), (4.0, 30.0)
    wide, tall = (33.0, 43.0) if layout == "TD3" else (28.0, 36.5)
    top = 15.0 if layout == "TD3" else 12.0
    width = SIZES[layout][0]
    where = int(rng.integers(0, 3))
    if where == 0:
        return Box(5.5, top, wide, tall), (5.5 + wide + 4, 5.5 + wide + 4 + 0.27 * width)
    if where == 1:
        return Box(width - wide - 6, top, wide, tall), (5.0, 5.0 + 0.3 * width)
    return Box((width - wide) / 2 - 4, top, wide, tall), (5.0, (width + wide) / 2)


def _ghost(layout: str, portrait: Box, rng: np.random.Generator) -> Box:
    width = SIZES[layout][0]
    x = width - 20 if portrait.x < width / 2 - 12 else (width - 21 if portrait.x < width / 2 else portrait.x - 19)
    return Box(x, portrait.y + rng.uniform(6, 12), *((12.0, 15.6) if layout == "TD1" else (15.0, 19.5)))


def _overprint(portrait: Box, rng: np.random.Generator) -> Box:
    size = portrait.width * rng.uniform(0.32, 0.45)
    corner = (portrait.x - size / 2, portrait.x + portrait.width - size / 2)[int(rng.integers(0, 2))]
    return Box(max(corner, 0.5), portrait.y + portrait.height - size * rng.uniform(0.8, 1.1), size, size)


def _fluorescence(rng: np.random.Generator, index: int, width: float, height: float, portrait: Box) -> UvPlan:
    printed = index % 4 != 3
    count = int(rng.integers(1, 4)) if printed else 0
    names = rng.permutation(["fish", "ship", "tree", "castle", "mill", "flower", "bird"])[:count]
    boxes = []
    for k in range(count):
        side = rng.uniform(0.3, 0.5) * height
        x = (k + 0.5) * width / count - side / 2 + rng.uniform(-4, 4)
        boxes.append(Box(float(np.clip(x, 1, width - side - 1)), float(rng.uniform(2, height - side - 2)), side, side))
    colours = tuple(UV_COLOURS[k] for k in rng.permutation(len(UV_COLOURS))[: max(count, 2)])
    glow: Colour = ((0.012, 0.012, 0.02), (0.05, 0.1, 0.055), (0.1, 0.3, 0.08), (0.02, 0.02, 0.05))[
        index % 4 if index % 3 else 0
    ]
    return UvPlan(
        figures=tuple(map(str, names)),
        colours=colours,
        boxes=tuple(boxes),
        strength=float(rng.choice([0.3, 0.55, 0.9])),
        fibre_count=int(rng.integers(18, 60)) if not printed or rng.random() < 0.6 else 0,
        fibre_colours=colours[:2],
        substrate=glow,
        overprint=printed and bool(rng.random() < 0.5),
        serial=Box(width * 0.36, 1.8, 24, 3) if printed and rng.random() < 0.6 else None,
    )
