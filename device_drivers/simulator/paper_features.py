"""What is in the material itself: watermark, thread, perforations, laminate; and microprint."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.face import Face
from device_drivers.simulator.face_painting import painted, silhouette
from device_drivers.simulator.ink import Colour, Ink
from device_drivers.simulator.lettering import MONO, SANS, text_mask, width_mm
from device_drivers.simulator.motif import Emblem
from device_drivers.simulator.sheet import Plane, Sheet
from device_drivers.simulator.text_print import TextLine
from imaging.region import Region

MICRO_CAP_MM = 0.28
HOLE_MM = 0.42
SMALLEST_HOLE, LARGEST_HOLE = 0.10, 0.42  # radii of the holes of a portrait, in pitches
DOTS_HIGH = 7


@dataclass(frozen=True, slots=True)
class Watermark:
    """A badge of thinner and thicker paper: seen only in transmitted light."""

    name: str
    region: Region
    motif: str
    points: int
    depth: float = 0.35

    def draw(self, sheet: Sheet) -> None:
        """Form the paper."""
        window = sheet.raster.window(self.region.grown(2.0))
        if not sheet.films or min(part.stop - part.start for part in window) < 2:
            return
        drawn = Sheet(sheet.raster.part(*window))
        shade = Ink((0.0, 0.0, 0.0, 0.0))
        Emblem(self.name, self.region, self.motif, self.points, shade, shade, 0.0, edge_mm=0.5).draw(drawn)
        thickness = cv2.GaussianBlur(1 - drawn.reflectance[..., 0], (0, 0), 0.35 * sheet.raster.scale)
        sheet.dim(1 + self.depth * (thickness - 0.25 * (thickness > 0.02)), window)


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread in the paper, top to bottom at `x`: opaque in transmission, glowing in dashes under ultraviolet."""

    name: str
    x: float
    height: float
    glow: Colour
    width_mm: float = 0.8
    dash_mm: float = 4.0

    @property
    def region(self) -> Region:
        """The strip it lies in."""
        return Region(self.x - self.width_mm, 0.0, 2 * self.width_mm, self.height)

    def draw(self, sheet: Sheet) -> None:
        """Lay the thread."""
        x, y = sheet.raster.grid_mm()
        strip = np.clip((self.width_mm / 2 - np.abs(x - self.x)) * sheet.raster.scale + 0.5, 0, 1)
        dashes = strip * np.clip((np.sin(2 * np.pi * y / self.dash_mm) + 0.2) * 6, 0, 1)
        sheet.dim(1 - 0.75 * strip)
        sheet.reflectance *= (1 - 0.03 * strip)[..., None]
        sheet.emission += dashes[..., None] * np.array(self.glow, np.float32)


@dataclass(frozen=True, slots=True)
class Perforation:
    """A number punched as a matrix of holes: light shines through, a lid or page below is seen dark in them."""

    name: str
    text: str
    x: float
    top: float
    pitch_mm: float = 0.62

    @property
    def region(self) -> Region:
        """The area of the holes."""
        return Region(self.x, self.top, max(1, len(self.text)) * 6 * self.pitch_mm, DOTS_HIGH * self.pitch_mm)

    def draw(self, sheet: Sheet) -> None:
        """Punch the holes."""
        punch(sheet, self.holes(sheet))

    def holes(self, sheet: Sheet) -> Plane:
        """Return where the holes are, H x W, 0..1."""
        canvas = np.zeros(sheet.raster.shape, np.uint8)
        for column, row in self._matrix():
            at = sheet.raster.to_px([self.x + (column + 0.5) * self.pitch_mm, self.top + (row + 0.5) * self.pitch_mm])
            _dot(canvas, at, HOLE_MM / 2 * sheet.raster.scale)
        return np.asarray(canvas, np.float32) / np.float32(255)

    def _matrix(self) -> list[tuple[int, int]]:
        """Return (column, row) of every hole, characters drawn on a matrix of 5 x 7."""
        holes = []
        for index, character in enumerate(self.text):
            mask, _ = text_mask(character, MONO, 8.0, 4.0)
            rows, columns = np.flatnonzero(mask.max(axis=1) > 0.3), np.flatnonzero(mask.max(axis=0) > 0.3)
            glyph = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
            small = cv2.resize(glyph, (5, DOTS_HIGH), interpolation=cv2.INTER_AREA)
            holes += [(index * 6 + int(column), int(row)) for row, column in np.argwhere(small > 0.42)]
        return holes


