"""Drawn captures whose truth is known: a page of any size on any surround, turned, clipped, bowed, noisy."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.homography import between, mapped, outer_corners, scaling
from imaging.light import Light
from imaging.page import PageFormat

_OVERSAMPLING = 2
_CARD_RADIUS_MM = 3.18


@dataclass(frozen=True)
class Scene:
    """What to draw. Lengths in mm; `margin_mm` is the surround visible around the page (negative: clipped)."""

    format: PageFormat = PageFormat.ID_3
    ppi: float = 200.0
    angle_deg: float = 0.0
    perspective: float = 0.0
    margin_mm: float = 6.0
    surround: tuple[int, int, int] = (12, 12, 12)
    surround_slope: float = 0.0
    shadow: float = 0.0
    paper: tuple[int, int, int] = (228, 226, 220)
    ink: float = 1.0
    radius_mm: float = _CARD_RADIUS_MM
    facing_mm: float = 0.0
    bow_mm: float = 0.0
    blur_px: float = 0.6
    noise: float = 1.5
    glare: bool = False
    seed: int = 0
    offset_mm: tuple[float, float] = field(default=(0.0, 0.0))


def page_print(scene: Scene, scale: float) -> NDArray[np.float32]:
    """Draw the page: guilloche lines, a portrait block, text lines and two MRZ lines, at `scale` px per mm."""
    width, height = (round(side * scale) for side in scene.format.size_mm)
    rng = np.random.default_rng(scene.seed)
    page = np.empty((height, width, 3), np.float32)
    page[:] = scene.paper
    if scene.ink > 0:
        _guilloche(page, scale, scene, rng)
        _portrait(page, scale, scene, rng)
        _lines(page, scale, scene, rng)
    return page


def _guilloche(page: NDArray[np.float32], scale: float, scene: Scene, rng: np.random.Generator) -> None:
    height, width = page.shape[:2]
    x = np.arange(0, width, max(1, int(scale / 2)))
    for _ in range(26):
        waves, phase, swing = rng.uniform(1, 6), rng.uniform(0, 7), rng.uniform(4, 20) * scale
        y = rng.uniform(0, height) + swing * np.sin(x / width * waves * 6.3 + phase)
        colour = tuple(float(c - 55 * scene.ink * k) for c, k in zip(scene.paper, rng.uniform(0, 1, 3), strict=True))
        points = np.column_stack([x, y]).round().astype(np.int32)[:, None]
        cv2.polylines(page, [points], False, colour, max(1, round(0.15 * scale)), cv2.LINE_AA)


def _portrait(page: NDArray[np.float32], scale: float, scene: Scene, rng: np.random.Generator) -> None:
    top, left = round(0.22 * page.shape[0]), round(5 * scale)
    rows, columns = round(0.42 * page.shape[0]), round(0.32 * page.shape[0])
    blotches = cv2.GaussianBlur(rng.normal(0, 1, (rows, columns, 3)).astype(np.float32), (0, 0), 2.0 * scale)
    block = 110 + 60 * blotches / (blotches.std() + 1e-6)
    area = page[top : top + rows, left : left + columns]
    area += scene.ink * (np.clip(block, 20, 230) - area)


def _lines(page: NDArray[np.float32], scale: float, scene: Scene, rng: np.random.Generator) -> None:
    ink = tuple(float(c * (1 - 0.85 * min(1.0, scene.ink))) for c in scene.paper)
    height = page.shape[0]
    for share in (0.1, 0.25, 0.35, 0.45, 0.55, 0.65):
        text = "".join(rng.choice(list("ABCDEFGHIKLMNOPRSTUVXYZ "), 18))
        _write(page, text, (0.42 * page.shape[1], share * height), scale * 2.2, ink, scale)
    for share in (0.80, 0.92):
        text = "".join(rng.choice(list("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<"), 36))
        _write(page, text, (4 * scale, share * height), scale * 2.6, ink, scale)


def _write(
    page: NDArray[np.float32], text: str, at: tuple[float, float], height: float, ink: tuple[float, ...], scale: float
) -> None:
    place = (round(at[0]), round(at[1]))
    cv2.putText(page, text, place, cv2.FONT_HERSHEY_SIMPLEX, height / 22, ink, max(1, round(0.25 * scale)), cv2.LINE_AA)


def true_corners(scene: Scene) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """Return the page's corners (its own top left first) and the image size (width, height)."""
    scale = scene.ppi / 25.4
    width, height = scene.format.size_mm
    box = np.array([[-width, -height], [width, -height], [width, height], [-width, height]]) / 2
    angle = np.deg2rad(scene.angle_deg)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = box @ turn.T
    depth = 1 + scene.perspective * corners[:, 1] / np.abs(corners).max()
    corners = corners / depth[:, None]
    low, high = corners.min(axis=0) - scene.margin_mm, corners.max(axis=0) + scene.margin_mm
    size = (int((high[0] - low[0]) * scale), int((high[1] - low[1]) * scale))
    return (corners - low + np.array(scene.offset_mm)) * scale - 0.5, size


