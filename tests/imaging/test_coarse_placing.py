import cv2
import numpy as np
import pytest

from imaging.coarse_placing import coarsely_placed
from imaging.homography import mapped
from imaging.print_band import band, resized_mask
from imaging.tile_offsets import pattern
from tests.imaging.placed_print import PAGE

SMALL = np.asarray(cv2.resize(PAGE, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), dtype=np.uint8)
SIZE = (SMALL.shape[1], SMALL.shape[0])
BAND = band(SMALL)
WANTED = pattern(BAND, resized_mask(None, BAND), 16)


@pytest.mark.parametrize("shift", [(0.0, 0.0), (5.0, -4.0), (-7.0, 6.0)])
def test_a_page_cut_a_millimetre_off_is_found(shift: tuple[float, float]) -> None:
    matrix = np.array([[0.999, 0.003, shift[0]], [-0.003, 1.001, shift[1]], [0, 0, 1]])
    live = cv2.warpPerspective(SMALL, matrix, SIZE, borderMode=cv2.BORDER_REPLICATE)
    found = coarsely_placed(band(np.asarray(live, dtype=np.uint8)), WANTED, np.eye(3))
    assert found is not None
    assert found.agreeing > found.sought / 2
    corners = np.array([[20.0, 20.0], [460.0, 20.0], [460.0, 320.0], [20.0, 320.0]])
    assert np.abs(mapped(mapped(corners, matrix), found.matrix) - corners).max() < 1.5


def test_noise_and_a_page_upside_down_lie_nowhere() -> None:
    noise = np.random.default_rng(4).normal(0, 1, BAND.shape).astype(np.float32)
    assert coarsely_placed(noise, WANTED, np.eye(3)) is None
    assert coarsely_placed(np.ascontiguousarray(BAND[::-1, ::-1]), WANTED, np.eye(3)) is None
