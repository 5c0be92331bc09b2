"""The sheet: reflectance and emission of one side of a document, printed ink by ink."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.ink import Ink
from imaging.region import MM_PER_INCH, Region

Plane = NDArray[np.float32]
BLEED_MM = 1.0


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

    def __init__(self, raster: Raster, nanometres: int = 365) -> None:
        self.raster = raster
        self.nanometres = nanometres
        self.reflectance: Plane = np.ones((*raster.shape, 4), np.float32)
        self.emission: Plane = np.zeros((*raster.shape, 3), np.float32)
        self.relief: Plane = np.zeros(raster.shape, np.float32)
        self.density: Plane = np.ones(raster.shape, np.float32)

    @property
    def nbytes(self) -> int:
        """Memory of its planes in bytes."""
        return self.reflectance.nbytes + self.emission.nbytes + self.relief.nbytes + self.density.nbytes

    def copy(self) -> "Sheet":
        """Return a sheet of its own with the same print."""
        other = object.__new__(Sheet)
        other.raster, other.nanometres = self.raster, self.nanometres
        other.reflectance, other.emission = self.reflectance.copy(), self.emission.copy()
        other.relief, other.density = self.relief.copy(), self.density.copy()
        return other

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
        target, source = placed
        cover = coverage[source][..., None]
        reflectance = np.asarray(ink.reflectance, np.float32)
        if second is not None and course is not None:
            mix = np.broadcast_to(course, coverage.shape)[source][..., None]
            reflectance = reflectance * (1 - mix) + np.asarray(second.reflectance, np.float32) * mix
        self.reflectance[target] *= 1 - cover * (1 - reflectance)
        self._glow(target, cover, ink)
        if ink.relief_um:
            self.relief[target] += cover[..., 0] * ink.relief_um
        self.density[target] *= 1 - cover[..., 0] * ink.opacity

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
        emission = np.asarray(ink.emission_under(self.nanometres), np.float32)
        if ink.quenching:
            self.emission[target] *= 1 - cover * ink.quenching
        if emission.any():
            self.emission[target] += cover * emission