def draw(scene: Scene, light: Light = Light.VI) -> tuple[Capture, NDArray[np.float64]]:
    """Return the capture and the page's true corners (4 x 2)."""
    corners, size = true_corners(scene)
    rng = np.random.default_rng(scene.seed + 1)
    fine = scaling(_OVERSAMPLING)
    page = page_print(scene, scene.ppi / 25.4)
    matrix = between(outer_corners(page.shape[1], page.shape[0]), mapped(corners, fine))
    big = (size[0] * _OVERSAMPLING, size[1] * _OVERSAMPLING)
    mask = _sheet(page.shape[1], page.shape[0], scene)
    canvas = _surround(scene, big, rng)
    if scene.facing_mm:
        _facing(canvas, scene, matrix, page.shape)
    page, mask = _bent(page, scene), _bent(mask, scene)
    print_ = cv2.warpPerspective(page, matrix, big, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    alpha = cv2.warpPerspective(mask, matrix, big, flags=cv2.INTER_LINEAR)[..., None]
    if scene.shadow:
        dark = cv2.GaussianBlur(alpha, (0, 0), 1.2 * _OVERSAMPLING * scene.ppi / 25.4)[..., None]
        canvas *= 1 - scene.shadow * dark
    image = cv2.resize(canvas * (1 - alpha) + print_ * alpha, size, interpolation=cv2.INTER_AREA)
    return Capture(light, _exposed(np.asarray(image, dtype=np.float32), scene, rng), scene.ppi, "scene"), corners


def _sheet(width: int, height: int, scene: Scene) -> NDArray[np.float32]:
    mask = np.ones((height, width), np.float32)
    radius = round(scene.radius_mm * scene.ppi / 25.4)
    if radius:
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        dx = np.maximum(np.maximum(radius - x - 0.5, x + 0.5 - (width - radius)), 0)
        dy = np.maximum(np.maximum(radius - y - 0.5, y + 0.5 - (height - radius)), 0)
        mask = np.clip(radius + 0.5 - np.hypot(dx, dy), 0, 1)
    return np.asarray(mask, dtype=np.float32)


def _bent(image: NDArray[np.float32], scene: Scene) -> NDArray[np.float32]:
    """Narrow the rows next to the spine (the top edge): there the page rises from the glass and looks smaller."""
    if not scene.bow_mm:
        return image
    height, width = image.shape[:2]
    share = np.linspace(0, 1, height)[:, None]
    bow = scene.bow_mm * scene.ppi / 25.4 * (1 - np.exp(-share / 0.07))
    x = np.arange(width, dtype=np.float64)[None, :]
    map_x = ((x - width / 2) * (1 - 2 * bow / width) + width / 2).astype(np.float32)
    map_y = np.repeat(np.arange(height, dtype=np.float32)[:, None], width, axis=1)
    mode = cv2.BORDER_CONSTANT if image.ndim == 2 else cv2.BORDER_REPLICATE
    return np.asarray(cv2.remap(image, map_x, map_y, cv2.INTER_LINEAR, borderMode=mode))


def _surround(scene: Scene, size: tuple[int, int], rng: np.random.Generator) -> NDArray[np.float32]:
    y, x = np.mgrid[-1 : 1 : size[1] * 1j, -1 : 1 : size[0] * 1j]
    slope = 1 + scene.surround_slope * (rng.uniform(-1, 1) * x + rng.uniform(-1, 1) * y)
    return np.asarray(np.array(scene.surround) * slope[..., None], dtype=np.float32)


def _facing(canvas: NDArray[np.float32], scene: Scene, matrix: NDArray[np.float64], shape: Sequence[int]) -> None:
    """Draw a strip of the facing page above the spine (the page's top edge)."""
    rise = scene.facing_mm * scene.ppi / 25.4
    strip = np.array([[0.0, -rise], [shape[1], -rise], [shape[1], 0], [0, 0]]) - 0.5
    colour = tuple(float(c * 0.86) for c in scene.paper)
    cv2.fillConvexPoly(canvas, mapped(strip, matrix).round().astype(np.int32), colour, cv2.LINE_AA)


def _exposed(image: NDArray[np.float32], scene: Scene, rng: np.random.Generator) -> NDArray[np.uint8]:
    if scene.glare:
        height, width = image.shape[:2]
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        spot = ((x - 0.3 * width) / (0.08 * width)) ** 2 + ((y - 0.2 * height) / (0.08 * height)) ** 2
        image = image + 160 * np.exp(-spot)[..., None]
    if scene.blur_px:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), scene.blur_px), dtype=np.float32)
    noisy = image + rng.normal(0, scene.noise, image.shape)
    return np.asarray(np.clip(noisy + 0.5, 0, 255), dtype=np.uint8)
