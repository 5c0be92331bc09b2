"""The holder's portrait on the page, by the technique of the issuer or of a forger."""

from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.face import Face
from device_drivers.simulator.face_painting import painted, silhouette
from device_drivers.simulator.halftone import DOTS_FROM_PPI, Technique, halftoned
from device_drivers.simulator.ink import GAMMA, Colour
from device_drivers.simulator.sheet import Plane, Sheet
from imaging.region import Region

Pixels = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Process:
    """What a technique does: share of the density that stays in the infrared, grain, dot or screen, and quenching."""

    infrared: float
    grain: float
    screen_lpi: float
    colour: bool
    quenching: float
    relief_um: float = 0.0


PROCESSES = {
    Technique.DYE_SUBLIMATION: Process(0.12, 0.004, 0, colour=True, quenching=0.75),
    Technique.LASER_ENGRAVING: Process(0.88, 0.05, 0, colour=False, quenching=0.85, relief_um=4.0),
    Technique.INK_JET: Process(0.07, 0.03, 0, colour=True, quenching=0.8),
    Technique.LASER_TONER: Process(0.70, 0.02, 120, colour=True, quenching=0.9, relief_um=5.0),
}


@dataclass(frozen=True, slots=True)
class PortraitPrint:
    """A portrait in `region`.

    `tint` is None for its own colours, else the one colour it is printed in (a secondary portrait). `cut_out` leaves
    the background of the picture unprinted, `fade_mm` softens its border into the page. `glow` prints it, inverted as
    fluorescence needs, in an ink that only shows under UV. `density` 0..1 is how strong it is.
    """

    name: str
    region: Region
    face: Face
    technique: Technique = Technique.DYE_SUBLIMATION
    tint: Colour | None = None
    cut_out: bool = False
    fade_mm: float = 0.0
    density: float = 1.0
    infrared: float | None = None
    glow: Colour | None = None
    crop: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    seed: int = 0

    def without_infrared(self) -> "PortraitPrint":
        """Return the portrait in inks that vanish in the infrared."""
        return replace(self, infrared=0.04)

    def draw(self, sheet: Sheet) -> None:
        """Print the portrait."""
        seen = sheet.raster.seen(self.region)
        if seen is not None and seen != self.region:
            self._part(seen).draw(sheet)
            return
        rows, columns = sheet.raster.window(self.region)
        size = columns.stop - columns.start, rows.stop - rows.start
        picture, cover = self._picture(size, sheet.raster.scale)
        if self.glow is not None:
            sheet.emission[rows, columns] += (
                _grey(picture)[..., None] * cover[..., None] * np.array(self.glow, np.float32)
            )
            return
        self._print(sheet, (rows, columns), picture, cover)

    def _part(self, seen: Region) -> "PortraitPrint":
        """Return the part of the portrait in `seen`; its border fades only where the part reaches it."""
        left, top, right, bottom = self.crop
        across, down = (right - left) / self.region.width, (bottom - top) / self.region.height
        crop = (
            left + (seen.left - self.region.left) * across,
            top + (seen.top - self.region.top) * down,
            left + (seen.right - self.region.left) * across,
            top + (seen.bottom - self.region.top) * down,
        )
        inner = self.region.width - 2 * self.fade_mm > 0 and seen == seen.intersection(self.region.grown(-self.fade_mm))
        return replace(self, region=seen, crop=crop, fade_mm=0.0 if inner else self.fade_mm)

    def _picture(self, size: tuple[int, int], scale: float) -> tuple[Pixels, Plane]:
        picture = _scaled(self.face, size, self.crop)
        cover = np.ones(picture.shape[:2], np.float32)
        if self.cut_out:
            cover = _scaled_silhouette(self.face, size, self.crop).copy()
        if self.fade_mm:
            cover = cover * _faded(cover.shape, self.fade_mm * scale)
        return picture, cover

    def _print(self, sheet: Sheet, window: tuple[slice, slice], picture: Pixels, cover: Plane) -> None:
        process = PROCESSES[self.technique]
        rng = np.random.default_rng([self.seed, self.face.seed, 3])
        shown = self._colours(picture, process)
        if sheet.raster.ppi >= DOTS_FROM_PPI:
            shown = halftoned(shown, self.technique, sheet.raster.scale, rng)
        else:
            shown = shown + process.grain * rng.standard_normal((*shown.shape[:2], 1), dtype=np.float32)
        if process.screen_lpi and sheet.raster.ppi < DOTS_FROM_PPI and sheet.raster.ppi > 2 * process.screen_lpi:
            shown = _screened(shown, sheet.raster.ppi / process.screen_lpi)
        linear = np.clip(shown, 0.012, 1) ** GAMMA
        strength = (cover * self.density)[..., None]
        share = process.infrared if self.infrared is None else self.infrared
        grey = linear.mean(axis=2)
        sheet.reflectance[(*window, slice(0, 3))] *= 1 - strength * (1 - linear)
        sheet.reflectance[(*window, 3)] *= 1 - strength[..., 0] * share * (1 - grey)
        sheet.emission[window] *= 1 - strength * process.quenching * (1 - 0.5 * grey[..., None])
        sheet.dim(1 - strength[..., 0] * (1 - grey) * 0.6, window)
        if process.relief_um:
            sheet.build_up(strength[..., 0] * (1 - grey) * process.relief_um, window)

    def _colours(self, picture: Pixels, process: Process) -> Pixels:
        if self.tint is not None:
            tint = np.array(self.tint, np.float32) ** (1 / GAMMA)
            grey = np.clip(_grey(picture) * 1.25 - 0.08, 0, 1)[..., None]
            return np.asarray(grey * (1 - tint) + tint, np.float32)
        if not process.colour:
            grey = np.clip(_grey(picture) * 1.12 - 0.03, 0, 1)[..., None]
            return np.asarray(np.repeat(grey, 3, axis=2), np.float32)
        return picture