@dataclass(frozen=True, slots=True)
class PerforatedPortrait:
    """A small portrait of holes, larger where it is lighter: a picture against the light, dots on the page."""

    name: str
    region: Region
    face: Face
    pitch_mm: float = 0.5
    seed: int = 0

    def draw(self, sheet: Sheet) -> None:
        """Punch the holes."""
        punch(sheet, self.holes(sheet))

    def holes(self, sheet: Sheet) -> Plane:
        """Return where the holes are, H x W, 0..1."""
        columns, rows = (round(side / self.pitch_mm) for side in (self.region.width, self.region.height))
        size = columns, rows
        grey = cv2.resize(cv2.cvtColor(painted(self.face), cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA)
        person = cv2.resize(silhouette(self.face), size, interpolation=cv2.INTER_AREA)
        dark, light = np.quantile(grey[person > 0.5], [0.1, 0.9])
        canvas = np.zeros(sheet.raster.shape, np.uint8)
        for row, column in np.argwhere(person > 0.5):
            tone = float(np.clip((grey[row, column] - dark) / max(light - dark, 0.05), 0, 1))
            at = self.region.left + (column + 0.5) * self.pitch_mm, self.region.top + (row + 0.5) * self.pitch_mm
            radius_mm = self.pitch_mm * (SMALLEST_HOLE + (LARGEST_HOLE - SMALLEST_HOLE) * tone)
            _dot(canvas, sheet.raster.to_px(at), radius_mm * sheet.raster.scale)
        return np.asarray(canvas, np.float32) / np.float32(255)


def _dot(canvas: NDArray[np.uint8], at: NDArray[np.float64], radius_px: float) -> None:
    centre = round(float(at[0]) * 16), round(float(at[1]) * 16)
    cv2.circle(canvas, centre, max(1, round(radius_px * 16)), 255, -1, cv2.LINE_AA, shift=4)


def punch(sheet: Sheet, hole: Plane) -> None:
    """Punch holes (H x W, 0..1): light shines through, a lid or page below is seen dark in them."""
    rows, columns = np.flatnonzero(hole.any(axis=1)), np.flatnonzero(hole.any(axis=0))
    if not rows.size:
        return
    window = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    there = hole[window]
    if sheet.films:
        sheet.density[window] += there * (1.0 - sheet.density[window])
    sheet.reflectance[window] *= (1 - 0.45 * there)[..., None]
    sheet.emission[window] *= (1 - 0.8 * there)[..., None]


@dataclass(frozen=True, slots=True)
class LaminateEdge:
    """The rim of a laminate that covers the page up to `inset_mm` from its edge: a fine line, a step, a faint glow."""

    name: str
    region: Region
    inset_mm: float

    def draw(self, sheet: Sheet) -> None:
        """Lay the laminate."""
        x, y = sheet.raster.grid_mm()
        within = self.region.grown(-self.inset_mm)
        across = np.minimum(x - within.left, within.right - x)
        down = np.minimum(y - within.top, within.bottom - y)
        inside = np.minimum(across, down)
        rim = np.exp(-((inside / np.float32(0.09)) ** 2))
        sheet.reflectance *= (1 - 0.07 * rim)[..., None]
        covered = np.clip(inside * sheet.raster.scale + 0.5, 0, 1)
        sheet.emission *= (1 - 0.06 * covered)[..., None]  # the film takes some of the lamp's ultraviolet
        sheet.emission += rim[..., None] * np.array([0.002, 0.003, 0.009], np.float32)
        sheet.build_up(covered * np.float32(12.0))


def microprint(name: str, words: str, place: Region, ink: Ink) -> TextLine:
    """Return a line of microprint across `place`: words to a magnifier, a fine line to the eye."""
    unit = width_mm(words + " ", SANS, MICRO_CAP_MM)
    text = " ".join([words] * max(1, int(place.width / unit)))
    return TextLine(name, text, place.left, place.bottom, SANS, MICRO_CAP_MM, ink)
