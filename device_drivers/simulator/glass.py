"""What the reader sees besides the page: the lid, the booklet beyond the spine, its cover, glare, dust and fingers."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Side
from device_drivers.simulator.illumination import LUMINANCE
from device_drivers.simulator.placing import Matrix, Placement, glass_px, seen_y, through
from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.sheet import Plane
from imaging.light import Light
from imaging.region import MM_PER_INCH

FULL = 255
Mask = NDArray[np.uint8]
Fault = Callable[[Plane, slice], Plane]
LID = {"dark": {"VI": 0.006, "IR": 0.012, "UV": 0.0006}, "light": {"VI": 0.80, "IR": 0.74, "UV": 0.004}}
FACING = {"VI": (0.70, 0.70, 0.62), "UV": (0.003, 0.004, 0.012), "IR": (0.74, 0.74, 0.74)}
COVER = {"VI": (0.10, 0.03, 0.035), "UV": (0.001, 0.001, 0.003), "IR": (0.30, 0.30, 0.30)}
SKIN = {"VI": (0.62, 0.36, 0.26), "UV": (0.012, 0.014, 0.030), "IR": (0.55, 0.55, 0.55)}


def kind_of(light: Light) -> str:
    """Return under which kind of lamp `light` is taken: VI, UV or IR."""
    if light is Light.IR:
        return "IR"
    return "UV" if light in (Light.UV, Light.UV313, Light.UV254) else "VI"


@dataclass(frozen=True, eq=False)
class Scene:
    """What is on the glass around the page, as uint8 coverages of the whole capture: kept small, used by strips.

    `cover` is the page, `shadow` what it throws on the lid (level `lid`); each of `sheets` lies between lid and page in
    its colour (None: it is only shade, the crease at the spine).
    """

    cover: Mask
    shadow: Mask
    lid: float
    sheets: tuple[tuple[Mask, Plane | None], ...]

    def around(self, page: Plane, rows: slice) -> Plane:
        """Return `rows` of the capture: the `page` (written on) where it lies and what is beside it elsewhere."""
        for columns in self._margins(rows):
            area = page[:, columns]
            beside = self._beside(rows, columns, page.ndim)
            share = _share(self.cover[rows, columns])
            area -= beside
            area *= share if page.ndim == 2 else share[..., None]
            area += beside
        return page

    def _margins(self, rows: slice) -> tuple[slice, ...]:
        """Return the columns left and right of where the page covers all of `rows`."""
        whole = np.flatnonzero(cv2.reduce(self.cover[rows], 0, cv2.REDUCE_MIN)[0] == FULL)
        if not whole.size:
            return (slice(0, self.cover.shape[1]),)
        return slice(0, int(whole[0])), slice(int(whole[-1]) + 1, self.cover.shape[1])

    def _beside(self, rows: slice, columns: slice, dimensions: int) -> Plane:
        lid = self.lid * (1 - np.float32(0.45) * _share(self.shadow[rows, columns]))
        sheets = [(mask[rows, columns], colour) for mask, colour in self.sheets]
        sheets = [(mask, colour) for mask, colour in sheets if mask.any()]
        if not sheets:
            return np.asarray(lid if dimensions == 2 else lid[..., None], np.float32)
        seen: Plane = np.repeat(lid[..., None], 3, axis=2)
        for mask, colour in sheets:
            share = _share(mask)[..., None]
            seen = seen * (1 - np.float32(0.65) * share) if colour is None else seen + share * (colour - seen)
        return np.asarray(seen @ LUMINANCE if dimensions == 2 else seen, np.float32)


def _share(mask: Mask) -> Plane:
    return np.asarray(mask * np.float32(1 / 255), np.float32)


def page_cover(side: Side, matrix: Matrix, size: tuple[int, int], lift_mm: float) -> Mask:
    """Return where the page with its rounded corners lies in the capture of `size` (width, height), 0..255."""
    width, height = side.size_mm
    radius = 0.01 if lift_mm else side.corner_mm
    outline = [
        *_corner(width - radius, radius, radius, -90),
        *_corner(width - side.corner_mm, height - side.corner_mm, side.corner_mm, 0),
        *_corner(side.corner_mm, height - side.corner_mm, side.corner_mm, 90),
        *_corner(radius, radius, radius, 180),
    ]
    points = np.array(outline, np.float64)
    points[:, 1] = seen_y(points[:, 1], lift_mm)
    return polygon(through(matrix, points), size)


def _corner(x: float, y: float, radius: float, start_deg: float) -> list[tuple[float, float]]:
    angles = np.deg2rad(np.linspace(start_deg, start_deg + 90, 16))
    return [(x + radius * float(np.cos(angle)), y + radius * float(np.sin(angle))) for angle in angles]


def polygon(points: Matrix, size: tuple[int, int]) -> Mask:
    """Return the coverage, 0..255, of a convex polygon (N x 2 pixels, clockwise on screen) in (width, height)."""
    canvas = np.zeros((size[1], size[0]), np.uint8)
    inner = _shrunk(points, 0.5)  # OpenCV draws half a pixel of outline around what it fills
    cv2.fillPoly(canvas, [np.rint(inner * 256).astype(np.int32)], 255, cv2.LINE_AA, shift=8)
    return canvas


def _shrunk(points: Matrix, by_px: float) -> Matrix:
    """Return a convex polygon with every vertex moved inwards, so that its edges move by `by_px`."""
    edges = np.roll(points, -1, axis=0) - points
    inward = np.column_stack([-edges[:, 1], edges[:, 0]]) / np.maximum(np.hypot(*edges.T), 1e-9)[:, None]
    before = np.roll(inward, 1, axis=0)
    bisector = inward + before
    reach = np.maximum(1 + (inward * before).sum(axis=1), 0.25)
    return np.asarray(points + by_px * bisector / reach[:, None], np.float64)


def scene(side: Side, matrix: Matrix, light: Light, profile: ReaderProfile, placement: Placement) -> Scene:
    """Return what lies on the glass: the page, the lid's shadow, the booklet's cover and its facing page."""
    kind, size = kind_of(light), glass_px(profile)
    width, height = side.size_mm
    cover = page_cover(side, matrix, size, placement.lift_mm)
    sheets: list[tuple[Mask, Plane | None]] = []

    def lay(left: float, top: float, right: float, bottom: float) -> Mask:
        corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
        return polygon(through(matrix, corners), size)

    if placement.cover_mm:
        by = placement.cover_mm
        sheets.append((lay(-by, -by, width + by, height + by), np.array(COVER[kind], np.float32)))
    if placement.facing_mm:
        sheets.append((lay(0, -placement.facing_mm, width, 1.0), np.array(FACING[kind], np.float32)))
        sheets.append((_soft(lay(0, -0.8, width, 1.0), profile, 0.3), None))
    return Scene(cover, _soft(cover, profile, 0.8), LID[placement.surround][kind], tuple(sheets))


def _soft(mask: Mask, profile: ReaderProfile, spread_mm: float) -> Mask:
    small = cv2.resize(mask, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), max(0.8, spread_mm * profile.ppi / MM_PER_INCH / 8))
    return np.asarray(cv2.resize(soft, (mask.shape[1], mask.shape[0]), interpolation=cv2.INTER_LINEAR), np.uint8)


def risen_shade(height_px: int, placement: Placement, rows_mm: Matrix) -> Plane:
    """Return how much light the rows of a rising page get (H x 1, 0..1): less where it is farther from the glass."""
    rise = placement.lift_mm * np.exp(-np.maximum(rows_mm, 0) / 7.0)
    return np.asarray((1 / (1 + 0.16 * rise))[:height_px, None], np.float32)


def faults(light: Light, profile: ReaderProfile, placement: Placement) -> Fault:
    """Return what puts the placement's glare, dust and finger into rows of the capture (linear light)."""
    rng = np.random.default_rng([placement.seed, 83])
    width, height = glass_px(profile)
    scale, kind = profile.ppi / MM_PER_INCH, kind_of(light)
    found: list[Fault] = []
    if placement.glare and kind != "UV":
        found.append(_glare((height, width), scale, placement.glare * (1.0 if kind == "VI" else 0.5), rng))
    if placement.dust:
        found.append(_dust((height, width), scale, placement.dust, kind, rng))
    if placement.finger:
        found.append(_finger((height, width), scale, placement.finger, kind, rng))

    def spoilt(seen: Plane, rows: slice) -> Plane:
        grey = seen.ndim == 2
        for fault in found:
            coloured = np.repeat(seen[..., None], 3, axis=2) if seen.ndim == 2 else seen
            seen = fault(coloured, rows)
        return np.asarray(seen @ LUMINANCE, np.float32) if grey and seen.ndim == 3 else seen

    return spoilt


