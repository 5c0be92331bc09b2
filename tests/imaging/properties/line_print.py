"""Drawn line print for tests of what fine lines tell: two inks on light paper, 400 ppi."""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.ink import density

PPI = 400.0
SHAPE = (432, 528)
GREEN, ROSE = (0.35, 0.75, 0.5), (0.85, 0.4, 0.6)
Colour = tuple[float, float, float]


def line_page(
    phase: float = 0.0,
    shift: tuple[float, float] = (0.0, 0.0),
    colours: tuple[Colour, Colour] = (GREEN, ROSE),
) -> NDArray[np.float32]:
    """Return H x W x 3: two crossing families of wavy lines, moved by `shift` (x, y in px)."""
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(np.float64)
    y, x = (rows - shift[1]) * 25.4 / PPI, (columns - shift[0]) * 25.4 / PPI
    page = np.full((*SHAPE, 3), 235.0)
    for colour, slope, own in ((colours[0], 0.35, 0.0), (colours[1], -0.3, 1.3)):
        course = y + slope * x + 0.8 * np.sin(x / 4.0 + own + phase) * np.cos(y / 6.0)
        line = np.clip(1 - np.abs((course / 0.9) % 1.0 - 0.5) * 0.9 / 0.12, 0, 1)
        page *= 1 - line[..., None] * (1 - np.array(colour))
    return np.asarray(page, np.float32)


def grey_page(phase: float = 0.0, shift: tuple[float, float] = (0.0, 0.0)) -> NDArray[np.float32]:
    """Return the luminance of `line_page`."""
    return np.asarray(line_page(phase, shift).mean(axis=2), np.float32)


def soft(picture: NDArray[np.float32], variance: float) -> NDArray[np.float32]:
    """Return `picture` blurred by a variance in px2."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), variance**0.5), np.float32)


def noisy(picture: NDArray[np.float32], level: float = 2.0, seed: int = 1) -> NDArray[np.float32]:
    """Return `picture` with white noise."""
    return np.asarray(picture + np.random.default_rng(seed).normal(0, level, picture.shape), np.float32)


def densities(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the optical density of a colour picture."""
    return density(np.clip(picture, 0, 255).astype(np.uint8), PPI)
