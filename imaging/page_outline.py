"""Rough guesses of where the page lies, from what differs from the smooth surround at the image border."""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

FloatImage = NDArray[np.float32]

OUTLINE_SIZE_PX = 640  # long side of the reduced image; a page edge stays visible, fine print does not
_BORDER_SHARE = 0.012
_MIN_AREA_SHARE = 0.12
_CLOSING_PX = (3, 9)


def reduced(image: NDArray[np.uint8]) -> tuple[FloatImage, float]:
    """Return the picture (H x W x 3 float, 0-255) with its long side at most OUTLINE_SIZE_PX, and the scale used."""
    scale = min(1.0, OUTLINE_SIZE_PX / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    if small.ndim == 2:
        small = np.repeat(small[..., None], 3, axis=2)
    return small.astype(np.float32), scale


def outlines(small: FloatImage) -> list[NDArray[np.float64]]:
    """Return rough rectangles (each 4 x 2, pixels of the reduced image) around what may be the page.

    The whole image is always the last of them: a specimen crop has no surround.
    """
    found = [box for mask in _masks(small) if (box := _rectangle(mask)) is not None]
    height, width = small.shape[:2]
    whole = np.array([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], dtype=np.float64)
    return [*_distinct(found), whole]


def _masks(small: FloatImage) -> Iterator[NDArray[np.uint8]]:
    distance = _distance_from_surround(small)
    noise = float(np.median(distance[_border(distance.shape)])) + 1.0
    level, _ = cv2.threshold(np.clip(distance, 0, 255).astype(np.uint8), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    for threshold in {float(level), level / 2, 4 * noise}:
        yield np.asarray(distance > threshold, dtype=np.uint8)
    steep = _gradient(small)
    quiet = float(np.median(steep[_border(steep.shape)])) + 1.0
    for factor in (3.0, 6.0):
        yield _enclosed(steep > factor * quiet)


def _border(shape: tuple[int, ...]) -> NDArray[np.bool_]:
    height, width = shape[:2]
    depth = max(2, round(_BORDER_SHARE * max(height, width)))
    border = np.ones((height, width), dtype=bool)
    border[depth:-depth, depth:-depth] = False
    return border


def _distance_from_surround(small: FloatImage) -> FloatImage:
    """Distance in colour from a quadratic surface through the border pixels, fitted without those that stand out."""
    border = _border(small.shape)
    terms = _terms(small.shape)
    weights = np.ones(int(border.sum()), dtype=np.float32)
    inside, values = terms[border], small[border]
    for _ in range(5):
        root = np.sqrt(weights)[:, None]
        surface, *_ = np.linalg.lstsq(inside * root, values * root, rcond=None)
        residual = np.abs(values - inside @ surface).max(axis=1)
        weights = 1.0 / (1.0 + (residual / (np.median(residual) + 1.0)) ** 2)
    return np.asarray(np.abs(small - terms @ surface).max(axis=2), dtype=np.float32)


def _terms(shape: tuple[int, ...]) -> FloatImage:
    y, x = np.meshgrid(np.linspace(-1, 1, shape[0]), np.linspace(-1, 1, shape[1]), indexing="ij")
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=2).astype(np.float32)


def _gradient(small: FloatImage) -> FloatImage:
    across = np.abs(cv2.Sobel(small, cv2.CV_32F, 1, 0)) + np.abs(cv2.Sobel(small, cv2.CV_32F, 0, 1))
    return np.asarray(across.max(axis=2), dtype=np.float32)


def _enclosed(edges: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return what the border cannot reach without crossing an edge."""
    height, width = edges.shape
    walls = np.zeros((height + 2, width + 2), dtype=np.uint8)
    walls[1:-1, 1:-1] = cv2.morphologyEx(edges.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    outside = walls.copy()
    cv2.floodFill(outside, None, (0, 0), 2)
    return np.asarray(outside[1:-1, 1:-1] != 2, dtype=np.uint8)


def _rectangle(mask: NDArray[np.uint8]) -> NDArray[np.float64] | None:
    for size in _CLOSING_PX:
        kernel = np.ones((size, size), np.uint8)
        closed = cv2.morphologyEx(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel), cv2.MORPH_OPEN, kernel)
        contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        if contours:
            hull = cv2.convexHull(max(contours, key=cv2.contourArea))
            if cv2.contourArea(hull) >= _MIN_AREA_SHARE * mask.size:
                return np.asarray(cv2.boxPoints(cv2.minAreaRect(hull)), dtype=np.float64)
    return None


def _distinct(boxes: list[NDArray[np.float64]]) -> list[NDArray[np.float64]]:
    kept: list[NDArray[np.float64]] = []
    for box in boxes:
        ordered = in_order(box)
        if all(np.abs(ordered - other).max() > 6 for other in kept):
            kept.append(ordered)
    return kept


def in_order(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return four corners clockwise on screen, the first nearest to the image's top left."""
    centre = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0])
    clockwise = corners[np.argsort(angles)]
    return np.roll(clockwise, -int(np.argmin(clockwise.sum(axis=1))), axis=0)
