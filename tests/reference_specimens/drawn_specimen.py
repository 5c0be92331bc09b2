"""A small identity card drawn in three lights, with the forgeries the checks must find; 400 ppi, 85.6 x 53.98 mm."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from imaging.recapture import Reader, Recapture, Wear, recaptured
from imaging.region import Region
from reference_specimens.specimen import (
    Expectation,
    Feature,
    ModelId,
    Significance,
    Specimen,
    SpecimenCapture,
    SpecimenRegion,
)

PPI = 400.0
SIZE_MM = (85.6, 53.98)
Image = NDArray[np.uint8]
MRZ = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
EMBLEM_MM = (50.0, 6.0, 18.0, 18.0)
PORTRAIT_MM = (4.0, 6.0, 18.0, 22.0)
GHOST_MM = (71.0, 8.0, 10.8, 13.2)
NAME_MM = (26.0, 18.0, 22.0, 4.0)
OVERPRINT_MM = (18.0, 20.0, 8.0, 8.0)
STAYS_MM = (26.0, 3.0, 10.0, 3.5)
VANISHES_MM = (37.0, 3.0, 10.0, 3.5)
NUMBER_MM = (26.0, 24.5, 20.0, 3.5)
MRZ_MM = (0.0, 30.5, 85.6, 23.48)


@dataclass(frozen=True, slots=True)
class Card:
    """What is on a card; the defaults are the genuine specimen's, `holder` seeds face and fibres."""

    holder: int = 1
    paper_uv: tuple[int, int, int] = (22, 24, 38)
    patch_uv: bool = False
    emblem: str = "sun"
    emblem_colours: tuple[tuple[int, int, int], ...] = ((220, 60, 40), (150, 210, 60))
    emblem_shift_mm: float = 0.0
    fibres: int = 12
    fibre_seed: int = 1
    fibre_colour: tuple[int, int, int] = (70, 120, 220)
    fibre_curl: float = 1.0
    fibre_width_px: int = 3
    mrz_ir: float = 0.85
    mrz_odd: int = 0
    background_ir: float = 0.06
    background_copied: bool = False
    overprint: bool = True
    photo_glued: bool = False
    ghost_strength: float = 1.0
    ghost_holder: int | None = None
    portrait_ir: float = 0.8
    name_ir: float = 0.9
    uv_number: bool = True
    glue: tuple[int, int, int] | None = None


class _Layers:
    """Ink laid on the three pictures: density in VI, share of it in infrared, light given in UV."""

    def __init__(self, card: Card) -> None:
        self.scale = PPI / 25.4
        width, height = (round(length * self.scale) for length in SIZE_MM)
        self.vi = np.zeros((height, width, 3), np.float32)
        self.ir = np.zeros((height, width), np.float32)
        self.uv = np.zeros((height, width, 3), np.float32)
        self.uv[:] = card.paper_uv

    def ink(self, mask: NDArray[np.float32], colour: tuple[float, float, float], infrared: float) -> None:
        density = -np.log(np.clip(np.array(colour, np.float32), 0.02, 1))
        self.vi += mask[..., None] * density
        self.ir += mask * float(density.mean()) * infrared

    def glow(self, mask: NDArray[np.float32], colour: tuple[int, int, int]) -> None:
        self.uv += mask[..., None] * np.array(colour, np.float32)

    def blank(self) -> NDArray[np.float32]:
        return np.zeros(self.ir.shape, np.float32)

    def px(self, *lengths_mm: float) -> tuple[int, ...]:
        return tuple(round(length * self.scale) for length in lengths_mm)


def draw(card: Card | None = None) -> dict[Light, Image]:
    """Draw a card in VI, UV and IR."""
    card = card or Card()
    layers = _Layers(card)
    _background(layers, card)
    _heading(layers)
    _pictures(layers, card)
    _text(layers, card)
    _luminous(layers, card)
    vi = 235 * np.exp(-layers.vi) * np.array([0.96, 1.0, 0.97], np.float32)
    shade = np.exp(-1.2 * layers.vi.mean(axis=2, keepdims=True))
    return {
        Light.VI: _rounded(vi),
        Light.UV: _rounded(layers.uv * np.where(layers.uv > 60, 1.0, shade)),
        Light.IR: _rounded(215 * np.exp(-layers.ir)),
    }


