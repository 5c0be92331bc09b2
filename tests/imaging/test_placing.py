import cv2
import numpy as np

from imaging.homography import Matrix, between, mapped, outer_corners
from imaging.placing import placed_by_points

RNG = np.random.default_rng(17)
SIZE = (1969, 1386)
CAPTURED = np.array([[0.98, 0.17, 120.0], [-0.17, 0.98, 400.0], [0.0, 0.0, 1.0]])  # specimen onto capture
CORNERS = outer_corners(*SIZE)


def cut_out(off_px: float) -> Matrix:
    """The matrix from the capture onto a page whose corners were found `off_px` off."""
    return between(mapped(CORNERS, CAPTURED) + RNG.uniform(-off_px, off_px, (4, 2)), CORNERS)


def pairs(capture_to_page: Matrix, captured: Matrix, strays: int) -> tuple[np.ndarray, np.ndarray]:
    target = RNG.uniform((0, 0), SIZE, (120, 2))
    source = mapped(mapped(target, captured), capture_to_page) + RNG.normal(0, 0.6, target.shape)
    source[:strays] += RNG.uniform(4, 7, (strays, 2))
    return source, target


def error(matrix: Matrix, capture_to_page: Matrix, captured: Matrix) -> float:
    """The largest distance of a corner from where it belongs."""
    page = mapped(mapped(CORNERS, captured), capture_to_page)
    return float(np.linalg.norm(mapped(page, matrix) - CORNERS, axis=1).max())


def loose(source: np.ndarray, target: np.ndarray) -> Matrix:
    """A homography that was fitted to a corner of the page only."""
    near = np.argsort(np.linalg.norm(target, axis=1))[:30]
    return np.asarray(cv2.findHomography(source[near], target[near])[0])


def test_errors_of_the_corners_do_not_matter() -> None:
    to_page = cut_out(3.0)
    source, target = pairs(to_page, CAPTURED, strays=12)
    start = loose(source[12:], target[12:])
    placed = placed_by_points(source, target, start, to_page)
    assert error(placed, to_page, CAPTURED) < 0.6
    assert error(placed, to_page, CAPTURED) < error(start, to_page, CAPTURED)


def test_a_camera_that_looked_askew_keeps_its_homography() -> None:
    askew = between(CORNERS, mapped(CORNERS, CAPTURED) + np.array([[0, 0], [0, 0], [60.0, 0], [-60.0, 0]]))
    to_page = between(mapped(CORNERS, askew), CORNERS)
    source, target = pairs(to_page, askew, strays=0)
    placed = placed_by_points(source, target, np.eye(3), to_page)
    assert error(placed, to_page, askew) < 0.01


def test_without_a_capture_the_homography_is_all_there_is() -> None:
    start = np.diag([1.01, 0.99, 1.0])
    source, target = pairs(np.eye(3), np.eye(3), strays=0)
    assert placed_by_points(source, target, start, None) is start
