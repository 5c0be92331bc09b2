import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.fine_lines import band_strengths, fine_lines

PPI = 400.0
CELLS = [(slice(100, 200), slice(100, 200)), (slice(100, 200), slice(220, 320))]


def lines(width: float = 0.1, phase: float = 0.0) -> NDArray[np.float32]:
    y, x = np.mgrid[:300, :420] / PPI * 25.4
    distance = np.abs(((y + 0.4 * x + 0.5 * np.sin(x + phase)) / 0.8) % 1.0 - 0.5) * 0.8
    return np.asarray(220 - 120 * np.clip(1 - distance / width, 0, 1), np.float32)


def noisy(picture: NDArray[np.float32], seed: int = 1) -> NDArray[np.float32]:
    return np.asarray(picture + np.random.default_rng(seed).normal(0, 2, picture.shape), np.float32)


def test_the_original_is_as_fine_as_itself() -> None:
    found = fine_lines(noisy(np.roll(lines(), (2, -1), axis=(0, 1))), lines(), CELLS, PPI)
    assert found is not None
    assert found.fine_score > 0.8
    assert found.middle_score > 0.95
    assert found.detail > 0.9


def test_a_copy_loses_its_finest_detail() -> None:
    copied = noisy(np.asarray(cv2.GaussianBlur(lines(), (0, 0), 2.0), np.float32))
    found = fine_lines(copied, lines(), CELLS, PPI)
    assert found is not None
    assert found.detail < 0.6


def test_other_lines_do_not_follow_the_reference() -> None:
    found = fine_lines(noisy(lines(phase=1.5)), lines(), CELLS, PPI)
    assert found is not None
    assert found.middle_score < 0.6


def test_without_cells_inside_the_page_there_is_nothing() -> None:
    assert fine_lines(lines(), lines(), [], PPI) is None
    assert fine_lines(lines(), lines(), [(slice(0, 100), slice(0, 100))], PPI) is None


def test_blur_lowers_the_fine_band_more() -> None:
    mask = np.ones((300, 420), np.bool_)
    sharp, soft = band_strengths(lines(), mask, PPI), band_strengths(cv2.GaussianBlur(lines(), (0, 0), 2.0), mask, PPI)
    assert soft[0] / sharp[0] < 0.7 * soft[1] / sharp[1]
