"""Portraits shaded from simple solids: enough for the tones and texture of a photograph; nobody's face."""

import cv2
import numpy as np

from tests.benchmarks.foreign_set.canvas import Plane
from tests.benchmarks.foreign_set.noise import smooth_field

HEIGHT, WIDTH = 520, 400


def _oval(x: Plane, y: Plane, centre: tuple[float, float], radii: tuple[float, float], soft: float = 0.06) -> Plane:
    reach = np.hypot((x - centre[0]) / radii[0], (y - centre[1]) / radii[1])
    return np.clip((1 - reach) / soft, 0, 1)


def _paint(picture: Plane, mask: Plane, colour: Plane | tuple[float, float, float]) -> None:
    picture += mask[..., None] * (np.asarray(colour, np.float32) - picture)


def portrait(seed: int) -> Plane:
    """A head-and-shoulders picture, (520, 400, 3), linear reflectance 0..1."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32) / WIDTH
    back = rng.uniform(0.5, 0.85) * np.array([1, 1, 1.03]) * rng.uniform(0.93, 1, 3)
    picture = np.empty((HEIGHT, WIDTH, 3), np.float32)
    picture[:] = back * (1 - 0.15 * y[..., None])
    skin = np.array([0.75, 0.5, 0.38]) * rng.uniform(0.3, 1.0) ** np.array([0.6, 0.8, 0.9])
    hair = np.array(((0.03, 0.02, 0.02), (0.12, 0.06, 0.03), (0.35, 0.22, 0.09), (0.4, 0.4, 0.4))[rng.integers(0, 4)])
    wide, tall, middle = rng.uniform(0.2, 0.24), rng.uniform(0.27, 0.31), (0.5 + rng.normal(0, 0.01), 0.55)
    _clothes_and_hair(picture, x, y, hair, wide, tall, middle, rng)
    _paint(picture, _oval(x, y, (middle[0], 0.9), (0.12, 0.25)), skin * 0.62)
    _head(picture, x, y, skin, wide, tall, middle, rng)
    _features(picture, x, y, skin, hair, wide, middle, rng)
    fringe = rng.uniform(0.42, 0.6)
    texture = 0.6 + 0.8 * cv2.resize(rng.random((20, WIDTH), np.float32), (WIDTH, HEIGHT))
    top = _oval(x, y, (middle[0], middle[1] - tall * 0.75), (wide * 1.12, tall * fringe), 0.15)
    _paint(picture, top, hair[None, None] * texture[..., None])
    grain = (
        1
        + 0.05 * (rng.random((HEIGHT, WIDTH, 1), np.float32) - 0.5)
        + 0.1 * (smooth_field((HEIGHT, WIDTH), 4, rng)[..., None] - 0.5)
    )
    return np.clip(cv2.GaussianBlur(picture, (0, 0), 1.0) * grain, 0.01, 0.97).astype(np.float32)


def _clothes_and_hair(
    picture: Plane,
    x: Plane,
    y: Plane,
    hair: Plane,
    wide: float,
    tall: float,
    middle: tuple[float, float],
    rng: np.random.Generator,
) -> None:
    long = rng.uniform(0, 1)
    texture = 0.6 + 0.9 * cv2.resize(rng.random((30, WIDTH), np.float32), (WIDTH, HEIGHT))
    behind = _oval(
        x, y, (middle[0], middle[1] - 0.03 + 0.12 * long), (wide * (1.1 + 0.3 * long), tall * (1.08 + 0.5 * long)), 0.1
    )
    _paint(picture, behind, hair[None, None] * texture[..., None])
    cloth = rng.uniform(0.03, 0.5, 3).astype(np.float32)
    folds = 0.8 + 0.4 * smooth_field((HEIGHT, WIDTH), 5, rng)
    _paint(
        picture, _oval(x, y, (0.5, 1.34), (rng.uniform(0.46, 0.58), 0.36), 0.08), cloth[None, None] * folds[..., None]
    )


def _head(
    picture: Plane,
    x: Plane,
    y: Plane,
    skin: Plane,
    wide: float,
    tall: float,
    middle: tuple[float, float],
    rng: np.random.Generator,
) -> None:
    u, v = (x - middle[0]) / wide, (y - middle[1]) / tall
    narrowing = 1 - 0.22 * np.clip(v, 0, 1)
    reach = np.hypot(u / narrowing, v)
    side = rng.uniform(-0.3, 0.3)
    depth = np.sqrt(np.clip(1 - np.minimum(reach, 0.999) ** 2, 0, 1))
    light = 0.42 + 0.62 * np.clip(depth * 0.85 + u * side - v * 0.18, 0, 1.2)
    for ear in (-1, 1):
        _paint(picture, _oval(x, y, (middle[0] + ear * wide * 0.99, middle[1] + 0.02), (0.028, 0.06), 0.2), skin * 0.6)
    _paint(picture, np.clip((1 - reach) / 0.04, 0, 1), skin[None, None] * light[..., None])


def _features(
    picture: Plane,
    x: Plane,
    y: Plane,
    skin: Plane,
    hair: Plane,
    wide: float,
    middle: tuple[float, float],
    rng: np.random.Generator,
) -> None:
    eye_y, apart = middle[1] - rng.uniform(0.02, 0.045), wide * rng.uniform(0.4, 0.48)
    iris = np.array([0.15, 0.1, 0.06]) * rng.uniform(0.5, 2.5, 3)
    for side in (-1, 1):
        centre = middle[0] + side * apart
        _paint(picture, 0.5 * _oval(x, y, (centre, eye_y), (0.06, 0.045), 0.7), skin * 0.45)
        _paint(picture, _oval(x, y, (centre, eye_y), (0.036, 0.016), 0.25), (0.65, 0.62, 0.6))
        _paint(picture, _oval(x, y, (centre, eye_y), (0.016, 0.0165), 0.2), iris)
        _paint(picture, _oval(x, y, (centre, eye_y), (0.007, 0.007), 0.3), (0.01, 0.01, 0.01))
        _paint(picture, 0.8 * _oval(x, y, (centre, eye_y - 0.016), (0.04, 0.006), 0.5), skin * 0.15)
        brow = eye_y - rng.uniform(0.045, 0.055) + side * (x - centre) * rng.uniform(-0.1, 0.3)
        _paint(
            picture, 0.85 * np.clip((1 - np.hypot((x - centre) / 0.055, (y - brow) / 0.009)) / 0.4, 0, 1), hair * 0.8
        )
    nose = middle[1] + rng.uniform(0.07, 0.09)
    _paint(picture, 0.35 * _oval(x, y, (middle[0] + 0.02, nose - 0.05), (0.012, 0.08), 0.8), skin * 0.5)
    _paint(picture, 0.45 * _oval(x, y, (middle[0], nose), (rng.uniform(0.035, 0.05), 0.014), 0.7), skin * 0.4)
    mouth, lips = nose + rng.uniform(0.06, 0.075), rng.uniform(0.055, 0.075)
    _paint(
        picture, 0.7 * _oval(x, y, (middle[0], mouth), (lips, rng.uniform(0.012, 0.02)), 0.5), skin * (0.75, 0.45, 0.5)
    )
    _paint(picture, 0.8 * _oval(x, y, (middle[0], mouth), (lips, 0.003), 0.6), skin * 0.2)
    _paint(picture, 0.25 * _oval(x, y, (middle[0], mouth + 0.045), (0.05, 0.012), 0.8), skin * 0.4)
