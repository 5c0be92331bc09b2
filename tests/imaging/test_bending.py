import numpy as np
import pytest

from imaging.bending import bending
from imaging.print_band import resized_mask
from imaging.tile_offsets import pattern, tile_offsets
from tests.imaging.placed_print import BAND, SIZE, moved, risen

WANTED = pattern(BAND, resized_mask(None, BAND), 16)
WHOLE = (2 * SIZE[0], 2 * SIZE[1])


def test_a_page_that_rises_at_its_top_is_followed() -> None:
    found = bending(tile_offsets(WANTED, risen(0.9)), SIZE, 16, 2.0, WHOLE)
    assert found is not None
    near, far = found.at(np.array([[1000.0, 60.0], [1000.0, 1100.0]]))
    assert near[1] == pytest.approx(2 * 0.9 * np.exp(-30 / 60), abs=0.4)
    assert abs(far[1]) < 0.15
    assert abs(near[0]) < 1e-6


def test_a_flat_page_is_left_flat() -> None:
    assert bending(tile_offsets(WANTED, moved(np.eye(3))), SIZE, 16, 2.0, WHOLE) is None


def test_print_of_another_register_in_one_half_is_no_bend() -> None:
    shifted = moved(np.array([[1, 0, 0.0], [0, 1, 0.8], [0, 0, 1]]))
    laid = BAND.copy()
    laid[200:330, :300] = shifted[200:330, :300]
    assert bending(tile_offsets(WANTED, laid), SIZE, 16, 2.0, WHOLE) is None
