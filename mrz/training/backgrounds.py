"""Paper, security printing and pictures drawn by formula: what machine readable zones are printed on and beside."""

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


def paper(rng: np.random.Generator, height: int, width: int) -> Picture:
    """A background H x W x 3: plain, shaded, clouded, lined, waved, or several of these."""
    base = np.empty((height, width, 3), np.float32)
    base[:] = _pale(rng)
    for layer, odds in (
        (_shade, 0.5),
        (_clouds, 0.35),
        (_guilloche, 0.4),
        (_contours, 0.35),
        (_lines, 0.2),
        (_grain, 0.3),
        (_shapes, 0.2),
    ):
        if rng.random() < odds:
            layer(rng, base)
    return np.clip(base, 0, 255).astype(np.uint8)


def clutter(rng: np.random.Generator, height: int, width: int) -> Picture:
    """What lies around a document: dark or light table, blobs, stripes."""
    base = np.empty((height, width, 3), np.float32)
    base[:] = rng.uniform(0, 255, 3) if rng.random() < 0.5 else rng.uniform(0, 255)
    for layer, odds in ((_shade, 0.6), (_clouds, 0.6), (_shapes, 0.6), (_lines, 0.3), (_grain, 0.4)):
        if rng.random() < odds:
            layer(rng, base, 3.0)
    return np.clip(base, 0, 255).astype(np.uint8)


def portrait(rng: np.random.Generator, height: int, width: int) -> Picture:
    """A blotched picture H x W x 3 with the contrast of a photograph; no face."""
    base = np.empty((height, width, 3), np.float32)
    base[:] = rng.uniform(60, 230, 3)
    for _ in range(int(rng.integers(3, 9))):
        centre = (int(rng.uniform(0.1, 0.9) * width), int(rng.uniform(0.1, 0.9) * height))
        axes = (int(rng.uniform(0.05, 0.4) * width) + 1, int(rng.uniform(0.05, 0.4) * height) + 1)
        cv2.ellipse(base, centre, axes, rng.uniform(0, 180), 0, 360, rng.uniform(10, 240, 3).tolist(), -1, cv2.LINE_AA)
    base = np.asarray(cv2.GaussianBlur(base, (0, 0), max(0.6, 0.01 * width)), np.float32)
    _clouds(rng, base, 2.0)
    return np.clip(base, 0, 255).astype(np.uint8)


def _pale(rng: np.random.Generator) -> NDArray[np.float64]:
    level = rng.uniform(170, 255) if rng.random() < 0.8 else rng.uniform(90, 200)
    return np.clip(level + rng.normal(0, 14, 3), 0, 255)


def _tint(rng: np.random.Generator, strength: float) -> NDArray[np.float32]:
    return (rng.uniform(-60, 30, 3) * strength).astype(np.float32)


def _shade(rng: np.random.Generator, base: NDArray[np.float32], strength: float = 1.0) -> None:
    height, width = base.shape[:2]
    angle = rng.uniform(0, 2 * np.pi)
    ramp = np.linspace(-0.5, 0.5, width)[None] * np.cos(angle) + np.linspace(-0.5, 0.5, height)[:, None] * np.sin(angle)
    base += ramp[..., None].astype(np.float32) * _tint(rng, strength)


def _noise(rng: np.random.Generator, shape: tuple[int, ...], cell: float) -> NDArray[np.float32]:
    height, width = shape[:2]
    small = rng.random((max(2, int(height / cell)), max(2, int(width / cell))), np.float32)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.float32)


def _clouds(rng: np.random.Generator, base: NDArray[np.float32], strength: float = 1.0) -> None:
    noise = _noise(rng, base.shape, rng.uniform(6, 90)) - 0.5
    if rng.random() < 0.3:
        noise = np.where(noise > 0, 0.5, -0.5).astype(np.float32)
    base += noise[..., None] * _tint(rng, 1.2 * strength)


def _guilloche(rng: np.random.Generator, base: NDArray[np.float32], strength: float = 1.0) -> None:
    height, width = base.shape[:2]
    x, y = np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    for _ in range(int(rng.integers(1, 4))):
        period = rng.uniform(3, 26)
        swing, wave, phase = rng.uniform(0, 40), rng.uniform(20, 300), rng.uniform(0, 6.3)
        if rng.random() < 0.7:
            field = y[:, None] + (swing * np.sin(x / wave * 6.3 + phase))[None] + rng.uniform(-0.6, 0.6) * x[None]
        else:
            cx, cy = rng.uniform(0, width), rng.uniform(-height, 2 * height)
            field = np.sqrt((x[None] - cx) ** 2 + (y[:, None] - cy) ** 2) + 0.5 * swing * np.sin(x / wave * 6.3)[None]
        pattern = np.sin(field.astype(np.float32) * np.float32(6.2832 / period))
        line = np.clip((pattern - rng.uniform(-0.3, 0.9)) * rng.uniform(1, 5), 0, 1)
        base += line[..., None] * _tint(rng, strength * rng.uniform(0.4, 2.0))


def _contours(rng: np.random.Generator, base: NDArray[np.float32], strength: float = 1.0) -> None:
    """Winding lines in any direction, as thick and as far apart as strokes of characters are, up to two thirds dark."""
    height, width = base.shape[:2]
    x, y = np.arange(width, dtype=np.float32)[None], np.arange(height, dtype=np.float32)[:, None]
    for _ in range(int(rng.integers(1, 4))):
        angle, period = rng.uniform(0, np.pi), float(np.exp(rng.uniform(np.log(5), np.log(45))))
        field = np.float32(np.cos(angle)) * x + np.float32(np.sin(angle)) * y
        field = field + _noise(rng, base.shape, rng.uniform(8, 120)) * np.float32(rng.uniform(0, 3) * period)
        pattern = np.sin(field * np.float32(6.2832 / period))
        line = np.clip((pattern - rng.uniform(-0.4, 0.9)) * rng.uniform(1, 5), 0, 1)
        base -= line[..., None] * (rng.uniform(5, 75) * strength * rng.uniform(0.2, 1.0, 3)).astype(np.float32)


def _lines(rng: np.random.Generator, base: NDArray[np.float32], strength: float = 1.0) -> None:
    height, width = base.shape[:2]
    for _ in range(int(rng.integers(1, 8))):
        y = int(rng.uniform(0, height))
        slope = int(rng.normal(0, 0.05 * height))
        colour = (base[min(y, height - 1), width // 2] + _tint(rng, 2 * strength)).tolist()
        cv2.line(base, (0, y), (width, y + slope), colour, int(rng.integers(1, 4)), cv2.LINE_AA)


def _shapes(rng: np.random.Generator, base: NDArray[np.float32], strength: float = 1.0) -> None:
    height, width = base.shape[:2]
    for _ in range(int(rng.integers(1, 6))):
        centre = (int(rng.uniform(0, width)), int(rng.uniform(0, height)))
        axes = (int(rng.uniform(0.02, 0.4) * width) + 1, int(rng.uniform(0.02, 0.6) * height) + 1)
        colour = (base[min(centre[1], height - 1), min(centre[0], width - 1)] + _tint(rng, 2 * strength)).tolist()
        thickness = -1 if rng.random() < 0.5 else int(rng.integers(1, 6))
        cv2.ellipse(base, centre, axes, rng.uniform(0, 180), 0, 360, colour, thickness, cv2.LINE_AA)


def _grain(rng: np.random.Generator, base: NDArray[np.float32], strength: float = 1.0) -> None:
    base += ((_noise(rng, base.shape, rng.uniform(1.0, 4.0)) - 0.5) * rng.uniform(5, 50) * strength)[..., None]
