"""Line drawings for fluorescent print: figures as lists of strokes inside the unit square."""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.foreign_set.canvas import PX_PER_MM, Box, Canvas, Plane, px

Stroke = NDArray[np.float64]
Figure = Callable[[np.random.Generator], list[Stroke]]


def _arc(x: float, y: float, rx: float, ry: float, start: float = 0.0, end: float = 2 * np.pi) -> Stroke:
    turn = np.linspace(start, end, 60)
    return np.stack([x + rx * np.cos(turn), y + ry * np.sin(turn)], axis=1)


def _line(*points: tuple[float, float]) -> Stroke:
    return np.array(points, float)


def fish(rng: np.random.Generator) -> list[Stroke]:
    body = [_arc(0.42, 0.5, 0.36, 0.2), _line((0.76, 0.5), (0.98, 0.32), (0.92, 0.5), (0.98, 0.68), (0.76, 0.5))]
    body += [_arc(0.2, 0.45, 0.025, 0.025), _arc(0.16, 0.5, 0.14, 0.2, -1.0, 1.0)]
    rows = int(rng.integers(3, 6))
    return body + [_arc(0.36 + 0.3 * k / rows, 0.5, 0.06, 0.14, -1.3, 1.3) for k in range(rows)]


def ship(rng: np.random.Generator) -> list[Stroke]:
    strokes = [
        _line((0.08, 0.68), (0.22, 0.86), (0.78, 0.86), (0.94, 0.66), (0.08, 0.68)),
        _line((0.5, 0.68), (0.5, 0.08)),
    ]
    for k in range(int(rng.integers(2, 5))):
        top = 0.12 + 0.13 * k
        strokes.append(_line((0.53, top), (0.86 - 0.08 * k, 0.62), (0.53, 0.62), (0.53, top)))
        strokes.append(_line((0.47, top), (0.2 + 0.07 * k, 0.62), (0.47, 0.62), (0.47, top)))
    x = np.linspace(0, 1, 60)
    return [*strokes, np.stack([x, 0.93 + 0.025 * np.sin(x * 30)], axis=1)]


def tree(rng: np.random.Generator) -> list[Stroke]:
    strokes: list[Stroke] = []

    def grow(x: float, y: float, angle: float, length: float) -> None:
        end = (x + length * np.cos(angle), y - length * np.sin(angle))
        strokes.append(_line((x, y), end))
        if length > 0.05:
            for side in (-1, 1):
                grow(*end, angle + side * rng.uniform(0.3, 0.6), length * rng.uniform(0.65, 0.78))

    grow(0.5, 1.0, np.pi / 2, 0.27)
    return strokes


def castle(rng: np.random.Generator) -> list[Stroke]:
    strokes = [
        _line((0.05, 0.95), (0.05, 0.5), (0.95, 0.5), (0.95, 0.95), (0.05, 0.95)),
        _arc(0.5, 0.95, 0.1, 0.22, np.pi, 2 * np.pi),
    ]
    for x in (0.05, 0.4, 0.75):
        top = rng.uniform(0.1, 0.35)
        strokes.append(_line((x, 0.5), (x, top), (x + 0.1, top - 0.1), (x + 0.2, top), (x + 0.2, 0.5)))
        strokes.append(_arc(x + 0.1, top + 0.1, 0.03, 0.05))
    return strokes + [_line((0.05, y), (0.95, y)) for y in np.linspace(0.58, 0.9, 6)]


def mill(rng: np.random.Generator) -> list[Stroke]:
    strokes = [_line((0.35, 0.98), (0.42, 0.4), (0.58, 0.4), (0.65, 0.98), (0.35, 0.98)), _arc(0.5, 0.4, 0.08, 0.08)]
    start = rng.uniform(0, 1.5)
    for k in range(4):
        a = start + k * np.pi / 2
        along, across = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
        centre = np.array([0.5, 0.4])
        quad = [
            centre,
            centre + along * 0.38,
            centre + along * 0.38 + across * 0.09,
            centre + along * 0.1 + across * 0.09,
        ]
        strokes.append(np.array([*quad, centre]))
        strokes += [np.array([centre + along * r, centre + along * r + across * 0.09]) for r in (0.17, 0.24, 0.31)]
    return strokes


def flower(rng: np.random.Generator) -> list[Stroke]:
    petals = int(rng.integers(5, 10))
    turn = np.linspace(0, 2 * np.pi, 400)
    shares = (0.46, 0.4, 0.33, 0.2)
    return [
        np.stack(
            [
                0.5 + r * (0.7 + 0.3 * np.cos(petals * turn)) * np.cos(turn + r),
                0.5 + r * (0.7 + 0.3 * np.cos(petals * turn)) * np.sin(turn + r),
            ],
            axis=1,
        )
        for r in shares
    ] + [_arc(0.5, 0.5, 0.06, 0.06)]


def bird(rng: np.random.Generator) -> list[Stroke]:
    lift = rng.uniform(0.05, 0.2)
    strokes = [_arc(0.5, 0.55, 0.22, 0.1), _arc(0.74, 0.47, 0.06, 0.06), _line((0.8, 0.46), (0.9, 0.48), (0.8, 0.5))]
    for k in range(7):
        strokes.append(_line((0.42 + 0.03 * k, 0.5), (0.12 + 0.08 * k, lift + 0.02 * k), (0.45 + 0.03 * k, 0.46)))
        strokes.append(_line((0.3, 0.55 + 0.01 * k), (0.05, 0.5 + 0.05 * k)))
    return strokes


FIGURES: tuple[Figure, ...] = (fish, ship, tree, castle, mill, flower, bird)


def draw(canvas: Canvas, strokes: list[Stroke], box: Box, width_mm: float) -> Plane:
    """Coverage of the figure stretched into `box`."""
    plane = canvas.blank()
    for stroke in strokes:
        points = (stroke * (box.width, box.height) + (box.x, box.y)) * PX_PER_MM * 16
        cv2.polylines(plane, [points.astype(np.int32)], False, 255, max(px(width_mm), 1), cv2.LINE_AA, 4)
    return plane.astype(np.float32) / 255


def fibres(canvas: Canvas, count: int, rng: np.random.Generator) -> list[Stroke]:
    """Short bent hairs anywhere on the page, in mm."""
    strokes = []
    for _ in range(count):
        start, angle = rng.uniform(0, 1, 2) * (canvas.width_mm, canvas.height_mm), rng.uniform(0, 2 * np.pi)
        steps = np.cumsum(
            np.full(12, angle)[:, None] * 0 + angle + np.cumsum(rng.normal(0.1, 0.25, 12))[:, None] * 0, axis=0
        )
        bend = angle + np.cumsum(rng.normal(rng.uniform(-0.15, 0.15), 0.12, len(steps)))
        strokes.append(
            start + np.cumsum(np.stack([np.cos(bend), np.sin(bend)], axis=1) * rng.uniform(0.2, 0.45), axis=0)
        )
    return strokes
