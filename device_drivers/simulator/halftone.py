"""The dots a portrait is made of, as a magnifier shows them, by technique."""

from collections.abc import Callable
from enum import StrEnum

import cv2
import numpy as np

from device_drivers.simulator.ink import GAMMA
from device_drivers.simulator.sheet import Plane

DOTS_FROM_PPI = 1200.0  # below it a reader sees tones, not dots
MM_PER_INCH = 25.4
SCREEN_LPI, SCREEN_ANGLES_DEG = 150.0, (15.0, 75.0, 45.0)
INK_JET_DPI, ENGRAVING_DPI, RIBBON_DPI = 600.0, 500.0, 300.0
SPECKS_PER_MM2 = 3.0  # toner beside the dots


class Technique(StrEnum):
    """How a portrait is printed."""

    DYE_SUBLIMATION = "dye sublimation"
    LASER_ENGRAVING = "laser engraving"
    INK_JET = "ink-jet"
    LASER_TONER = "laser toner"


def halftoned(shown: Plane, technique: Technique, scale: float, rng: np.random.Generator) -> Plane:
    """Return a picture (H x W x 3, screen values 0..1) in the dots of a technique; `scale` is in pixels per mm.

    Its mean tone stays about as it was.
    """
    cover = 1 - np.clip(shown, 0, 1) ** np.float32(GAMMA)
    inked = _WAYS[technique](cover, scale, rng)
    return np.asarray(np.clip(1 - inked, 0.0, 1) ** np.float32(1 / GAMMA), np.float32)


def _screened(cover: Plane, scale: float, rng: np.random.Generator) -> Plane:
    """Return toner: clustered dots, each colour at its own angle, with specks of toner between them."""
    pitch = scale * MM_PER_INCH / SCREEN_LPI
    inked = np.stack(
        [_dots(cover[..., i], pitch, np.deg2rad(angle)) for i, angle in enumerate(SCREEN_ANGLES_DEG)], axis=2
    )
    return np.asarray(np.maximum(inked * np.float32(0.97), _specks(cover.shape, scale, rng)[..., None]), np.float32)


def _dots(cover: Plane, pitch_px: float, angle: float) -> Plane:
    """Return round dots on a turned grid whose area is `cover` (H x W, 0..1)."""
    rows, columns = np.indices(cover.shape, dtype=np.float32)
    u = (columns * np.cos(angle) + rows * np.sin(angle)) / np.float32(pitch_px)
    v = (rows * np.cos(angle) - columns * np.sin(angle)) / np.float32(pitch_px)
    away = np.hypot(u - np.rint(u), v - np.rint(v))
    radius = np.sqrt(np.clip(cover, 0, 1) / np.pi) * (1 + 0.25 * np.clip(cover, 0, 1) ** 4)
    return np.asarray(np.clip((radius - away) * pitch_px + 0.5, 0, 1) * (cover > 0.01), np.float32)


def _specks(shape: tuple[int, ...], scale: float, rng: np.random.Generator) -> Plane:
    canvas = np.zeros(shape[:2], np.uint8)
    count = round(SPECKS_PER_MM2 * shape[0] * shape[1] / scale**2)
    for x, y in rng.uniform((0, 0), (shape[1], shape[0]), (count, 2)):
        cv2.circle(canvas, (int(x), int(y)), max(1, round(rng.uniform(0.006, 0.014) * scale)), 220, -1, cv2.LINE_AA)
    return np.asarray(canvas, np.float32) / np.float32(255)


def _sprayed(cover: Plane, scale: float, rng: np.random.Generator) -> Plane:
    """Return ink-jet print: drops of one size strewn by chance, each colour for itself."""
    return np.stack([_drops(cover[..., channel], scale, rng) for channel in range(3)], axis=2)


def _drops(cover: Plane, scale: float, rng: np.random.Generator) -> Plane:
    cell = scale * MM_PER_INCH / INK_JET_DPI
    cells = int(np.ceil(cover.shape[0] / cell)), int(np.ceil(cover.shape[1] / cell))
    tone = cv2.resize(cover, (cells[1], cells[0]), interpolation=cv2.INTER_AREA)
    on = rng.random(cells, dtype=np.float32) < tone**1.15  # drops overlap
    rows, columns = np.nonzero(on)
    centres = (np.column_stack([columns, rows]) + 0.5 + rng.normal(0, 0.18, (len(rows), 2))) * cell
    canvas = np.zeros(cover.shape, np.uint8)
    radius = round(0.62 * cell * 16)
    for x, y in np.rint(centres * 16).astype(int):
        cv2.circle(canvas, (int(x), int(y)), radius, 255, -1, cv2.LINE_AA, shift=4)
    soft = cv2.GaussianBlur(canvas, (0, 0), 0.006 * scale)  # the paper draws the ink out
    return np.asarray(soft, np.float32) * np.float32(0.94 / 255)


def _engraved(cover: Plane, scale: float, rng: np.random.Generator) -> Plane:
    """Return charred points on a square grid, larger where it is darker, none quite like the next."""
    pitch = scale * MM_PER_INCH / ENGRAVING_DPI
    cells = int(np.ceil(cover.shape[0] / pitch)) + 1, int(np.ceil(cover.shape[1] / pitch)) + 1
    uneven = cv2.resize(
        rng.normal(1.0, 0.12, cells).astype(np.float32), cover.shape[1::-1], interpolation=cv2.INTER_NEAREST
    )
    grey = np.clip(cover.mean(axis=2) * uneven, 0, 1)
    inked = cv2.GaussianBlur(_dots(np.asarray(grey, np.float32), pitch, 0.0), (0, 0), 0.006 * scale)
    return np.asarray(np.repeat(inked[..., None], 3, axis=2) * np.float32(0.96), np.float32)


def _dyed(cover: Plane, scale: float, rng: np.random.Generator) -> Plane:
    """Return dye that diffused: continuous tones with the faint lines of the print head."""
    rows = np.arange(cover.shape[0], dtype=np.float32) / (scale * MM_PER_INCH / RIBBON_DPI)
    lines = 1 + 0.035 * np.cos(2 * np.pi * rows)
    return np.asarray(cv2.GaussianBlur(cover, (0, 0), 0.03 * scale) * lines[:, None, None], np.float32)


_WAYS: dict[Technique, Callable[[Plane, float, np.random.Generator], Plane]] = {
    Technique.DYE_SUBLIMATION: _dyed,
    Technique.LASER_ENGRAVING: _engraved,
    Technique.INK_JET: _sprayed,
    Technique.LASER_TONER: _screened,
}
