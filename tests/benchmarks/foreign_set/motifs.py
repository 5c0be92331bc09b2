"""Background motifs: each draws a coverage plane (0..1) over the page, from a random generator and a pitch in mm."""

from collections.abc import Callable

import cv2
import numpy as np

from tests.benchmarks.foreign_set.canvas import PX_PER_MM, Canvas, Plane, px
from tests.benchmarks.foreign_set.noise import ridge, smooth_field

Motif = Callable[[Canvas, np.random.Generator, float], Plane]
LINE_MM = 0.13


def stripes(phase: Plane, pitch_mm: float, width_mm: float | Plane) -> Plane:
    """Lines where `phase` (mm) crosses multiples of the pitch, with soft edges."""
    distance = np.abs(np.mod(phase / pitch_mm, 1.0) - 0.5) * pitch_mm
    return np.clip((width_mm * 0.5 - distance) * PX_PER_MM + 0.5, 0, 1).astype(np.float32)


def cells(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """Edges of Voronoi cells about a jittered lattice, some cells drawn doubly."""
    height, width = canvas.shape
    step = px(pitch_mm * 6)
    division = cv2.Subdiv2D((-step * 2, -step * 2, width + 4 * step, height + 4 * step))
    for y in range(-step, height + step, step):
        for x in range(-step, width + step, step):
            shift = rng.uniform(-0.45, 0.45, 2) * step
            division.insert((float(x + shift[0]), float(y + shift[1])))
    facets, centres = division.getVoronoiFacetList([])
    plane = canvas.blank()
    for facet, centre in zip(map(np.asarray, facets), map(np.asarray, centres), strict=True):
        for share in (1.0, 0.72, 0.45)[: rng.integers(1, 4)]:
            points = (centre + (facet - centre) * share) * 16
            cv2.polylines(plane, [points.astype(np.int32)], True, 255, 2, cv2.LINE_AA, 4)
    return plane.astype(np.float32) / 255


def weave(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """Bands of parallel threads that pass over and under each other."""
    x, y = canvas.grid_mm()
    angle = rng.uniform(0.2, 0.8)
    u, v = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
    band = pitch_mm * rng.uniform(4, 7)
    over = (np.floor(u / band) + np.floor(v / band)) % 2 == 0
    return np.where(over, stripes(u, pitch_mm, LINE_MM), stripes(v, pitch_mm, LINE_MM)).astype(np.float32)


def polygons(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """Moire of two families of concentric polygons."""
    x, y = canvas.grid_mm()
    plane = np.zeros(canvas.shape, np.float32)
    for _ in range(2):
        centre = rng.uniform(0.2, 0.8, 2) * (canvas.width_mm, canvas.height_mm)
        sides, turn = int(rng.integers(3, 8)), rng.uniform(0, 6)
        angles = turn + np.arange(sides) * 2 * np.pi / sides
        norms = [(x - centre[0]) * np.float32(np.cos(a)) + (y - centre[1]) * np.float32(np.sin(a)) for a in angles]
        radius = norms[0]
        for norm in norms[1:]:
            radius = np.maximum(radius, norm)
        plane = np.maximum(plane, stripes(radius, pitch_mm * rng.uniform(1.0, 1.3), LINE_MM))
    return plane


def hatched_hills(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """Ranges of hills, each hatched in its own direction."""
    x, y = canvas.grid_mm()
    plane = np.zeros(canvas.shape, np.float32)
    for k in range(5):
        top = (0.08 + 0.17 * k + 0.22 * ridge(canvas.shape[1], 2 + k, rng)) * canvas.height_mm
        inside = y > top[None, :]
        angle = rng.uniform(-1.2, 1.2)
        hatch = stripes(x * np.cos(angle) + y * np.sin(angle), pitch_mm * rng.uniform(0.9, 1.6), LINE_MM)
        outline = np.clip(1 - np.abs(y - top[None, :]) / 0.16, 0, 1)
        plane = np.where(inside, hatch, plane)
        plane = np.maximum(plane, outline)
    return plane.astype(np.float32)


def line_screen_view(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """A landscape with sky, sun and mountains, whose tones are lines of changing weight."""
    x, y = canvas.grid_mm()
    tone = smooth_field(canvas.shape, canvas.width_mm / 3, rng, 4) * 0.4
    sun = np.hypot(x - rng.uniform(0.3, 0.8) * canvas.width_mm, y - 0.25 * canvas.height_mm) / canvas.height_mm
    tone = np.where(sun < 0.12, 0.02, tone + np.clip(0.3 - sun, 0, 1) * 0.3)
    for k in range(3):
        top = (0.25 + 0.2 * k + 0.3 * ridge(canvas.shape[1], 2 + 2 * k, rng)) * canvas.height_mm
        tone = np.where(y > top[None, :], 0.3 + 0.22 * k + 0.2 * smooth_field(canvas.shape, 6, rng), tone)
    bend = smooth_field(canvas.shape, 20, rng, 2) * pitch_mm * 4
    return stripes(y + bend, pitch_mm, (tone * pitch_mm * 0.8).astype(np.float32))


def relief(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """Parallel lines pushed aside by coarse lumps, which makes them look embossed."""
    x, y = canvas.grid_mm()
    height = np.zeros(canvas.shape, np.float32)
    for _ in range(9):
        centre = rng.uniform(0, 1, 2) * (canvas.width_mm, canvas.height_mm)
        sides, radius = rng.integers(3, 9), rng.uniform(5, 16)
        turn = np.arctan2(y - centre[1], x - centre[0])
        edge = radius * (1 + 0.25 * np.cos(sides * turn))
        height += np.clip((edge - np.hypot(x - centre[0], y - centre[1])) / 1.5, 0, 1)
    slope = rng.uniform(-0.5, 0.5)
    return stripes(y + slope * x + height * pitch_mm * 0.9, pitch_mm, LINE_MM * 1.3)


def arcs(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """Truchet tiles: quarter circles that join to wandering ribbons."""
    x, y = canvas.grid_mm()
    tile = pitch_mm * 5
    column, row = np.floor(x / tile).astype(int), np.floor(y / tile).astype(int)
    flips = rng.integers(0, 2, (row.max() + 1, column.max() + 1))
    u, v = np.mod(x, tile), np.mod(y, tile)
    u = np.where(flips[row, column] == 1, tile - u, u)
    near = np.minimum(np.hypot(u, v), np.hypot(tile - u, tile - v))
    ribbon = np.abs(near - tile / 2) < tile * 0.33
    return stripes(near.astype(np.float32), tile / 6, LINE_MM) * ribbon


def contours(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """Height lines of a noise field, as on a map."""
    field = smooth_field(canvas.shape, rng.uniform(18, 40), rng, 3)
    field = cv2.GaussianBlur(field, (0, 0), px(0.8))
    levels = 14 / pitch_mm
    gy, gx = np.gradient(field * levels)
    slope = np.maximum(np.hypot(gx, gy), 1e-4)
    away = np.abs(np.mod(field * levels, 1.0) - 0.5) / slope
    return np.asarray(np.clip(LINE_MM * PX_PER_MM * 0.5 - away + 0.5, 0, 1), np.float32)


def scales(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """Overlapping fish scales with inner rings."""
    x, y = canvas.grid_mm()
    size = pitch_mm * rng.uniform(5, 8)
    plane = np.zeros(canvas.shape, np.float32)
    for k in range(2):
        row = np.floor(y / size) + k
        u = np.mod(x + 0.5 * size * np.mod(row, 2), size) - size / 2
        radius = np.hypot(u, y - row * size)
        inside = radius < size * 0.62
        plane = np.where(inside & ((k == 0) | (plane == 0)), stripes(radius, size * 0.155, LINE_MM), plane)
    return plane.astype(np.float32)


def stipple(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """A big vignette in dots whose size follows the tone."""
    x, y = canvas.grid_mm()
    tone = smooth_field(canvas.shape, canvas.width_mm / 2, rng, 3)
    angle = rng.uniform(0.1, 0.7)
    pitch = pitch_mm * 1.1
    u, v = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
    reach = np.hypot(np.mod(u, pitch) - pitch / 2, np.mod(v, pitch) - pitch / 2)
    radius = pitch * 0.62 * np.sqrt(np.clip(tone - 0.25, 0, 1))
    return np.asarray(np.clip((radius - reach) * PX_PER_MM + 0.5, 0, 1), np.float32)


def key_border(canvas: Canvas, rng: np.random.Generator, pitch_mm: float) -> Plane:
    """A meander ornament round the page."""
    plane = canvas.blank()
    unit = pitch_mm * rng.uniform(1.1, 1.5)
    tile = np.array([(0, 4), (0, 0), (4, 0), (4, 3), (2, 3), (2, 2), (3, 2), (3, 1), (1, 1), (1, 4), (5, 4)]) * unit
    margin = rng.uniform(1.5, 2.5)
    for k in range(int((canvas.width_mm - 2 * margin) / (5 * unit))):
        for top in (margin, canvas.height_mm - margin - 4 * unit):
            points = (tile + np.array((margin + 5 * unit * k, top))) * PX_PER_MM * 16
            cv2.polylines(plane, [points.astype(np.int32)], False, 255, 2, cv2.LINE_AA, 4)
    return plane.astype(np.float32) / 255


FINE: tuple[Motif, ...] = (cells, weave, polygons, relief, arcs, contours, scales)
LARGE: tuple[Motif, ...] = (hatched_hills, line_screen_view, stipple, contours, relief)
