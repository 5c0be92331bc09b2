import cv2
import numpy as np
import pytest

from imaging.sharpness import edge_width_mm, noise_level
from tests.imaging.scene import Scene, page_print

PPI = 400.0


def page(blur_px: float, noise: float = 1.0) -> np.ndarray:
    drawn = cv2.cvtColor(page_print(Scene(seed=51), PPI / 25.4), cv2.COLOR_RGB2GRAY)
    image = cv2.GaussianBlur(drawn, (0, 0), blur_px) if blur_px else drawn
    noisy = image + np.random.default_rng(1).normal(0, noise, image.shape)
    return np.asarray(np.clip(noisy, 0, 255), dtype=np.uint8)


def test_blur_widens_the_sharpest_edges() -> None:
    widths = [edge_width_mm(page(blur), ppi=PPI) for blur in (0.8, 2.0, 4.0)]
    known = [width for width in widths if width is not None]
    assert len(known) == 3
    assert known == sorted(known)
    assert known[2] > 1.8 * known[0]


def test_the_width_of_a_blurred_step_is_known() -> None:
    stripes = np.tile((np.arange(1200) // 40 % 2 * 160 + 40).astype(np.float32), (600, 1))
    image = cv2.GaussianBlur(stripes, (0, 0), 2.0).astype(np.uint8)
    width = edge_width_mm(image, ppi=PPI)
    assert width is not None
    assert width == pytest.approx(2.5 * 2.0 * 25.4 / PPI, rel=0.2)


def test_a_page_without_edges_says_nothing_about_focus() -> None:
    assert edge_width_mm(np.full((600, 900), 180, np.uint8), ppi=PPI) is None


@pytest.mark.parametrize("noise", [2.0, 6.0])
def test_noise_is_measured_beside_print(noise: float) -> None:
    assert noise_level(page(1.0, noise)) == pytest.approx(noise, rel=0.35)
