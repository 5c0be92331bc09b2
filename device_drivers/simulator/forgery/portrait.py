"""Forgeries of the portrait."""

from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np

from device_drivers.simulator.document import Change, Document, Side
from device_drivers.simulator.element import Element
from device_drivers.simulator.face import Face, face_of, morphed
from device_drivers.simulator.forgery.operation import WEAK
from device_drivers.simulator.halftone import Technique
from device_drivers.simulator.paper_features import PerforatedPortrait
from device_drivers.simulator.portrait_print import PROCESSES, PortraitPrint
from device_drivers.simulator.sheet import Raster, Sheet
from device_drivers.simulator.substrate import BRIGHTENER
from imaging.region import Region


@dataclass(frozen=True, slots=True)
class GluedPhoto:
    """A photograph on its own paper, cut out and glued over the page; what lay below no longer shows.

    `brightener` 0..1 of the photo paper, `edge` 0..1 how deep the shadow of its cut edge is, `turn_deg` how crooked.
    """

    name: str
    region: Region
    portrait: PortraitPrint
    brightener: float
    edge: float
    turn_deg: float
    thickness_um: float = 90.0

    def draw(self, sheet: Sheet) -> None:
        """Glue the photo on."""
        cover = self._cover(sheet)
        shadow = np.clip(cv2.GaussianBlur(cover, (0, 0), 0.16 * sheet.raster.scale) - cover, 0, 1) * self.edge
        sheet.reflectance *= (1 - shadow)[..., None]
        window = sheet.raster.window(self.region.grown(2.0))
        photo = self._photo(sheet.raster.part(*window), sheet.nanometres)
        mask = cover[window][..., None]
        for plane, pasted in ((sheet.reflectance, photo.reflectance), (sheet.emission, photo.emission)):
            plane[window] += mask * (pasted - plane[window])
        sheet.build_up(cover * self.thickness_um)
        sheet.dim(1 - 0.4 * cover)
        rim = np.clip(4 * cover * (1 - cover), 0, 1) * self.edge * 0.5
        sheet.reflectance *= (1 - rim)[..., None]

    def _cover(self, sheet: Sheet) -> np.ndarray:
        centre = np.array([self.region.left + self.region.width / 2, self.region.top + self.region.height / 2])
        half = np.array([self.region.width, self.region.height]) / 2
        turn = np.deg2rad(self.turn_deg)
        rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half @ rotation.T + centre
        canvas = np.zeros(sheet.raster.shape, np.uint8)
        cv2.fillPoly(canvas, [np.rint(sheet.raster.to_px(corners) * 16).astype(np.int32)], 255, cv2.LINE_AA, shift=4)
        return canvas.astype(np.float32) / 255

    def _photo(self, raster: Raster, nanometres: int) -> Sheet:
        photo = Sheet(raster, nanometres, films=False)
        photo.reflectance[...] = np.array([0.84, 0.85, 0.86, 0.86], np.float32)
        photo.emission[...] = np.array(BRIGHTENER, np.float32) * self.brightener
        self.portrait.draw(photo)
        return photo


def portrait_of(side: Side) -> PortraitPrint | None:
    """Return the main portrait of a side, None where it has none."""
    piece = side.element("portrait")
    return cast(PortraitPrint, piece) if piece is not None else None


def another_face(document: Document, rng: np.random.Generator) -> Face:
    """Return somebody else of the holder's sex and about the holder's age."""
    age = int(np.clip(document.holder.face.age + rng.integers(-8, 9), 18, 80))
    return face_of(int(rng.integers(2**31)), female=document.holder.female, age=age)


