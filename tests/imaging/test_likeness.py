import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.likeness import likeness

PPI = 400.0
SHAPE = (850, 1350)


def design(seed: int) -> NDArray[np.uint8]:
    """Wavy lines as of a background print, unlike for every seed."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(np.float64)
    wave = 40 * np.sin(columns / rng.uniform(40, 90) + rng.uniform(0, 6)) + rng.uniform(0.3, 0.8) * columns
    lines = np.sin((rows + wave) * 2 * np.pi / rng.uniform(14, 20))
    return np.asarray(200 + 30 * lines, dtype=np.uint8)


STATIC = np.ones(SHAPE, dtype=np.bool_)


def test_the_same_design_recaptured_is_alike() -> None:
    noise = np.random.default_rng(5).normal(0, 4, SHAPE)
    live = np.clip(cv2.GaussianBlur(design(1), (0, 0), 1.2) * 0.7 + noise, 0, 255).astype(np.uint8)
    assert likeness(np.roll(live, (2, -3), (0, 1)), design(1), STATIC, PPI) == pytest.approx(1.0, abs=0.05)


def test_another_design_is_not() -> None:
    result = likeness(design(2), design(1), STATIC, PPI)
    assert result is not None
    assert result < 0.2


def test_a_hidden_half_counts_as_half() -> None:
    live = design(1)
    live[:, : SHAPE[1] // 2] = 255
    assert likeness(live, design(1), STATIC, PPI) == pytest.approx(0.5, abs=0.12)


def test_variable_areas_and_blank_tiles_say_nothing() -> None:
    assert likeness(design(2), design(1), ~STATIC, PPI) is None
    assert likeness(design(2), np.full(SHAPE, 200, np.uint8), STATIC, PPI) is None
