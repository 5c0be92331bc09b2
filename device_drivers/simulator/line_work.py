"""Fine-line background print: families of lines given by a phase, bands and rosettes (guilloche)."""

from dataclasses import dataclass

import cv2
import numpy as np

from device_drivers.simulator.ink import Ink
from device_drivers.simulator.sheet import BLOCK_PX, Plane, Raster, Sheet
from imaging.region import Region

Wave = tuple[float, float, float, float]  # amplitude mm, wavelength mm, direction rad, phase rad
OVERSAMPLING = 3


@dataclass(frozen=True, slots=True)
class Rainbow:
    """A second ink and the way the first runs into it: over `period_mm` along `direction` (rad)."""

    second: Ink
    period_mm: float
    direction: float = 0.0
    offset: float = 0.0

    def course(self, x: Plane, y: Plane) -> Plane:
        """Return the share of the second ink, 0..1."""
        turn = 2 * np.pi / self.period_mm
        along = x * np.float32(turn * np.cos(self.direction)) + y * np.float32(turn * np.sin(self.direction))
        return np.asarray(0.5 - 0.5 * np.cos(along + np.float32(2 * np.pi * self.offset)), np.float32)


@dataclass(frozen=True, slots=True)
class LineFamily:
    """Lines where a phase is whole: straight (`centre` None) or rings around `centre`, bent by `waves`.

    `relief` are waves that move the lines by up to their amplitude only inside hills, which gives the plastic look of
    relief printing. `swell` 0..1 modulates the line width along the waves. Inside `calm` regions, where portrait and
    data will stand, the lines are thinner.
    """

    name: str
    region: Region
    ink: Ink
    pitch_mm: float
    width_mm: float
    direction: float = 0.0
    centre: tuple[float, float] | None = None
    waves: tuple[Wave, ...] = ()
    hills: tuple[tuple[float, float, float, float], ...] = ()  # x, y, radius, height in mm
    swell: float = 0.0
    rainbow: Rainbow | None = None
    calm: tuple[Region, ...] = ()

    def draw(self, sheet: Sheet) -> None:
        """Print the lines inside the region."""
        rows, columns = sheet.raster.window(self.region)
        x, y = sheet.raster.grid_mm()
        second = None if self.rainbow is None else self.rainbow.second
        for start in range(rows.start, rows.stop, BLOCK_PX):
            stop = min(start + BLOCK_PX, rows.stop)
            above, below = max(rows.start, start - 1), min(rows.stop, stop + 1)  # a row more, for slopes
            coverage = self._coverage(x[:, columns], y[above:below], sheet.raster.scale)
            inner = coverage[start - above : stop - above]
            course = None if self.rainbow is None else self.rainbow.course(x[:, columns], y[start:stop])
            sheet.print(inner, self.ink, (columns.start, start), second=second, course=course)

    def _phase_mm(self, x: Plane, y: Plane) -> Plane:
        if self.centre is None:
            phase = x * np.float32(np.cos(self.direction)) + y * np.float32(np.sin(self.direction))
        else:
            phase = np.hypot(x - self.centre[0], y - self.centre[1])
        for amplitude, length, direction, start in self.waves:
            per_mm = 2 * np.pi / length
            turn = x * np.float32(per_mm * np.cos(direction)) + y * np.float32(per_mm * np.sin(direction))
            phase = phase + np.float32(amplitude) * np.sin(turn + np.float32(start))
        for centre_x, centre_y, radius, height in self.hills:
            phase = phase + height * np.exp(-((x - centre_x) ** 2) / (2 * radius**2)) * np.exp(
                -((y - centre_y) ** 2) / (2 * radius**2)
            )
        return np.asarray(phase, np.float32)

    def _coverage(self, x: Plane, y: Plane, scale: float) -> Plane:
        phase = self._phase_mm(x, y)
        slope = np.maximum(cv2.magnitude(*_slopes(phase)) * np.float32(scale), np.float32(0.15))
        turns = phase / self.pitch_mm
        distance_mm = np.abs(turns - np.rint(turns)) * self.pitch_mm / slope
        half: Plane = np.full((1, 1), self.width_mm / 2, np.float32)
        if self.swell:
            half = half * (1 + np.float32(self.swell) * np.sin(x * 0.21 + 0.6) * np.sin(y * 0.27 + 1.1))
        for region in self.calm:
            half = half * (1 - np.float32(0.55) * _inside(region, x, y))
        return np.asarray(
            np.clip((half - distance_mm) * scale + 0.5, 0, 1) * np.clip(2 * half * scale, 0, 1), np.float32
        )


