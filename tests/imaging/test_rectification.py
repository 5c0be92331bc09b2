import cv2
import numpy as np
import pytest

from imaging.homography import between, mapped, outer_corners, translation
from imaging.page import Page, PageFormat
from imaging.rectification import as_8bit, page_matrix, rectify, rectify_deep, shrunk, warped

PPI = 200.0
SIZE_MM = PageFormat.ID_1.size_mm


def page_and_capture(angle_deg: float, depth: type = np.uint8) -> tuple[Page, np.ndarray, np.ndarray]:
    """A page with a smooth pattern, turned in a capture; returns the page, the capture and the pattern itself."""
    width, height = (round(side * PPI / 25.4) for side in SIZE_MM)
    rows, columns = np.mgrid[:height, :width]
    pattern = 120 + 60 * np.sin(columns / 19.0) * np.cos(rows / 23.0)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle_deg, 1.0)
    turn[:, 2] += (150, 180)
    matrix = np.vstack([turn, [0, 0, 1]])
    top = 257 if depth is np.uint16 else 1
    capture = cv2.warpPerspective((pattern * top).astype(depth), matrix, (width + 300, height + 360))
    return Page(mapped(outer_corners(width, height), matrix), SIZE_MM, PPI, PageFormat.ID_1), capture, pattern


@pytest.mark.parametrize("angle_deg", [0.0, 4.0, 90.0, 180.0, 233.0])
def test_a_turned_page_comes_back_upright(angle_deg: float) -> None:
    page, capture, pattern = page_and_capture(angle_deg)
    inner = np.s_[8:-8, 8:-8]
    assert np.abs(rectify(capture, page, ppi=PPI)[inner] - pattern[inner]).mean() < 1.5


def test_the_turned_page_is_the_picture_upside_down() -> None:
    page, capture, _ = page_and_capture(3.0)
    upside_down = rectify(capture, page.turned(), ppi=PPI)[::-1, ::-1]
    difference = cv2.absdiff(np.ascontiguousarray(upside_down), rectify(capture, page, ppi=PPI))
    assert difference[8:-8, 8:-8].mean() < 0.5


def test_sixteen_bits_stay_until_they_are_asked_down() -> None:
    page, capture, _ = page_and_capture(0.0, np.uint16)
    deep = rectify_deep(capture, page, ppi=PPI)
    assert deep.dtype == np.uint16
    assert as_8bit(deep).dtype == np.uint8


def test_a_finer_capture_is_averaged_not_aliased() -> None:
    width, height = (round(side * 600 / 25.4) for side in SIZE_MM)
    stripes = np.tile(np.arange(width) % 2 * 255, (height, 1)).astype(np.uint8)
    page = Page(outer_corners(width, height), SIZE_MM, 600.0, PageFormat.ID_1)
    assert rectify(stripes, page, ppi=200.0).std() < 30


@pytest.mark.parametrize("angle_deg", [0.0, 30.0])
def test_only_what_is_asked_for_is_blurred(angle_deg: float) -> None:
    random = np.random.default_rng(5)
    picture = cv2.GaussianBlur(random.integers(0, 255, (900, 1200), dtype=np.uint8), (0, 0), 1)
    turn = np.vstack([cv2.getRotationMatrix2D((600, 450), angle_deg, 0.5), [0, 0, 1]])
    whole = warped(picture, turn, (1200, 900))
    part = warped(picture, translation(-500, -400) @ turn, (150, 90))
    assert shrunk(picture, turn, np.array([[500.0, 400.0], [700.0, 500.0]]))[0].size < picture.size / 10
    assert np.abs(part.astype(int) - whole[400:490, 500:650]).max() <= 1


def test_outside_the_capture_there_is_no_false_black_edge() -> None:
    page, capture, _ = page_and_capture(0.0)
    clipped = Page(page.corners_px - np.array([160.0, 0.0]), SIZE_MM, PPI, PageFormat.ID_1)
    assert rectify(np.full_like(capture, 200), clipped, ppi=PPI).min() == 200


def test_the_matrix_maps_the_corners_onto_the_page() -> None:
    page, _, _ = page_and_capture(7.0)
    wanted = outer_corners(round(SIZE_MM[0] * PPI / 25.4), round(SIZE_MM[1] * PPI / 25.4))
    np.testing.assert_allclose(mapped(page.corners_px, page_matrix(page, ppi=PPI)), wanted, atol=0.05)
    assert between(wanted, wanted).shape == (3, 3)