def _grid(rows: slice, width: int) -> tuple[Plane, Plane]:
    return np.arange(width, dtype=np.float32)[None, :], np.arange(rows.start, rows.stop, dtype=np.float32)[:, None]


def _glare(shape: tuple[int, int], scale: float, amount: float, rng: np.random.Generator) -> Fault:
    height, width = shape
    centre_x, centre_y = float(rng.uniform(0.25, 0.75) * width), float(rng.uniform(0.25, 0.6) * height)
    wide, high = float(rng.uniform(6, 14) * scale), float(rng.uniform(3, 8) * scale)

    def shine(seen: Plane, rows: slice) -> Plane:
        x, y = _grid(rows, width)
        distance = ((x - centre_x) / wide) ** 2 + ((y - centre_y + 0.3 * (x - centre_x)) / high) ** 2
        return np.asarray(seen + (amount * 1.1 * np.exp(-(distance**1.3)))[..., None], np.float32)

    return shine


def _dust(shape: tuple[int, int], scale: float, amount: float, kind: str, rng: np.random.Generator) -> Fault:
    canvas = np.zeros(shape, np.uint8)
    for _ in range(int(10 + 60 * amount)):
        at = rng.uniform((0, 0), (shape[1], shape[0]))
        size = max(1, round(rng.uniform(0.04, 0.16) * scale))
        thick = int(rng.integers(90, 255))
        cv2.circle(canvas, (round(float(at[0])), round(float(at[1]))), size, thick, -1, cv2.LINE_AA)
    level = {"VI": 0.25, "UV": 0.12, "IR": 0.4}[kind]
    colour = np.array([level, level, level * 1.3], np.float32)

    def lie(seen: Plane, rows: slice) -> Plane:
        speck = _share(canvas[rows])[..., None] * np.float32(0.7)
        return np.asarray(seen + speck * (colour - seen), np.float32)

    return lie


def _finger(shape: tuple[int, int], scale: float, amount: float, kind: str, rng: np.random.Generator) -> Fault:
    height, width = shape
    reach, breadth = (4 + 9 * amount) * scale, float(rng.uniform(13, 17) * scale)
    at = float(rng.uniform(0.2, 0.8) * width)
    skin = np.array(SKIN[kind], np.float32)

    def press(seen: Plane, rows: slice) -> Plane:
        x, y = _grid(rows, width)
        depth = 1 - ((x - at) / (breadth / 2)) ** 2 - ((y - (height - reach)) - reach) ** 2 / reach**2
        cover = np.clip(depth * 12, 0, 1)[..., None]
        round_shade = np.clip(0.55 + 0.6 * np.clip(depth, 0, 1), 0, 1)[..., None]
        return np.asarray(seen + cover * (skin * round_shade - seen), np.float32)

    return press
