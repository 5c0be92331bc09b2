"""From the ideal page to a file: lights, resampling, blur, glare, noise and compression."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


def photographed(
    page: Picture, matrix: NDArray[np.float64], size: tuple[int, int], scale: float, rng: np.random.Generator
) -> Picture:
    """`page` through the homography `matrix` at `size` (width, height), `scale` px per page px, as a stored file."""
    if scale < 0.9 and rng.random() < 0.85:
        page = as_picture(cv2.GaussianBlur(page, (0, 0), rng.uniform(0.3, 0.5) / scale))
    image = cv2.warpPerspective(page, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return stored(as_picture(image), rng)


def as_picture(values: NDArray[Any] | cv2.UMat) -> Picture:
    """Grey values cut to 0..255."""
    array = np.asarray(values)
    return array if array.dtype == np.uint8 else np.clip(array, 0, 255).astype(np.uint8)


def stored(image: Picture, rng: np.random.Generator) -> Picture:
    """`image` after light, lens, sensor and file."""
    image = _light(image, rng)
    if rng.random() < 0.5:
        image = as_picture(cv2.GaussianBlur(image, (0, 0), rng.uniform(0.3, 1.3)))
    if rng.random() < 0.08:
        image = _motion(image, rng)
    if rng.random() < 0.25:
        image = _resampled(image, rng)
    image = _noisy(image, rng)
    if rng.random() < 0.2:
        sharp = cv2.GaussianBlur(image, (0, 0), 1.0)
        image = as_picture(cv2.addWeighted(image, 1 + (w := rng.uniform(0.3, 1.5)), sharp, -w, 0))
    return _compressed(image, rng)


def _light(image: Picture, rng: np.random.Generator) -> Picture:
    kind = rng.random()
    picture = image.astype(np.float32)
    if kind < 0.3:
        picture[:] = _grey(picture, rng)[..., None]
    elif kind < 0.4:
        picture = _ultraviolet(picture, rng)
    if rng.random() < 0.35:
        picture *= _illumination(picture.shape, rng)[..., None]
    if rng.random() < 0.5:
        gain, offset = rng.uniform(0.35, 1.15), rng.uniform(-10, 60)
        picture = picture * gain + offset
    if rng.random() < 0.3:
        picture = 255 * np.power(np.clip(picture, 0, 255) / 255, rng.uniform(0.6, 1.7))
    return as_picture(picture)


def _grey(picture: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    weights = rng.dirichlet((1.0, 1.0, 1.0)).astype(np.float32)
    return picture @ weights


def _ultraviolet(picture: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    level = _grey(picture, rng)[..., None] * rng.uniform(0.15, 0.7)
    return (level * rng.uniform((0.1, 0.2, 0.6), (0.5, 0.7, 1.2)) + rng.uniform(0, 25, 3)).astype(np.float32)


def _illumination(shape: tuple[int, ...], rng: np.random.Generator) -> NDArray[np.float32]:
    small = rng.uniform(0.65, 1.1, (3, 4)).astype(np.float32)
    if rng.random() < 0.3:
        small[rng.integers(0, 3), rng.integers(0, 4)] = rng.uniform(1.3, 2.5)
    return cv2.resize(small, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC).astype(np.float32)


def _motion(image: Picture, rng: np.random.Generator) -> Picture:
    length = int(rng.integers(2, 5))
    kernel = np.eye(length, dtype=np.float32) if rng.random() < 0.3 else np.zeros((length, length), np.float32)
    kernel[length // 2] += 1
    return as_picture(cv2.filter2D(image, -1, kernel / kernel.sum()))


def _resampled(image: Picture, rng: np.random.Generator) -> Picture:
    height, width = image.shape[:2]
    factor = rng.uniform(0.6, 0.95)
    methods = (cv2.INTER_LINEAR, cv2.INTER_AREA, cv2.INTER_CUBIC)
    small = cv2.resize(image, None, fx=factor, fy=factor, interpolation=methods[rng.integers(0, 3)])
    if rng.random() < 0.5:
        small = _compressed(as_picture(small), rng)
    return as_picture(cv2.resize(small, (width, height), interpolation=methods[rng.integers(0, 3)]))


def _noisy(image: Picture, rng: np.random.Generator) -> Picture:
    if rng.random() < 0.4:
        return image
    sigma = rng.uniform(0.5, 8)
    channels = 3 if rng.random() < 0.4 else 1
    noise: NDArray[np.int16] = np.empty((*image.shape[:2], channels), np.int16)
    cv2.setRNGSeed(int(rng.integers(0, 2**31 - 1)))
    cv2.randn(noise, np.zeros(channels), np.full(channels, sigma))
    return as_picture(image + noise.reshape(*image.shape[:2], channels))


def _compressed(image: Picture, rng: np.random.Generator) -> Picture:
    if rng.random() < 0.35:
        return image
    quality = int(rng.integers(25, 60)) if rng.random() < 0.3 else int(rng.integers(60, 97))
    ok, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8) if ok else image
