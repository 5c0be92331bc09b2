"""What years of use leave on a document."""

from collections.abc import Callable

import cv2
import numpy as np

from tests.benchmarks.foreign_set.canvas import Box, Plane, px
from tests.benchmarks.foreign_set.drawings import draw
from tests.benchmarks.foreign_set.noise import smooth_field
from tests.benchmarks.foreign_set.page import Ink, Page

Wear = Callable[[Page, np.random.Generator], None]
ZONE_MM = 24.0


def _wander(rng: np.random.Generator, count: int, spread: float) -> Plane:
    return np.cumsum(rng.normal(0, spread, count)).astype(np.float32)


def creases(page: Page, rng: np.random.Generator) -> None:
    canvas = page.canvas
    for _ in range(int(rng.integers(1, 4))):
        start, end = rng.uniform(0, 1, 2), rng.uniform(0, 1, 2)
        along = np.linspace(0, 1, 40)[:, None]
        stroke = start + (end - start) * along + _wander(rng, 40, 0.003)[:, None]
        line = draw(canvas, [stroke], Box(0, 0, canvas.width_mm, canvas.height_mm), 0.15)
        deep = cv2.GaussianBlur(line, (0, 0), 6) * 4
        page.vi[:] = page.vi * (1 - 0.25 * np.clip(deep, 0, 1)[..., None]) + 0.35 * line[..., None] * (0.9 - page.vi)
        page.ir[:] = page.ir * (1 - 0.15 * np.clip(deep, 0, 1)) + 0.25 * line * (0.9 - page.ir)


def smudges(page: Page, rng: np.random.Generator) -> None:
    field = np.clip(smooth_field(page.canvas.shape, 25, rng, 4) - 0.55, 0, 1) * rng.uniform(0.5, 1.2)
    page.vi[:] *= 1 - field[..., None] * np.array((0.5, 0.6, 0.75), np.float32)
    page.ir[:] *= 1 - field * 0.25
    page.uv[:] *= 1 - field[..., None] * 0.5


def faded_glow(page: Page, rng: np.random.Generator) -> None:
    floor = np.percentile(page.uv, 40, axis=(0, 1)).astype(np.float32)
    page.uv[:] = floor + (page.uv - floor) * np.float32(rng.uniform(0.5, 0.75))


def scratches(page: Page, rng: np.random.Generator) -> None:
    strokes = []
    for _ in range(int(rng.integers(4, 16))):
        start, turn, reach = rng.uniform(0, 1, 2), rng.uniform(0, 6.3), rng.uniform(0.03, 0.3)
        strokes.append(start + np.linspace(0, 1, 12)[:, None] * reach * np.array((np.cos(turn), np.sin(turn))))
    canvas = page.canvas
    cover = draw(canvas, strokes, Box(0, 0, canvas.width_mm, canvas.height_mm), 0.05)
    for plane, level in ((page.vi, 0.85), (page.ir, 0.85)):
        mask = cover[..., None] if plane.ndim == 3 else cover
        plane += 0.6 * mask * (level - plane)


def coffee(page: Page, rng: np.random.Generator) -> None:
    x, y = page.canvas.grid_mm()
    centre = rng.uniform(0.1, 0.9, 2) * (page.canvas.width_mm, page.canvas.height_mm)
    radius = np.hypot(x - centre[0], y - centre[1]) + 3 * smooth_field(page.canvas.shape, 10, rng)
    reach = rng.uniform(10, 22)
    ring = np.exp(-(((radius - reach) / 0.9) ** 2)) + 0.35 * (radius < reach)
    page.lay(np.clip(ring, 0, 1).astype(np.float32), Ink((0.72, 0.55, 0.36), infrared=0.04, quench=0.6))


def pen_mark(page: Page, rng: np.random.Generator) -> None:
    canvas = page.canvas
    points = np.stack([np.linspace(0, 1, 60) + _wander(rng, 60, 0.05), 0.5 + _wander(rng, 60, 0.12)], axis=1)
    corner = rng.uniform(0.05, 0.6, 2) * (canvas.width_mm, canvas.height_mm - ZONE_MM - 8)
    carbon = 0.85 if rng.random() < 0.3 else 0.05
    ink = Ink((0.1, 0.12, 0.5) if carbon < 0.5 else (0.06, 0.06, 0.07), infrared=carbon, quench=0.8)
    page.lay(draw(canvas, [points], Box(corner[0], corner[1] + 4, rng.uniform(8, 22), 6), 0.35), ink)


def stamp(page: Page, rng: np.random.Generator) -> None:
    canvas = page.canvas
    size = rng.uniform(14, 22)
    turn = np.linspace(0, 2 * np.pi, 90)
    rings = [np.stack([0.5 + r * np.cos(turn), 0.5 + r * np.sin(turn)], axis=1) for r in (0.5, 0.47, 0.3)]
    rays = [np.array([(0.5 + r * np.cos(a), 0.5 + r * np.sin(a)) for r in (0.33, 0.44)]) for a in turn[::4]]
    box = Box(rng.uniform(0.3, 0.75) * canvas.width_mm, rng.uniform(0, 0.35) * canvas.height_mm, size, size)
    patchy = np.clip(smooth_field(canvas.shape, 3, rng) * 1.6, 0.2, 0.9)
    colour = ((0.45, 0.1, 0.25), (0.15, 0.25, 0.6), (0.1, 0.4, 0.3))[int(rng.integers(0, 3))]
    page.lay(draw(canvas, rings + rays, box, 0.4) * patchy, Ink(colour, infrared=0.06, quench=0.6))


HEAVY: tuple[Wear, ...] = (creases, smudges, faded_glow, scratches, coffee, pen_mark, stamp)


def light_use(page: Page, rng: np.random.Generator) -> None:
    """Slight dirt and rounding of tones, as on every document."""
    dirt = np.clip(smooth_field(page.canvas.shape, 30, rng, 3) - 0.5, 0, 1) * rng.uniform(0, 0.15)
    page.vi[:] *= 1 - dirt[..., None]
    page.uv[:] *= np.float32(rng.uniform(0.9, 1.0))
    specks = page.canvas.blank()
    for x, y in rng.uniform(0, 1, (int(rng.integers(0, 12)), 2)) * (page.canvas.shape[1], page.canvas.shape[0]):
        cv2.circle(specks, (int(x), int(y)), int(rng.integers(1, max(2, px(0.08)))), 255, -1, cv2.LINE_AA)
    page.lay(specks.astype(np.float32) / 255, Ink((0.4, 0.38, 0.35), infrared=0.4))


def hard_use(page: Page, rng: np.random.Generator) -> list[str]:
    """Two or three heavier troubles; returns their names."""
    chosen = [HEAVY[k] for k in rng.permutation(len(HEAVY))[: rng.integers(2, 4)]]
    for trouble in chosen:
        trouble(page, rng)
    return [trouble.__name__ for trouble in chosen]