def specimen(*, declared: bool = True, folder: Path = Path("drawn")) -> Specimen:
    """Return the card as a specimen."""
    names = {
        "portrait": PORTRAIT_MM,
        "secondary_portrait": GHOST_MM,
        "surname": NAME_MM,
        "mrz": MRZ_MM,
        "uv_number": NUMBER_MM,
    }
    return Specimen(
        ModelId("UTO", "I", 90, 2024),
        "front",
        "Drawn card",
        SIZE_MM,
        tuple(SpecimenCapture(light, f"{light}.png", PPI) for light in (Light.VI, Light.UV, Light.IR)),
        folder,
        mrz_format="TD1",
        regions=tuple(SpecimenRegion(name, Region.from_box(box), True) for name, box in names.items()),
        features=_features() if declared else (),
    )


@cache
def captured(
    card: Card | None = None, *, reader: Reader | None = None, wear: Wear | None = None, drop: tuple[Light, ...] = ()
) -> LiveDataSet:
    """Return a card as a registered live data set, taken by a reader and worn."""
    images = recaptured(draw(card), Recapture(reader or Reader(seed=5), wear or Wear()), PPI)
    return live_set({light: image for light, image in images.items() if light not in drop})


def live_set(images: Mapping[Light, Image], *, registered: bool = True, ppi: float = PPI) -> LiveDataSet:
    """Return images of the whole card as a live data set; `ppi` is the capture's."""
    height, width = next(iter(images.values())).shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64) - 0.5
    page = Page(corners, SIZE_MM, ppi, PageFormat.ID_1, upright=True)
    return LiveDataSet("front", page, images, PPI, registered)


def forged(**changes: object) -> Card:
    """Return a card of another holder with `changes`."""
    return replace(Card(holder=2, fibre_seed=2), **changes)  # type: ignore[arg-type]


def _features() -> tuple[Feature, ...]:
    page = (0.0, 0.0, *SIZE_MM)
    above = (0.0, 0.0, SIZE_MM[0], 30.0)
    rows = (
        ("uv-paper", "UV-BR-FU", page, Expectation.DULL, Significance.HIGH),
        ("uv-emblem", "UV-LU-IS", EMBLEM_MM, Expectation.PRESENT, Significance.HIGH),
        ("uv-fibres", "UV-LU-FI", page, Expectation.PRESENT, Significance.LOW),
        ("uv-number", "UV-LU-ID", NUMBER_MM, Expectation.READABLE, Significance.MEDIUM),
        ("ir-mrz", "IR-AB-MR", MRZ_MM, Expectation.READABLE, Significance.HIGH),
        ("ir-background", "IR-TR-IS", above, Expectation.ABSENT, Significance.HIGH),
        ("ir-heading-1", "IR-AB-IS", STAYS_MM, Expectation.PRESENT, Significance.MEDIUM),
        ("ir-heading-2", "IR-TR-IS", VANISHES_MM, Expectation.ABSENT, Significance.MEDIUM),
        ("ir-portrait", "IR-AB-PH", PORTRAIT_MM, Expectation.PRESENT, Significance.MEDIUM),
        ("ir-name", "IR-AB-ID", NAME_MM, Expectation.PRESENT, Significance.MEDIUM),
        ("background", "VI-FR-IS", above, Expectation.PRESENT, Significance.MEDIUM),
        ("overprint", "VI-AB-OP", OVERPRINT_MM, Expectation.PRESENT, Significance.HIGH),
        ("ghost", "VI-AB-SP", GHOST_MM, Expectation.PRESENT, Significance.MEDIUM),
    )
    return tuple(
        Feature(id, routine, Region.from_box(box), expect, significance)
        for id, routine, box, expect, significance in rows
    )


