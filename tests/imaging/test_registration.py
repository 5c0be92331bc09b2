import cv2
import numpy as np
import pytest

from imaging.features import features
from imaging.homography import mapped, outer_corners
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from imaging.registration import Known, register
from tests.imaging.scene import Scene, page_print

PPI = 300.0
SCENE = Scene(format=PageFormat.ID_1, seed=31)
SPECIMEN = np.clip(page_print(SCENE, PPI / 25.4), 0, 255).astype(np.uint8)
HEIGHT, WIDTH = SPECIMEN.shape[:2]
SMALL_TURN = np.array([[0.999, 0.004, 3.1], [-0.004, 1.001, -2.4], [1e-6, -1e-6, 1.0]])


def live(image: np.ndarray) -> LiveDataSet:
    page = Page(outer_corners(WIDTH, HEIGHT), PageFormat.ID_1.size_mm, PPI, PageFormat.ID_1)
    return LiveDataSet("front", page, {Light.VI: image, Light.IR: image[..., 0]}, PPI)


def moved(image: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    return cv2.warpPerspective(image, matrix, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REPLICATE)


def test_a_page_is_laid_on_its_specimen_to_a_third_of_a_pixel() -> None:
    noise = np.random.default_rng(1).normal(0, 4, SPECIMEN.shape)
    image = np.clip(moved(SPECIMEN, SMALL_TURN) * 0.85 + noise, 0, 255).astype(np.uint8)
    found = register(live(image), {Light.VI: SPECIMEN}, known=Known(specimen_features=features(SPECIMEN)))
    assert found.ok
    assert found.matrix is not None
    grid = np.stack(np.meshgrid(np.linspace(60, WIDTH - 60, 7), np.linspace(60, HEIGHT - 60, 5)), -1).reshape(-1, 2)
    error = np.linalg.norm(mapped(mapped(grid, SMALL_TURN), found.matrix) - grid, axis=1)
    assert np.median(error) < 0.3
    assert found.live is not None
    assert found.live.registered
    assert found.live.images[Light.IR].shape == (HEIGHT, WIDTH)


def test_a_page_upside_down_is_turned_and_said() -> None:
    found = register(live(np.ascontiguousarray(SPECIMEN[::-1, ::-1])), {Light.VI: SPECIMEN})
    assert found.ok
    assert found.turned
    assert found.live is not None
    assert found.live.page.upright
    assert np.abs(found.live.images[Light.VI].astype(int) - SPECIMEN).mean() < 3


def test_another_document_is_not_laid_on_it() -> None:
    other = np.clip(page_print(Scene(format=PageFormat.ID_1, seed=77), PPI / 25.4), 0, 255).astype(np.uint8)
    found = register(live(other), {Light.VI: SPECIMEN})
    assert not found.ok
    assert found.live is None
    assert found.score == 0.0


@pytest.mark.parametrize("image", [np.full_like(SPECIMEN, 210), np.zeros_like(SPECIMEN)], ids=["blank", "black"])
def test_a_page_without_print_is_not_laid(image: np.ndarray) -> None:
    assert not register(live(image), {Light.VI: SPECIMEN}).ok


def test_without_a_light_in_common_there_is_nothing_to_lay() -> None:
    assert not register(live(SPECIMEN), {Light.UV: SPECIMEN}).ok


def test_a_page_half_hidden_by_glare_still_lies() -> None:
    image = SPECIMEN.copy()
    image[:, : WIDTH // 3] = 255
    assert register(live(image), {Light.VI: SPECIMEN}).ok
