"""The sheet: reflectance and emission of one side of a document, printed ink by ink."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.ink import Ink
from imaging.region import MM_PER_INCH, Region

Plane = NDArray[np.float32]
BLEED_MM = 1.0
_PLANES = ("reflectance", "emission", "relief", "density")
BLOCK_PX = 128  # rows printed at a time


@dataclass(frozen=True, slots=True)
class Raster:
    """The pixels of a sheet: `size_mm` of the trimmed page at `ppi`, with BLEED_MM printed beyond every edge."""

    size_mm: tuple[float, float]
    ppi: float

    @property
    def scale(self) -> float:
        """Pixels per mm."""
        return self.ppi / MM_PER_INCH

    @property
    def bleed_px(self) -> int:
        """Width of the bleed in pixels."""
        return round(BLEED_MM * self.scale)

    @property
    def page_px(self) -> tuple[int, int]:
        """(width, height) of the trimmed page in pixels."""
        return round(self.size_mm[0] * self.scale), round(self.size_mm[1] * self.scale)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) with the bleed."""
        return self.page_px[1] + 2 * self.bleed_px, self.page_px[0] + 2 * self.bleed_px

    def to_px(self, mm: Any) -> Any:
        """Return sheet coordinates (pixel centres at integers) of page coordinates in mm; works on arrays."""
        return np.asarray(mm) * self.scale + (self.bleed_px - 0.5)

    def grid_mm(self) -> tuple[Plane, Plane]:
        """Return page coordinates x (1 x W) and y (H x 1) in mm of the pixel centres."""
        height, width = self.shape
        x = (np.arange(width, dtype=np.float32) - self.bleed_px + 0.5) / self.scale
        y = (np.arange(height, dtype=np.float32) - self.bleed_px + 0.5) / self.scale
        return x[None, :], y[:, None]

    def window(self, region: Region) -> tuple[slice, slice]:
        """Return the (rows, columns) of the sheet that cover `region`."""
        height, width = self.shape
        left, top = (max(0, round(float(value))) for value in self.to_px([region.left, region.top]))
        right, bottom = (round(float(value)) for value in self.to_px([region.right, region.bottom]))
        return slice(top, min(height, bottom + 1)), slice(left, min(width, right + 1))

    def seen(self, region: Region) -> Region | None:
        """Return the part of `region` that the raster shows; a whole page shows all of it."""
        return region

    def part(self, rows: slice, columns: slice) -> "PatchRaster":
        """Return a raster of these pixels alone, on the same grid."""
        left, top = (np.array([columns.start, rows.start]) - self.to_px(0.0) - 0.5) / self.scale
        width, height = (columns.stop - columns.start) / self.scale, (rows.stop - rows.start) / self.scale
        return PatchRaster(self.size_mm, self.ppi, Region(float(left), float(top), width, height))


