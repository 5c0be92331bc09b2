import cv2
import numpy as np

from imaging.homography import mapped, outer_corners
from imaging.light_offset import light_offset
from imaging.print_band import page_print
from tests.imaging import scene

IMAGE = np.clip(scene.page_print(scene.Scene(seed=21), 300 / 25.4), 0, 255).astype(np.uint8)
SIZE = (IMAGE.shape[1], IMAGE.shape[0])
OFFSET = np.array([[1.0005, 0, 1.2], [0, 1.0005, -1.7], [0, 0, 1]])


def infrared(matrix: np.ndarray) -> np.ndarray:
    """The page without its background print: only what is dark remains."""
    grey = cv2.cvtColor(IMAGE, cv2.COLOR_RGB2GRAY)
    dark = np.where(grey < 120, grey, 215).astype(np.uint8)
    return cv2.warpPerspective(dark, matrix, SIZE, borderMode=cv2.BORDER_REPLICATE)


def test_infrared_is_laid_on_vi_by_what_both_show() -> None:
    found = light_offset(page_print(infrared(OFFSET)), page_print(IMAGE))
    assert found is not None
    corners = outer_corners(*SIZE)
    assert np.linalg.norm(mapped(mapped(corners, OFFSET), found) - corners, axis=1).max() < 0.4


def test_pictures_that_share_nothing_stay_as_they_are() -> None:
    blank = np.full(IMAGE.shape[:2], 200, np.uint8)
    assert light_offset(page_print(blank), page_print(IMAGE)) is None
