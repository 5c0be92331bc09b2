import cv2
import numpy as np

from imaging.fine_placing import finely_placed, specimen_print, straight
from imaging.homography import between, mapped, outer_corners
from imaging.print_band import page_print
from tests.imaging import scene

PPI = 300.0
IMAGE = np.clip(scene.page_print(scene.Scene(seed=12), PPI / 25.4), 0, 255).astype(np.uint8)
SIZE = (IMAGE.shape[1], IMAGE.shape[0])
WANTED = specimen_print(page_print(IMAGE), None, PPI)
GRID = np.stack(np.meshgrid(np.linspace(80, SIZE[0] - 80, 7), np.linspace(80, SIZE[1] - 80, 5)), -1).reshape(-1, 2)


def seen(matrix: np.ndarray) -> np.ndarray:
    return cv2.warpPerspective(IMAGE, matrix, SIZE, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def worst(matrix: np.ndarray, true: np.ndarray) -> float:
    return float(np.linalg.norm(mapped(mapped(GRID, true), matrix) - GRID, axis=1).max())


def test_a_page_nearly_placed_is_placed_to_a_tenth_of_a_pixel() -> None:
    true = np.array([[0.9995, 0.001, 2.5], [-0.001, 1.0004, -2.0], [0, 0, 1]])
    place = finely_placed(page_print(seen(true)), WANTED, np.eye(3))
    assert place is not None
    assert worst(place.course.matrix, true) < 0.15
    assert place.course.bending is None
    assert place.share > 0.9
    assert place.spread > 0.9


def test_a_camera_that_looked_askew_is_followed() -> None:
    corners = outer_corners(*SIZE)
    true = between(corners, corners + np.array([[0, 0], [0, 0], [5.0, 0], [-5.0, 0]]))
    place = finely_placed(page_print(seen(true)), WANTED, np.eye(3), np.eye(3))
    assert place is not None
    assert worst(place.course.matrix, true) < 0.3


def test_another_page_shows_little_of_the_print() -> None:
    other = np.clip(scene.page_print(scene.Scene(seed=99), PPI / 25.4), 0, 255).astype(np.uint8)
    place = finely_placed(page_print(other), WANTED, np.eye(3))
    assert place is None or place.share < 0.2


def test_the_straight_map_carries_no_errors_of_the_corners() -> None:
    true = np.array([[0.98, 0.17, 40.0], [-0.17, 0.98, 200.0], [0, 0, 1.0]])  # specimen onto capture
    cut = between(
        mapped(outer_corners(*SIZE), true) + np.array([[2, -1], [-2, 1], [1, 2], [-1, -2.0]]), outer_corners(*SIZE)
    )
    whole = straight(np.eye(3), cut, SIZE) @ cut
    assert np.abs(whole[2, :2] / whole[2, 2]).max() < 1e-12
