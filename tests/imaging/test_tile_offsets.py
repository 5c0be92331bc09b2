import numpy as np
import pytest

from imaging.print_band import resized_mask
from imaging.tile_offsets import pattern, tile_offsets
from tests.imaging.placed_print import BAND, moved

WANTED = pattern(BAND, resized_mask(None, BAND), 16)


@pytest.mark.parametrize("shift", [(0.0, 0.0), (0.5, -0.3), (-0.7, 0.4)])
def test_the_shift_of_the_page_is_that_of_its_tiles(shift: tuple[float, float]) -> None:
    matrix = np.array([[1, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1]], dtype=np.float64)
    found = tile_offsets(WANTED, moved(matrix))
    known = (found.weights > 0) & (found.information[:, [0, 2]].min(axis=1) > 0.01)
    assert known.sum() > 100
    np.testing.assert_allclose(np.median(found.shifts()[known], axis=0), shift, atol=0.1)


def test_tiles_that_are_left_out_have_no_weight() -> None:
    mask = np.ones(BAND.shape, dtype=np.bool_)
    mask[:, : BAND.shape[1] // 2] = False
    found = tile_offsets(pattern(BAND, resized_mask(mask, BAND), 16), BAND)
    left = found.points[:, 0] < BAND.shape[1] // 2 - 16
    assert not found.comparable[left].any()
    assert not found.weights[left].any()
    assert found.weights[~left].any()


def test_another_page_agrees_nowhere() -> None:
    noise = np.random.default_rng(3).normal(0, 1, BAND.shape).astype(np.float32)
    found = tile_offsets(WANTED, noise)
    assert (found.agreement > 0.4).mean() < 0.02
    half = found.comparable & (found.points[:, 0] > 300)
    assert len(found.of(half).points) == half.sum()