def _background(layers: _Layers, card: Card) -> None:
    """Two families of fine wavy lines in green and rose, 0.12 mm wide."""
    rows, columns = np.mgrid[: layers.ir.shape[0], : layers.ir.shape[1]] / layers.scale
    for colour, phase, slope in (((0.55, 0.8, 0.65), 0.0, 0.35), ((0.85, 0.6, 0.7), 1.3, -0.3)):
        course = rows + slope * columns + 0.9 * np.sin(columns / 4.0 + phase) * np.cos(rows / 6.0)
        distance = np.abs((course / 0.9) % 1.0 - 0.5) * 0.9
        lines = np.clip(1 - distance / 0.09, 0, 1).astype(np.float32)
        if card.background_copied:
            scanned = np.asarray(cv2.GaussianBlur(lines, (0, 0), 2.0), np.float32)
            lines = np.asarray(1.6 * cv2.GaussianBlur(_screened(scanned), (0, 0), 0.7), np.float32)
        layers.ink(lines, colour, card.background_ir)


def _screened(lines: NDArray[np.float32]) -> NDArray[np.float32]:
    rows, columns = np.mgrid[: lines.shape[0], : lines.shape[1]]
    screen = 0.5 + 0.25 * (np.cos((rows + columns) * 0.9) + np.cos((rows - columns) * 0.9))
    return np.asarray(lines > screen, np.float32)


def _heading(layers: _Layers) -> None:
    for box, infrared, text in ((STAYS_MM, 1.0, "UTOPIA"), (VANISHES_MM, 0.04, "CARD")):
        layers.ink(_written(layers, text, (box[0], box[1] + 3.0), 1.0), (0.3, 0.15, 0.2), infrared)


def _pictures(layers: _Layers, card: Card) -> None:
    infrared = card.portrait_ir
    layers.ink(_placed_face(layers, card.holder, PORTRAIT_MM), (0.35, 0.36, 0.4), infrared)
    ghost = _placed_face(layers, card.holder if card.ghost_holder is None else card.ghost_holder, GHOST_MM)
    layers.ink(ghost * card.ghost_strength, (0.5, 0.6, 0.75), 0.1)
    if card.overprint:
        left, top, width, height = layers.px(*OVERPRINT_MM)
        y, x = np.mgrid[:height, :width] / layers.scale - OVERPRINT_MM[2] / 2
        rosette = (np.cos(2 * np.pi * np.hypot(x, y) / 0.7 + 6 * np.arctan2(y, x)) > 0.5).astype(np.float32)
        mask = layers.blank()
        mask[top : top + height, left : left + width] = rosette * (np.hypot(x, y) < OVERPRINT_MM[2] / 2)
        layers.ink(np.asarray(cv2.GaussianBlur(mask, (0, 0), 0.8), np.float32), (0.85, 0.35, 0.35), 0.03)

    if card.photo_glued:
        left, top, width, height = layers.px(*PORTRAIT_MM)
        for ink in (layers.vi, layers.ir):
            ink[top : top + height, left : left + width] = 0.05
        layers.ink(_placed_face(layers, card.holder + 1, PORTRAIT_MM), (0.35, 0.36, 0.4), infrared)


def _text(layers: _Layers, card: Card) -> None:
    layers.ink(
        _written(layers, ("OLGA", "ERIK", "INGRID")[card.holder % 3], (26.5, 21.5), 1.1), (0.1,) * 3, card.name_ir
    )
    zone, other = layers.blank(), layers.blank()
    for row, line in enumerate(MRZ):
        for column, character in enumerate(line):
            odd = row == 1 and column < card.mrz_odd
            _write(other if odd else zone, layers, character, (5.0 + 2.54 * column, 38.3 + 4.23 * row), 0.85)
    layers.ink(zone, (0.1,) * 3, card.mrz_ir)
    if card.mrz_odd:
        layers.ink(other, (0.1,) * 3, 0.1)


