import cv2
import numpy as np
import pytest

from imaging.homography import mapped
from imaging.tile_shifts import edge_strength, fitted_affine, halved, tile_shifts
from tests.imaging.scene import Scene, page_print

PAGE = np.clip(cv2.cvtColor(page_print(Scene(seed=71), 300 / 25.4), cv2.COLOR_RGB2GRAY), 0, 255).astype(np.uint8)


def moved(matrix: np.ndarray) -> np.ndarray:
    return cv2.warpAffine(PAGE, matrix[:2], PAGE.shape[::-1], borderMode=cv2.BORDER_REPLICATE)


@pytest.mark.parametrize("shift", [(0.0, 0.0), (3.0, -2.0), (-6.5, 4.25)])
def test_a_shift_is_found_in_every_clear_tile(shift: tuple[float, float]) -> None:
    matrix = np.array([[1, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1]], dtype=np.float64)
    found = tile_shifts(edge_strength(halved(PAGE)), edge_strength(halved(moved(matrix))))
    assert len(found.points) > 20
    np.testing.assert_allclose(np.median(found.shifts, axis=0), shift, atol=0.3)


def test_polarity_and_contrast_do_not_matter() -> None:
    negative = np.asarray(255 - PAGE // 2, dtype=np.uint8)
    found = tile_shifts(edge_strength(halved(PAGE)), edge_strength(halved(negative)))
    assert np.abs(np.median(found.shifts, axis=0)).max() < 0.2


def test_an_affine_map_is_fitted_to_the_tiles() -> None:
    true = np.array([[1.001, 0.002, 2.0], [-0.002, 0.999, -1.0], [0, 0, 1]])
    found = fitted_affine(tile_shifts(edge_strength(halved(PAGE)), edge_strength(halved(moved(true)))))
    assert found is not None
    corners = np.array([[100.0, 100.0], [1300.0, 100.0], [1300.0, 900.0], [100.0, 900.0]])
    assert np.abs(mapped(corners, found) - mapped(corners, true)).max() < 0.8


def test_pictures_that_share_nothing_fit_nothing() -> None:
    noise = np.random.default_rng(1).integers(0, 255, PAGE.shape, dtype=np.uint8)
    assert fitted_affine(tile_shifts(edge_strength(halved(PAGE)), edge_strength(halved(noise)))) is None