@lru_cache(maxsize=2)
def _scaled(face: Face, size: tuple[int, int], crop: tuple[float, float, float, float]) -> Pixels:
    picture = _cropped(painted(face), crop)
    shrinking = size[1] < picture.shape[0]
    return np.asarray(
        cv2.resize(picture, size, interpolation=cv2.INTER_AREA if shrinking else cv2.INTER_CUBIC), np.float32
    )


@lru_cache(maxsize=2)
def _scaled_silhouette(face: Face, size: tuple[int, int], crop: tuple[float, float, float, float]) -> Plane:
    return np.asarray(cv2.resize(_cropped(silhouette(face), crop), size, interpolation=cv2.INTER_AREA), np.float32)


def _cropped(picture: Pixels, crop: tuple[float, float, float, float]) -> Pixels:
    height, width = picture.shape[:2]
    left, top, right, bottom = crop
    return picture[round(top * height) : round(bottom * height), round(left * width) : round(right * width)]


def _grey(picture: Pixels) -> Plane:
    return np.asarray(picture @ np.array([0.299, 0.587, 0.114], np.float32), np.float32)


def _faded(shape: tuple[int, ...], width_px: float) -> Plane:
    rows = np.minimum(np.arange(shape[0]) + 0.5, shape[0] - np.arange(shape[0]) - 0.5)[:, None]
    columns = np.minimum(np.arange(shape[1]) + 0.5, shape[1] - np.arange(shape[1]) - 0.5)[None, :]
    return np.asarray(np.clip(np.minimum(rows, columns) / width_px, 0, 1), np.float32)


def _screened(picture: Pixels, period_px: float) -> Pixels:
    """Return the picture through a 45 degree screen of clustered dots, as a laser printer sets it."""
    rows, columns = np.indices(picture.shape[:2], dtype=np.float32)
    turn = np.float32(2 * np.pi / period_px / np.sqrt(2))
    threshold = 0.5 + 0.25 * (np.cos((rows + columns) * turn) + np.cos((rows - columns) * turn))
    dots = np.clip((picture - threshold[..., None]) * 2.2 + 0.5, 0, 1)
    return np.asarray(0.45 * dots + 0.55 * picture, np.float32)
