"""Forgeries of the fluorescent print and of the fibres."""

from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np

from device_drivers.simulator.document import Change, Document, Side
from device_drivers.simulator.element import Element
from device_drivers.simulator.forgery.operation import WEAK
from device_drivers.simulator.ink import Colour, Ink, fluorescent_ink, linear
from device_drivers.simulator.motif import MOTIFS, Emblem
from device_drivers.simulator.sheet import Sheet
from imaging.region import Region

HIGHLIGHTERS = ("#f2ff4a", "#7dff6b", "#ff9a3d", "#ff6fb0")
UNEVEN_MM = 4.0  # how far apart the strokes of a highlighter are darker and lighter


def fluorescent_pieces(side: Side) -> tuple[Element, ...]:
    """Return the fluorescent print of a side, the smallest first."""
    pieces = [*side.fluorescent, *(piece for piece in side.top if piece.name.startswith("uv-"))]
    return tuple(sorted(pieces, key=lambda piece: piece.region.width * piece.region.height))


def leave_out_fluorescence(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Leave out fluorescent print: one small piece when weak, all of it and the fibres when strong."""
    changes: list[Change] = []
    for side in document.sides:
        forged = side
        for piece in _missing(fluorescent_pieces(side), strength):
            forged = forged.with_piece(piece.name, lambda _: None)
            changes.append(Change(f"{piece.name} missing", piece.region, "UV", side.page))
        if strength > 0.85 and side.fibres is not None:
            changes.append(Change("uv-fibres missing", side.fibres.region, "UV", side.page))
            forged = replace(forged, fibres=None)
        document = document.with_side(forged)
    return document.forged("uv_pattern_missing", strength, *changes)


def _missing(pieces: tuple[Element, ...], strength: float) -> tuple[Element, ...]:
    if strength < WEAK:
        return pieces[:1]
    return pieces[-max(1, round(strength * len(pieces))) :]


def change_fluorescence(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print the main fluorescent piece of a side wrong: another hue, another shape, or painted with a highlighter."""
    side = max(document.sides, key=lambda item: len(item.fluorescent))
    piece = fluorescent_pieces(side)[-1] if not _emblems(side) else _emblems(side)[0]
    how = str(rng.choice(("hue", "shape", "highlighter") if isinstance(piece, Emblem) else ("hue", "highlighter")))
    changed = _wrong(piece, how, strength, rng)
    forged = side.with_piece(piece.name, lambda _: changed)
    light = "all" if how == "highlighter" else "UV"
    change = Change(f"{piece.name} wrong: {how}", piece.region, light, side.page)
    return document.with_side(forged).forged("uv_pattern_wrong", strength, change)


def _emblems(side: Side) -> list[Emblem]:
    return [piece for piece in side.fluorescent if isinstance(piece, Emblem)]


def _wrong(piece: Any, how: str, strength: float, rng: np.random.Generator) -> Element:
    if how == "highlighter":
        colour = str(rng.choice(HIGHLIGHTERS))
        return Highlighted(piece.name, piece.region, piece, colour, 0.25 + 0.6 * strength, int(rng.integers(2**31)))
    if how == "shape":
        return _other_shape(piece, strength, rng)
    turn = 0.12 + 0.38 * strength
    inks = {name: _turned(getattr(piece, name), turn) for name in ("ink", "fill", "edge") if hasattr(piece, name)}
    changed: Element = replace(piece, **inks)
    return changed


def _other_shape(piece: Emblem, strength: float, rng: np.random.Generator) -> Emblem:
    if strength < WEAK:
        size = piece.region.width * (0.80 + 0.1 * float(rng.random()))
        slack = (piece.region.width - size) / 2
        smaller = Region(piece.region.left + slack, piece.region.top + slack, size, size)
        return replace(piece, region=smaller, points=piece.points + 2)
    others = [motif for motif in MOTIFS if motif != piece.motif]
    return replace(piece, motif=str(rng.choice(others)))


def _turned(ink: Ink, share: float) -> Ink:
    """Return the ink with the hue of its glow turned by `share` of the circle, its brightness kept."""
    rgb = np.array(ink.emission, np.float32)
    hsv = cv2.cvtColor(rgb.reshape(1, 1, 3), cv2.COLOR_RGB2HSV)
    hsv[0, 0, 0] = (hsv[0, 0, 0] + 360 * share) % 360
    red, green, blue = (float(v) for v in cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)[0, 0])
    return replace(ink, emission=(red, green, blue))


@dataclass(frozen=True, slots=True)
class Highlighted:
    """A fluorescent piece painted by hand with a highlighter: soft, uneven strokes that also show in white light."""

    name: str
    region: Region
    model: Element
    colour: str
    body: float
    seed: int

    def draw(self, sheet: Sheet) -> None:
        """Paint it."""
        window = sheet.raster.window(self.region.grown(2.0))
        drawn = Sheet(sheet.raster.part(*window), sheet.nanometres, films=False)
        self.model.draw(drawn)
        shape = np.clip(drawn.emission.sum(axis=2) * 3, 0, 1)
        thick = cv2.GaussianBlur(shape, (0, 0), 0.45 * sheet.raster.scale)
        rng = np.random.default_rng([self.seed, 41])
        cells = 3 + int(self.region.height / UNEVEN_MM), 3 + int(self.region.width / UNEVEN_MM)
        coarse = rng.standard_normal(cells, dtype=np.float32)
        uneven = cv2.resize(coarse, (shape.shape[1], shape.shape[0]), interpolation=cv2.INTER_CUBIC)
        cover = np.clip(thick * 1.6, 0, 1) * np.clip(0.8 + 0.25 * uneven, 0.3, 1)
        stain = replace(fluorescent_ink(self.colour, strength=self.body), reflectance=(*_stain(self.colour), 1.0))
        sheet.print(np.asarray(cover * self.body, np.float32), stain, (window[1].start, window[0].start))


def _stain(colour: str) -> Colour:
    red, green, blue = linear(colour)
    return 0.55 + 0.45 * red, 0.55 + 0.45 * green, 0.45 + 0.5 * blue


def print_fibres(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print the fibres: straight and even strokes that lie at the same place on every copy of the forger's plate."""
    changes = []
    for side in document.sides:
        if side.fibres is None:
            continue
        plate = 4000 + document.design.number
        printed = replace(side.fibres, seed=plate, straightness=0.5 + 0.5 * strength, width_mm=0.09 + 0.10 * strength)
        document = document.with_side(replace(side, fibres=printed))
        changes.append(Change("fibres printed", side.fibres.region, "UV", side.page))
    return document.forged("uv_fibres_printed", strength, *changes)
