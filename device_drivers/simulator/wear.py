"""What years in a pocket do to a document, and what falls on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, sin

import cv2
import numpy as np

from device_drivers.simulator.sheet import BLOCK_PX, Plane, Sheet
from device_drivers.simulator.substrate import BRIGHTENER
from imaging.recapture import blotches, faded
from imaging.region import Region

KINDS = ("crease", "dirt", "fading", "abrasion", "moisture", "stain", "tear", "stamp")
PALE = np.float32(0.85)  # what print fades towards


@dataclass(frozen=True, slots=True)
class Wear:
    """Wear of the given `kinds`, each 0..1 strong by `amount`, everywhere the same for one `seed`."""

    name: str
    region: Region
    kinds: tuple[str, ...]
    amount: float
    seed: int

    def draw(self, sheet: Sheet) -> None:
        """Wear the sheet."""
        for kind in self.kinds:
            rng = np.random.default_rng([self.seed, KINDS.index(kind), 61])
            _WORN[kind](sheet, self.amount, rng)


def _blotches(sheet: Sheet, rng: np.random.Generator, size_mm: float) -> Plane:
    """Return smooth noise of about unit spread, `size_mm` coarse."""
    return blotches(sheet.raster.shape, size_mm * sheet.raster.scale, rng)


def _blocks(sheet: Sheet) -> Iterator[slice]:
    """Yield the rows of the sheet, some at a time: four planes of a whole page are much to have twice."""
    for start in range(0, sheet.raster.shape[0], BLOCK_PX):
        yield slice(start, start + BLOCK_PX)


def _soil(sheet: Sheet, cover: Plane, taken: tuple[float, float, float, float]) -> None:
    """Take the shares `taken` of R, G, B and IR where `cover` (H x W x 1, 0..1) is whole."""
    for rows in _blocks(sheet):
        sheet.reflectance[rows] *= 1 - cover[rows] * np.array(taken, np.float32)


def _spot(sheet: Sheet, rng: np.random.Generator, radius_mm: float) -> Plane:
    """Return a ragged spot somewhere on the page, 0..1."""
    x, y = sheet.raster.grid_mm()
    width, height = sheet.raster.size_mm
    distance = np.hypot(x - rng.uniform(0, width), y - rng.uniform(0, height)) / radius_mm
    return np.asarray(np.clip((1 - distance + 0.22 * _blotches(sheet, rng, radius_mm / 3)) * 3, 0, 1), np.float32)


def _crease(sheet: Sheet, amount: float, rng: np.random.Generator) -> None:
    x, y = sheet.raster.grid_mm()
    width, height = sheet.raster.size_mm
    for _ in range(1 + int(rng.integers(3))):
        angle, bend = float(rng.uniform(0, np.pi)), 0.4 * np.sin(x * 0.13 + rng.uniform(0, 6))
        along = (x - rng.uniform(0, width)) * cos(angle) + (y - rng.uniform(0, height)) * sin(angle) + bend
        line = np.exp(-((along / 0.14) ** 2)) * (0.35 + 0.5 * amount)
        dark = np.exp(-(((along - 0.22) / 0.2) ** 2)) * 0.25 * amount
        for rows in _blocks(sheet):
            area = sheet.reflectance[rows]
            area += line[rows, :, None] * 0.5 * (0.75 - area)
        sheet.reflectance *= (1 - dark)[..., None]
        sheet.emission *= (1 - 0.5 * line)[..., None]
        sheet.build_up(np.asarray(line * 30, np.float32))


def _dirt(sheet: Sheet, amount: float, rng: np.random.Generator) -> None:
    patches = np.clip(_blotches(sheet, rng, 9) * 0.5 + 0.4, 0, 1) * (
        0.6 + 0.4 * np.clip(_blotches(sheet, rng, 0.6), -1, 1)
    )
    cover = np.clip(patches, 0, 1)[..., None] * np.float32(0.22 * amount)
    _soil(sheet, cover, (0.45, 0.6, 0.85, 0.30))
    sheet.emission *= 1 - 0.8 * cover


def _fading(sheet: Sheet, amount: float, rng: np.random.Generator) -> None:
    sheet.emission *= np.float32(1 - (0.25 + 0.35 * rng.random()) * amount)
    for rows in _blocks(sheet):
        colour = sheet.reflectance[rows, :, :3]
        colour[...] = np.where(colour < PALE, faded(colour, PALE, 0.10 * amount), colour)


def _abrasion(sheet: Sheet, amount: float, rng: np.random.Generator) -> None:
    canvas = np.zeros(sheet.raster.shape, np.uint8)
    height, width = sheet.raster.shape
    for _ in range(int(12 + 50 * amount)):
        start = rng.uniform((0, 0), (width, height))
        move = rng.normal(0, 1, 2) * sheet.raster.scale * rng.uniform(1, 9)
        points = np.rint(np.array([start, start + move]) * 16).astype(np.int32)
        cv2.polylines(canvas, [points], False, int(rng.integers(40, 200)), 1, cv2.LINE_AA, shift=4)
    scratch = np.asarray(canvas, np.float32)[..., None] / np.float32(255) * np.float32(0.3 + 0.5 * amount)
    for rows in _blocks(sheet):
        area = sheet.reflectance[rows]
        area += scratch[rows] * 0.6 * (0.8 - area)
    sheet.emission *= 1 - 0.7 * scratch


def _moisture(sheet: Sheet, amount: float, rng: np.random.Generator) -> None:
    """Water carries detergent into the paper: a washed place glows faintly blue."""
    spot = _spot(sheet, rng, rng.uniform(9, 22))
    for rows in _blocks(sheet):
        sheet.emission[rows] += (spot[rows] * 0.05 * amount)[..., None] * np.array(BRIGHTENER, np.float32)
    _soil(sheet, (4 * spot * (1 - spot) * 0.12 * amount)[..., None], (0.5, 0.7, 1.0, 0.2))


def _stain(sheet: Sheet, amount: float, rng: np.random.Generator) -> None:
    spot = _spot(sheet, rng, rng.uniform(4, 11))[..., None] * np.float32(0.35 * amount)
    _soil(sheet, spot, (0.3, 0.55, 0.8, 0.08))
    sheet.emission *= 1 - 0.6 * spot


def _tear(sheet: Sheet, amount: float, rng: np.random.Generator) -> None:
    x, y = sheet.raster.grid_mm()
    width = sheet.raster.size_mm[0]
    length, at = 2 + 6 * amount, rng.uniform(10, width - 10)
    path = at + 0.8 * np.sin(y * 1.7 + rng.uniform(0, 6)) + 0.3 * np.sin(y * 4.1)
    gap = np.exp(-(((x - path) / 0.12) ** 2)) * (y < length)
    white = np.exp(-(((x - path - 0.25) / 0.2) ** 2)) * (y < length)
    for rows in _blocks(sheet):
        area = sheet.reflectance[rows]
        area += (0.8 * white[rows])[..., None] * (0.85 - area)
    sheet.reflectance *= (1 - 0.8 * gap)[..., None]


def _stamp(sheet: Sheet, amount: float, rng: np.random.Generator) -> None:
    """A border stamp in a dye that vanishes in the infrared, unevenly inked."""
    x, y = sheet.raster.grid_mm()
    width, height = sheet.raster.size_mm
    turn = rng.uniform(-0.5, 0.5)
    dx, dy = x - rng.uniform(0.45, 0.8) * width, y - rng.uniform(0.25, 0.5) * height
    across, down = dx * cos(turn) + dy * sin(turn), dy * cos(turn) - dx * sin(turn)
    frame = np.maximum(np.abs(across) / 17, np.abs(down) / 10)
    rim = np.exp(-(((frame - 1) / 0.03) ** 2)) + np.exp(-(((frame - 0.88) / 0.015) ** 2))
    bars = (np.abs(np.mod(down, 4.0) - 2) < 0.35) * (frame < 0.75) * (np.mod(across * 1.3, 3) < 2.2)
    inked = (
        np.clip(rim + bars, 0, 1) * np.clip(0.75 + 0.35 * _blotches(sheet, rng, 1.2), 0.15, 1) * (0.35 + 0.4 * amount)
    )
    _soil(sheet, inked[..., None], (0.75, 0.75, 0.25, 0.03))


_WORN = {
    "crease": _crease,
    "dirt": _dirt,
    "fading": _fading,
    "abrasion": _abrasion,
    "moisture": _moisture,
    "stain": _stain,
    "tear": _tear,
    "stamp": _stamp,
}
