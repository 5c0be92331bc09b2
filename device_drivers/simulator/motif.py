"""Emblems: outlines of made-up badges, filled with fine lines."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.ink import Ink
from device_drivers.simulator.line_work import OVERSAMPLING, stroke_mask
from device_drivers.simulator.sheet import Plane, Raster, Sheet
from imaging.region import Region

Outline = NDArray[np.float64]  # N x 2, in -1..1, y downwards
MOTIFS = ("flower", "sun", "star", "leaf", "tower", "mountain", "fish", "key", "wheel", "tree", "bell", "boat")


def outlines(motif: str, points: int) -> list[Outline]:
    """Return the closed outlines of a motif; `points` is its number of petals, rays or parts.

    Overlapping outlines cut holes into each other (even-odd filling).
    """
    return _SHAPES[motif](points)


def _polar(radius: NDArray[np.float64], angle: NDArray[np.float64]) -> Outline:
    return np.column_stack([radius * np.sin(angle), -radius * np.cos(angle)])


def _circle(radius: float, x: float = 0.0, y: float = 0.0) -> Outline:
    angle = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    return np.column_stack([x + radius * np.cos(angle), y + radius * np.sin(angle)])


def _mirrored(*right: tuple[float, float]) -> Outline:
    half = np.array(right, dtype=np.float64)
    return np.vstack([half, (half * [-1, 1])[::-1]])


def _flower(points: int) -> list[Outline]:
    angle = np.linspace(0, 2 * np.pi, 60 * points, endpoint=False)
    petal = np.abs(np.cos(points * angle / 2)) ** 0.6
    return [_polar(0.32 + 0.66 * petal, angle), _circle(0.24), _circle(0.12)]


def _sun(points: int) -> list[Outline]:
    angle = np.linspace(0, 2 * np.pi, 2 * points, endpoint=False)
    return [_polar(np.where(np.arange(2 * points) % 2 == 0, 0.98, 0.62), angle), _circle(0.55), _circle(0.45)]


def _star(points: int) -> list[Outline]:
    angle = np.linspace(0, 2 * np.pi, 2 * points, endpoint=False)
    return [
        _polar(np.where(np.arange(2 * points) % 2 == 0, outer, inner), angle)
        for outer, inner in ((0.98, 0.45), (0.55, 0.22))
    ]


def _leaf(points: int) -> list[Outline]:
    t = np.linspace(0, 1, 80)
    edge = 0.55 * np.sin(np.pi * t**0.8) * (1 - 0.16 * np.abs(np.sin(points * np.pi * t)))
    blade = np.vstack([np.column_stack([edge, 0.7 - 1.65 * t]), np.column_stack([-edge, 0.7 - 1.65 * t])[::-1]])
    vein = _mirrored((0.025, -0.8), (0.04, 0.98))
    return [blade, vein]


def _tower(points: int) -> list[Outline]:
    teeth = 2 * (points // 2) + 1
    edge = np.linspace(-0.55, 0.55, 2 * teeth)
    crown = [(x, -0.8 if (i // 2) % 2 == 0 else -0.62) for i, x in enumerate(np.repeat(edge[::1], 1))]
    body = np.array([*crown, (0.5, -0.35), (0.42, 0.75), (0.6, 0.95), (-0.6, 0.95), (-0.42, 0.75), (-0.5, -0.35)])
    gate = np.vstack([_circle(0.2, 0, 0.5)[45:], [(0.2, 0.95), (-0.2, 0.95)]])
    return [body, gate, _mirrored((0.05, -0.3), (0.05, 0.05))]


def _mountain(points: int) -> list[Outline]:
    xs = np.linspace(-0.98, 0.98, 2 * points + 1)
    heights = np.where(np.arange(len(xs)) % 2 == 0, 0.45, -0.1 - 0.5 * np.cos(xs * 1.4))
    ridge = np.column_stack([xs, heights])
    return [np.vstack([ridge, [(0.98, 0.9), (-0.98, 0.9)]]), _circle(0.2, 0.55, -0.72)]


def _fish(points: int) -> list[Outline]:
    t = np.linspace(0, np.pi, 60)
    body = np.vstack([np.column_stack([-0.7 * np.cos(t) - 0.22, s * 0.42 * np.sin(t) ** 0.8]) for s in (-1, 1)])
    body[60:] = body[60:][::-1]
    tail = np.array([(0.4, 0.0), (0.95, -0.48), (0.78, 0.0), (0.95, 0.48)])
    scales = [_circle(0.07, -0.45 + 0.75 * i / points, 0.1 * (-1) ** i) for i in range(points)]
    return [body, tail, _circle(0.06, -0.66, -0.1), *scales]


def _key(points: int) -> list[Outline]:
    shaft = _mirrored((0.08, -0.25), (0.08, 0.95))
    teeth = [
        np.array([(0.08, y), (0.42, y), (0.42, y + 0.12), (0.08, y + 0.12)])
        for y in np.linspace(0.5, 0.83, max(2, points // 3))
    ]
    return [_circle(0.42, 0, -0.55), _circle(0.24, 0, -0.55), shaft, *teeth]


def _wheel(points: int) -> list[Outline]:
    spokes = []
    for angle in np.linspace(0, 2 * np.pi, points, endpoint=False):
        across = np.array([np.cos(angle), np.sin(angle)]) * 0.045
        along = np.array([-np.sin(angle), np.cos(angle)])
        spokes.append(
            np.array([along * 0.2 + across, along * 0.72 + across, along * 0.72 - across, along * 0.2 - across])
        )
    return [_circle(0.97), _circle(0.74), _circle(0.2), _circle(0.08), *spokes]


def _tree(points: int) -> list[Outline]:
    tiers = max(3, points // 2)
    right = [(0.02, -0.98)]
    for tier in range(tiers):
        y = -0.98 + 1.55 * (tier + 1) / tiers
        right += [(0.28 + 0.42 * (tier + 1) / tiers, y), (0.16 + 0.24 * tier / tiers, y - 0.06)]
    right += [(0.1, 0.55), (0.1, 0.97)]
    return [_mirrored(*right)]


def _bell(points: int) -> list[Outline]:
    t = np.linspace(0, 1, 40)
    profile = [(0.12 + 0.3 * np.sqrt(v) + 0.4 * v**5, -0.75 + 1.35 * v) for v in t]
    bands = [_mirrored((0.6, 0.3 + 0.1 * i), (0.6, 0.34 + 0.1 * i)) for i in range(min(2, points))]
    return [_mirrored(*profile), _circle(0.13, 0, 0.8), _circle(0.15, 0, -0.85), *bands]


def _boat(points: int) -> list[Outline]:
    hull = np.array([(-0.95, 0.42), (0.95, 0.42), (0.6, 0.85), (-0.6, 0.85)])
    sails = [
        np.array([(0.06, -0.95), (0.78, 0.28), (0.06, 0.28)]),
        np.array([(-0.06, -0.7), (-0.06, 0.28), (-0.62, 0.28)]),
    ]
    holes = [_circle(0.06, x, 0.6) for x in np.linspace(-0.45, 0.45, max(2, points // 2))]
    return [hull, *sails, *holes]


_SHAPES = {
    "flower": _flower,
    "sun": _sun,
    "star": _star,
    "leaf": _leaf,
    "tower": _tower,
    "mountain": _mountain,
    "fish": _fish,
    "key": _key,
    "wheel": _wheel,
    "tree": _tree,
    "bell": _bell,
    "boat": _boat,
}


@dataclass(frozen=True, slots=True)
class Emblem:
    """A motif, its outline in `edge` and its inside hatched (or solid where `hatch_mm` is 0) in `fill`."""

    name: str
    region: Region
    motif: str
    points: int
    fill: Ink
    edge: Ink
    hatch_mm: float = 0.7
    hatch_direction: float = 0.6
    edge_mm: float = 0.22

    def draw(self, sheet: Sheet) -> None:
        """Print the emblem."""
        shapes = self._shapes()
        inside, at = self._inside(sheet.raster, shapes)
        if self.hatch_mm:
            inside = inside * self._hatch(sheet.raster, at, inside.shape)
        sheet.print(inside, self.fill, at)
        edge, at = stroke_mask(sheet.raster, self.region, shapes, self.edge_mm, closed=True)
        sheet.print(edge, self.edge, at)

    def _shapes(self) -> list[Outline]:
        half = min(self.region.width, self.region.height) / 2 * 0.97
        centre = np.array([self.region.left + self.region.width / 2, self.region.top + self.region.height / 2])
        return [centre + half * outline for outline in outlines(self.motif, self.points)]

    def _inside(self, raster: Raster, shapes: list[Outline]) -> tuple[Plane, tuple[int, int]]:
        rows, columns = raster.window(self.region)
        height, width = rows.stop - rows.start, columns.stop - columns.start
        canvas = np.zeros((height * OVERSAMPLING, width * OVERSAMPLING), np.uint8)
        origin = np.array([columns.start, rows.start])
        points = [np.rint((raster.to_px(s) - origin + 0.5) * OVERSAMPLING - 0.5).astype(np.int32) for s in shapes]
        cv2.fillPoly(canvas, points, 255)
        small = cv2.resize(canvas, (width, height), interpolation=cv2.INTER_AREA)
        mask = np.asarray(small, np.float32) / np.float32(255)
        return mask, (columns.start, rows.start)

    def _hatch(self, raster: Raster, at: tuple[int, int], shape: tuple[int, ...]) -> Plane:
        x, y = raster.grid_mm()
        x, y = x[:, at[0] : at[0] + shape[1]], y[at[1] : at[1] + shape[0]]
        phase = (x * np.cos(self.hatch_direction) + y * np.sin(self.hatch_direction)) / self.hatch_mm
        wave = phase + 0.35 * np.sin(x * 0.9 + y * 0.5)
        distance = np.abs(wave - np.rint(wave)) * self.hatch_mm
        return np.asarray(np.clip((self.hatch_mm * 0.3 - distance) * raster.scale + 0.5, 0, 1), np.float32)