@dataclass(frozen=True, slots=True)
class PatchRaster(Raster):
    """The pixels of a `patch` of the page alone, as fine as one likes."""

    patch: Region

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) of the patch."""
        return round(self.patch.height * self.scale), round(self.patch.width * self.scale)

    def to_px(self, mm: Any) -> Any:
        """Return coordinates in the patch (pixel centres at integers) of points (..., 2) on the page in mm."""
        return (np.asarray(mm) - np.array([self.patch.left, self.patch.top])) * self.scale - 0.5

    def grid_mm(self) -> tuple[Plane, Plane]:
        """Return page coordinates x (1 x W) and y (H x 1) in mm of the pixel centres."""
        height, width = self.shape
        x = (np.arange(width, dtype=np.float32) + 0.5) / self.scale + np.float32(self.patch.left)
        y = (np.arange(height, dtype=np.float32) + 0.5) / self.scale + np.float32(self.patch.top)
        return x[None, :], y[:, None]

    def window(self, region: Region) -> tuple[slice, slice]:
        """Return the (rows, columns) of the patch that cover `region`; empty where it lies elsewhere."""
        height, width = self.shape
        left, top = (round(float(value)) for value in self.to_px([region.left, region.top]))
        right, bottom = (round(float(value)) + 1 for value in self.to_px([region.right, region.bottom]))
        top, bottom = (min(max(value, 0), height) for value in (top, bottom))
        left, right = (min(max(value, 0), width) for value in (left, right))
        return slice(top, bottom), slice(left, right)

    def part(self, rows: slice, columns: slice) -> "PatchRaster":
        """Return a raster of these pixels of the patch alone, on the same grid."""
        left, top = self.patch.left + columns.start / self.scale, self.patch.top + rows.start / self.scale
        width, height = (columns.stop - columns.start) / self.scale, (rows.stop - rows.start) / self.scale
        return PatchRaster(self.size_mm, self.ppi, Region(left, top, width, height))

    def seen(self, region: Region) -> Region | None:
        """Return the part of `region` that lies in the patch, None where that is less than two pixels."""
        part = region.intersection(self.patch)
        return part if part is not None and min(part.width, part.height) * self.scale > 2 else None


class Sheet:
    """One side while it is printed; later layers lie on top.

    `reflectance` is H x W x 4 (R, G, B, IR), `emission` H x W x 3 (R, G, B) under the lamp of `nanometres`, both
    linear float32. `relief` is the height of the surface in um, `density` what transmitted light is multiplied with;
    both H x W.
    """

    def __init__(self, raster: Raster, nanometres: int = 365, *, films: bool = True) -> None:
        self.raster = raster
        self.nanometres = nanometres
        self.films = films
        kept = raster.shape if films else (0, 0)
        self.reflectance: Plane = np.ones((*raster.shape, 4), np.float32)
        self.emission: Plane = np.zeros((*raster.shape, 3), np.float32)
        self.relief: Plane = np.zeros(kept, np.float32)
        self.density: Plane = np.ones(kept, np.float32)

    def build_up(self, height_um: Any, target: Any = ...) -> None:
        """Add to the film's height on `target`, where the sheet knows films."""
        if self.films:
            self.relief[target] += height_um

    def dim(self, factor: Any, target: Any = ...) -> None:
        """Multiply what passes through `target` in transmitted light, where the sheet knows films."""
        if self.films:
            self.density[target] *= factor

    def print(
        self,
        coverage: Plane,
        ink: Ink,
        at: tuple[int, int] = (0, 0),
        *,
        second: Ink | None = None,
        course: Plane | None = None,
    ) -> None:
        """Print `ink` where `coverage` (h x w, 0..1) says, its top left pixel at `at` (column, row).

        With `second` the ink changes to it along `course` (0..1, broadcast to the coverage): rainbow printing.
        """
        placed = self.place(coverage.shape, at)
        if placed is None:
            return
        (rows, columns), (from_rows, from_columns) = placed
        for start in range(0, rows.stop - rows.start, BLOCK_PX):
            target = slice(rows.start + start, min(rows.stop, rows.start + start + BLOCK_PX)), columns
            first = from_rows.start + start
            source = slice(first, first + target[0].stop - target[0].start), from_columns
            cover = np.ascontiguousarray(coverage[source], np.float32)
            mix = None if course is None else np.broadcast_to(course, coverage.shape)[source]
            self._lay(target, cover, ink, second, mix)

    def _lay(self, target: tuple[slice, slice], cover: Plane, ink: Ink, second: Ink | None, mix: Plane | None) -> None:
        """Print a block of rows, small enough to stay in the cache."""
        mixed = None if second is None or mix is None else cover * mix
        factors = [1 + cover * np.float32(level - 1) for level in ink.reflectance]
        if mixed is not None and second is not None:
            for factor, level, other in zip(factors, ink.reflectance, second.reflectance, strict=True):
                factor += mixed * np.float32(other - level)
        self.reflectance[target] *= cv2.merge(factors)
        self._glow(target, cover, ink)
        if self.films and ink.relief_um:
            self.build_up(cover * np.float32(ink.relief_um), target)
        if self.films and ink.opacity:
            self.dim(1 - cover * np.float32(ink.opacity), target)

    def place(
        self, shape: tuple[int, ...], at: tuple[int, int]
    ) -> tuple[tuple[slice, slice], tuple[slice, slice]] | None:
        """Return (rows and columns of the sheet, of the patch) where a patch of `shape` at `at` lies on the sheet."""
        (column, row), (height, width) = at, self.raster.shape
        top, left = max(row, 0), max(column, 0)
        bottom, right = min(row + shape[0], height), min(column + shape[1], width)
        if top >= bottom or left >= right:
            return None
        target = slice(top, bottom), slice(left, right)
        return target, (slice(top - row, bottom - row), slice(left - column, right - column))

    def _glow(self, target: tuple[slice, slice], cover: Plane, ink: Ink) -> None:
        if ink.quenching:
            kept = 1 - cover * np.float32(ink.quenching)
            self.emission[target] *= cv2.merge([kept, kept, kept])
        emission = ink.emission_under(self.nanometres)
        if any(emission):
            self.emission[target] += cv2.merge([cover * np.float32(level) for level in emission])


@dataclass(frozen=True, eq=False)
class PackedSheet:
    """A sheet in half precision, to be kept: a print is never finer than 11 bits."""

    raster: Raster
    nanometres: int
    films: bool
    planes: tuple[NDArray[np.int16], ...]

    @classmethod
    def of(cls, sheet: Sheet) -> "PackedSheet":
        """Return the sheet packed."""
        planes = tuple(packed(getattr(sheet, name)) for name in _PLANES[: 4 if sheet.films else 2])
        return cls(sheet.raster, sheet.nanometres, sheet.films, planes)

    @property
    def nbytes(self) -> int:
        """Memory of its planes in bytes."""
        return sum(plane.nbytes for plane in self.planes)

    def sheet(self) -> Sheet:
        """Return a sheet of the caller's own with this print."""
        sheet = Sheet.__new__(Sheet)
        sheet.raster, sheet.nanometres, sheet.films = self.raster, self.nanometres, self.films
        sheet.relief = sheet.density = np.zeros((0, 0), np.float32)
        for name, plane in zip(_PLANES, self.planes, strict=False):
            setattr(sheet, name, unpacked(plane))
        return sheet


def packed(plane: Plane) -> NDArray[np.int16]:
    """Return the plane in half precision, its bits as integers."""
    return np.asarray(cv2.convertFp16(plane), np.int16)


def unpacked(plane: NDArray[np.int16]) -> Plane:
    """Return a plane from half precision."""
    return np.asarray(cv2.convertFp16(plane), np.float32)