def glue_photo_over(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Glue a cut photograph of somebody else over the portrait; the overprint ends at its edge."""
    for side in document.sides:
        portrait = portrait_of(side)
        if portrait is None:
            continue
        photo = _glued(document, portrait, strength, rng)
        forged = replace(side, top=(*side.top, photo))
        change = Change("portrait replaced: photo glued over", photo.region.grown(0.4), "all", side.page)
        return document.with_side(forged).forged("photo_substitution", strength, change)
    return document


def _glued(document: Document, portrait: PortraitPrint, strength: float, rng: np.random.Generator) -> GluedPhoto:
    place = portrait.region
    slip = 0.15 + 0.6 * strength
    dx, dy = rng.uniform(-slip, slip, 2)
    region = Region(place.left + float(dx) - 0.15, place.top + float(dy) - 0.15, place.width + 0.3, place.height + 0.3)
    process = Technique.INK_JET if rng.random() < 0.6 else Technique.LASER_TONER
    picture = PortraitPrint("new portrait", region, another_face(document, rng), process, seed=int(rng.integers(2**31)))
    return GluedPhoto(
        "glued photo",
        region,
        picture,
        brightener=0.02 + 0.30 * strength,
        edge=0.25 + 0.55 * strength,
        turn_deg=float(rng.uniform(-1.2, 1.2)) * strength,
    )


def print_photo_over(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print another portrait in another technique over the bleached place of the old one; the overprint is lost."""
    side, portrait = _with_portrait(document)
    others = [technique for technique in Technique if technique is not portrait.technique]
    technique = others[int(rng.integers(len(others)))]
    infrared = None if strength >= WEAK else PROCESSES[portrait.technique].infrared
    place = replace(
        portrait, face=another_face(document, rng), technique=technique, infrared=infrared, cut_out=False, fade_mm=0.0
    )
    covered = BleachedPlace("portrait", place.region, place, 0.4 + 0.6 * strength)
    forged = side.with_piece("portrait", lambda _: covered)
    if strength >= WEAK:
        forged = forged.with_piece("overprint", lambda _: None)
    change = Change(f"portrait replaced: printed over by {technique.value}", place.region.grown(0.3), "all", side.page)
    return document.with_side(forged).forged("photo_substitution", strength, change)


def lift_laminate(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Put another portrait below a lifted laminate: a fine edge, a glow of new glue, the overprint out of register."""
    side, portrait = _with_portrait(document)
    slip = 0.3 + 0.9 * strength
    new = replace(portrait, face=another_face(document, rng), infrared=0.05)
    lifted = LiftedLaminate("laminate", portrait.region.grown(1.5), strength)
    forged = side.with_piece("portrait", lambda _: new)
    forged = forged.with_piece("overprint", lambda piece: _slipped(piece, slip))
    forged = replace(forged, top=(*forged.top, lifted))
    change = Change("portrait replaced: laminate lifted", lifted.region.grown(0.3), "all", side.page)
    return document.with_side(forged).forged("photo_substitution", strength, change)


def morph_portrait(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Issue the document on a portrait morphed with somebody else's; nothing on the page itself is false."""
    side, _ = _with_portrait(document)
    face = morphed(document.holder.face, another_face(document, rng), 0.2 + 0.3 * strength)
    changes = []
    for name in ("portrait", "secondary_portrait", "uv_portrait", "perforated_portrait"):
        piece = side.element(name)
        if isinstance(piece, PortraitPrint | PerforatedPortrait):
            side = side.with_piece(name, lambda item: replace(cast(PortraitPrint, item), face=face))
            changes.append(Change(f"{name} morphed", piece.region, "all", side.page))
    return document.with_side(side).forged("portrait_morphed", strength, *changes)


def leave_out_ghost_or_overprint(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Leave out the secondary portrait or the overprint; when weak they are only faint or somebody else's."""
    side, _ = _with_portrait(document)
    name = str(rng.choice(("secondary_portrait", "overprint")))
    piece = side.element(name)
    if piece is None:
        return document
    if name == "secondary_portrait" and strength < WEAK:
        other = another_face(document, rng)
        forged = side.with_piece(name, lambda item: replace(cast(PortraitPrint, item), face=other))
        said = "of another person"
    else:
        forged, said = side.with_piece(name, lambda _: None), "missing"
    change = Change(f"{name} {said}", piece.region, "VI", side.page)
    return document.with_side(forged).forged("missing_ghost_or_overprint", strength, change)


def _with_portrait(document: Document) -> tuple[Side, PortraitPrint]:
    for side in document.sides:
        portrait = portrait_of(side)
        if portrait is not None:
            return side, portrait
    raise ValueError("the document has no portrait")


def _slipped(piece: Element, slip_mm: float) -> Element:
    moved = Region(piece.region.left + slip_mm, piece.region.top - slip_mm / 2, piece.region.width, piece.region.height)
    return replace(piece, region=moved)  # type: ignore[type-var]


@dataclass(frozen=True, slots=True)
class BleachedPlace:
    """A portrait printed where an older one was taken off with a solvent, which took `bleaching` of the print below."""

    name: str
    region: Region
    portrait: PortraitPrint
    bleaching: float

    def draw(self, sheet: Sheet) -> None:
        """Bleach the place and print the portrait."""
        rows, columns = sheet.raster.window(self.region)
        area = sheet.reflectance[rows, columns]
        paper = np.quantile(area.reshape(-1, 4)[::17], 0.95, axis=0)
        area += np.float32(self.bleaching) * (paper - area)
        sheet.emission[rows, columns] += np.array([0.002, 0.004, 0.014], np.float32) * self.bleaching
        self.portrait.draw(sheet)


@dataclass(frozen=True, slots=True)
class LiftedLaminate:
    """The trace of a laminate that was lifted and pressed down again: a fine rim, glue that glows, a little haze."""

    name: str
    region: Region
    depth: float

    def draw(self, sheet: Sheet) -> None:
        """Leave the trace."""
        rows, columns = sheet.raster.window(self.region)
        x, y = sheet.raster.grid_mm()
        within = self.region.grown(-0.25)
        across = (x[:, columns] > within.left) & (x[:, columns] < within.right)
        inside = np.asarray(across & (y[rows] > within.top) & (y[rows] < within.bottom), np.float32)
        soft = np.asarray(cv2.GaussianBlur(inside, (0, 0), 0.12 * sheet.raster.scale), np.float32)
        rim = 4 * soft * (1 - soft) * (0.12 + 0.3 * self.depth)
        sheet.reflectance[rows, columns] *= (1 - rim)[..., None]
        sheet.emission[rows, columns] += rim[..., None] * np.array([0.03, 0.05, 0.09], np.float32)
        sheet.build_up(soft * 25.0 * self.depth, (rows, columns))