def _luminous(layers: _Layers, card: Card) -> None:
    if card.emblem != "none":
        _emblem(layers, card)
    if card.uv_number:
        layers.glow(_written(layers, f"D23145{card.holder}", (27.0, 27.5), 0.9), (210, 80, 60))
    random = np.random.default_rng(card.fibre_seed)
    strewn = layers.blank()
    for _ in range(card.fibres):
        x, y = random.uniform((3, 2), (SIZE_MM[0] - 3, SIZE_MM[1] - 2))
        turn, length = random.uniform(0, np.pi), random.uniform(2.5, 4.5)
        points = [
            (x + t * length * np.cos(turn), y + t * length * np.sin(turn) + 0.4 * card.fibre_curl * np.sin(3 * t))
            for t in (0, 0.5, 1)
        ]
        path = np.array([layers.px(*point) for point in points])
        cv2.polylines(strewn, [path], False, 1.0, card.fibre_width_px, cv2.LINE_AA)
    layers.glow(strewn, card.fibre_colour)
    if card.patch_uv:
        left, top, width, height = layers.px(30.0, 8.0, 14.0, 9.0)
        layers.uv[top : top + height, left : left + width] += np.array([45, 60, 95], np.float32)
    if card.glue is not None:
        left, top, width, height = layers.px(*PORTRAIT_MM)
        layers.uv[top : top + height, left : left + width] += np.array(card.glue, np.float32)


def _emblem(layers: _Layers, card: Card) -> None:
    left, top, width, height = EMBLEM_MM
    centre = layers.px(left + width / 2 + card.emblem_shift_mm, top + height / 2)
    outer, inner = layers.blank(), layers.blank()
    (radius,) = layers.px(width * 0.42)
    if card.emblem == "sun":
        cv2.circle(outer, centre, radius, 1.0, layers.px(0.5)[0], cv2.LINE_AA)
        for turn in np.linspace(0, 2 * np.pi, 12, endpoint=False):
            near, far = (
                tuple(round(c + r * radius * f) for c, f in zip(centre, (np.cos(turn), np.sin(turn)), strict=True))
                for r in (0.45, 0.9)
            )
            cv2.line(outer, near, far, 1.0, layers.px(0.6)[0], cv2.LINE_AA)
        cv2.circle(inner, centre, round(0.4 * radius), 1.0, -1, cv2.LINE_AA)
    else:
        corner = (centre[0] - radius, centre[1] - radius)
        cv2.rectangle(outer, corner, (centre[0] + radius, centre[1] - radius // 3), 1.0, -1)
        cv2.rectangle(
            inner, (centre[0] - radius // 4, corner[1]), (centre[0] + radius // 4, centre[1] + radius), 1.0, -1
        )
    layers.glow(outer * (1 - inner), card.emblem_colours[0])
    layers.glow(inner, card.emblem_colours[1])


def _written(layers: _Layers, text: str, at_mm: tuple[float, float], scale: float) -> NDArray[np.float32]:
    mask = layers.blank()
    _write(mask, layers, text, at_mm, scale)
    return mask


def _write(mask: NDArray[np.float32], layers: _Layers, text: str, at_mm: tuple[float, float], scale: float) -> None:
    x, y = layers.px(*at_mm)
    cv2.putText(mask, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, scale * layers.scale / 12, 1.0, 5, cv2.LINE_AA)


def _placed_face(layers: _Layers, holder: int, box_mm: tuple[float, float, float, float]) -> NDArray[np.float32]:
    """A face of smooth blobs: hair, eyes, nose and mouth of this holder."""
    left, top, width, height = layers.px(*box_mm)
    random = np.random.default_rng(holder)
    face = np.zeros((240, 200), np.float32)
    cv2.ellipse(face, (100, 95), (int(random.integers(62, 85)), int(random.integers(70, 95))), 0, 180, 360, 1.0, -1)
    cv2.ellipse(face, (100, 120), (55, 75), 0, 0, 360, 0.35, -1)
    for _ in range(14):
        spot = tuple(int(value) for value in random.integers((40, 60), (160, 220)))
        cv2.ellipse(
            face,
            spot,
            (int(random.integers(6, 20)), int(random.integers(4, 14))),
            0,
            0,
            360,
            float(random.uniform(0.1, 1)),
            -1,
        )
    soft = cv2.GaussianBlur(face, (0, 0), 4)
    mask = layers.blank()
    mask[top : top + height, left : left + width] = cv2.resize(soft, (width, height), interpolation=cv2.INTER_AREA)
    return mask


def _rounded(image: NDArray[np.float32]) -> Image:
    return np.asarray(np.clip(image + 0.5, 0, 255), np.uint8)
