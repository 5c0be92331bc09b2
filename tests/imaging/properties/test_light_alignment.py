import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.cells import cells
from imaging.properties.light_alignment import agreed, applied, displacements, scaled

PPI = 100.0
MASK = np.ones((260, 400), np.bool_)


def texture() -> NDArray[np.float32]:
    noise = np.random.default_rng(4).normal(0, 1, (260, 400)).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 1.5) * 40, np.float32)


def moved(matrix: NDArray[np.float64]) -> NDArray[np.float32]:
    return np.asarray(cv2.warpAffine(texture(), matrix, (400, 260), borderMode=cv2.BORDER_REFLECT), np.float32)


def found(picture: NDArray[np.float32]) -> NDArray[np.float64] | None:
    return agreed(displacements(picture, texture(), MASK, list(cells(MASK, PPI, 12.0)), 6))


def test_a_turned_and_shifted_light_is_laid_back() -> None:
    true = np.array([[1.004, 0.003, 1.7], [-0.003, 1.004, -2.2]])
    matrix = found(moved(true))
    assert matrix is not None
    corners = np.array([[20, 20, 1], [380, 20, 1], [380, 240, 1], [20, 240, 1.0]])
    assert np.abs(corners @ matrix.T - corners @ true.T).max() < 0.6


def test_another_picture_moves_nothing() -> None:
    other = np.random.default_rng(9).normal(0, 10, (260, 400)).astype(np.float32)
    assert found(other) is None


def test_one_odd_cell_is_outvoted() -> None:
    picture = moved(np.array([[1, 0, 2.0], [0, 1, 1.0]]))
    picture[:60, :60] = np.roll(texture(), (-4, -5), axis=(0, 1))[:60, :60]
    matrix = found(picture)
    assert matrix is not None
    assert np.abs(matrix[:, 2] - np.array([2.0, 1.0])).max() < 0.5


def test_a_transform_of_a_small_picture_holds_for_the_large_one() -> None:
    small = np.array([[1.0, 0.0, 1.5], [0.0, 1.0, -0.5]])
    assert np.allclose(scaled(small, 2), [[1, 0, 3.0], [0, 1, -1.0]])


def test_applying_brings_a_shifted_picture_back() -> None:
    image = np.zeros((50, 60), np.uint8)
    image[20:25, 30:35] = 200
    back = applied(np.roll(image, (3, 4), axis=(0, 1)), np.array([[1, 0, 4.0], [0, 1, 3.0]]))
    assert np.abs(back.astype(int) - image).max() <= 1