def _slopes(phase: Plane) -> tuple[Plane, Plane]:
    """Return the change per pixel down and across (central differences)."""
    down = cv2.filter2D(phase, -1, np.array([[-0.5], [0.0], [0.5]]), borderType=cv2.BORDER_REPLICATE)
    across = cv2.filter2D(phase, -1, np.array([[-0.5, 0.0, 0.5]]), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(down, np.float32), np.asarray(across, np.float32)


def _inside(region: Region, x: Plane, y: Plane) -> Plane:
    """Return 1 inside the region falling to 0 within a millimetre of its edge."""
    across = np.clip(np.minimum(x - region.left, region.right - x) + 0.5, 0, 1)
    down = np.clip(np.minimum(y - region.top, region.bottom - y) + 0.5, 0, 1)
    return np.asarray(across * down, np.float32)


def stroke_mask(
    raster: Raster, region: Region, curves: list[np.ndarray], width_mm: float, *, closed: bool = False
) -> tuple[Plane, tuple[int, int]]:
    """Return the coverage of curves (N x 2 points in mm) inside `region`, and where it lies (column, row)."""
    rows, columns = raster.window(region)
    shape = ((rows.stop - rows.start) * OVERSAMPLING, (columns.stop - columns.start) * OVERSAMPLING)
    canvas = np.zeros(shape, np.uint8)
    origin = np.array([columns.start, rows.start])
    points = [np.rint(((raster.to_px(c) - origin + 0.5) * OVERSAMPLING - 0.5) * 16).astype(np.int32) for c in curves]
    thickness = max(1, round(width_mm * raster.scale * OVERSAMPLING))
    cv2.polylines(canvas, points, closed, 255, thickness, cv2.LINE_AA, shift=4)
    size = (shape[1] // OVERSAMPLING, shape[0] // OVERSAMPLING)
    mask = np.asarray(cv2.resize(canvas, size, interpolation=cv2.INTER_AREA), np.float32) / np.float32(255)
    return mask, (columns.start, rows.start)


@dataclass(frozen=True, slots=True)
class Rosette:
    """Closed curves r(t) around a centre, each turned a little against the last (a guilloche rosette)."""

    name: str
    region: Region
    ink: Ink
    width_mm: float
    curves: int
    petals: int
    depth: float
    twist: float
    second_petals: int = 0
    rainbow: Rainbow | None = None

    def draw(self, sheet: Sheet) -> None:
        """Print the rosette."""
        mask, at = stroke_mask(sheet.raster, self.region, self._curves(), self.width_mm, closed=True)
        if self.rainbow is None:
            sheet.print(mask, self.ink, at)
            return
        x, y = sheet.raster.grid_mm()
        x, y = x[:, at[0] : at[0] + mask.shape[1]], y[at[1] : at[1] + mask.shape[0]]
        sheet.print(mask, self.ink, at, second=self.rainbow.second, course=self.rainbow.course(x, y))

    def _curves(self) -> list[np.ndarray]:
        t = np.linspace(0, 2 * np.pi, 120 * max(self.petals, 6), dtype=np.float64)
        radius = min(self.region.width, self.region.height) / 2 * 0.97
        centre = np.array([self.region.left + self.region.width / 2, self.region.top + self.region.height / 2])
        curves = []
        for index in range(self.curves):
            share = index / self.curves
            turn = self.twist * share * 2 * np.pi / self.petals
            wave = np.cos(self.petals * (t + turn)) + 0.35 * np.cos(self.second_petals * t - turn)
            r = radius * (1 - self.depth * share * 0.9) * (1 - self.depth * 0.5 * (1.35 - wave) / 2.7)
            curves.append(centre + np.column_stack([r * np.cos(t), r * np.sin(t)]))
        return curves


@dataclass(frozen=True, slots=True)
class Band:
    """Interlaced waves along a band, their envelope swelling and narrowing."""

    name: str
    region: Region
    ink: Ink
    width_mm: float
    curves: int
    wavelength_mm: float
    envelope_mm: float
    rainbow: Rainbow | None = None

    def draw(self, sheet: Sheet) -> None:
        """Print the band."""
        mask, at = stroke_mask(sheet.raster, self.region, self._curves(), self.width_mm)
        course = second = None
        if self.rainbow is not None:
            x, y = sheet.raster.grid_mm()
            x, y = x[:, at[0] : at[0] + mask.shape[1]], y[at[1] : at[1] + mask.shape[0]]
            course, second = self.rainbow.course(x, y), self.rainbow.second
        sheet.print(mask, self.ink, at, second=second, course=course)

    def _curves(self) -> list[np.ndarray]:
        x = np.linspace(self.region.left, self.region.right, int(self.region.width * 8))
        middle, half = self.region.top + self.region.height / 2, self.region.height / 2 * 0.95
        envelope = 0.55 + 0.45 * np.cos(2 * np.pi * x / self.envelope_mm)
        curves = []
        for index in range(self.curves):
            phase = 2 * np.pi * index / self.curves
            wave = np.sin(2 * np.pi * x / self.wavelength_mm + phase) * envelope
            curves.append(np.column_stack([x, middle + half * wave]))
        return curves
