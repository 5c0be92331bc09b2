"""Forgeries of the portrait."""

from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np

from device_drivers.simulator.document import Change, Document, Side
from device_drivers.simulator.face import Face, face_of
from device_drivers.simulator.portrait_print import PortraitPrint, Technique
from device_drivers.simulator.sheet import Sheet
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
        photo = self._photo(sheet)
        mask = cover[..., None]
        sheet.reflectance += mask * (photo.reflectance - sheet.reflectance)
        sheet.emission += mask * (photo.emission - sheet.emission)
        sheet.relief += cover * self.thickness_um
        sheet.density *= 1 - 0.4 * cover
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

    def _photo(self, sheet: Sheet) -> Sheet:
        photo = Sheet(sheet.raster, sheet.nanometres)
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
