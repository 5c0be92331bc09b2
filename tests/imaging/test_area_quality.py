import cv2
import numpy as np
import pytest

from imaging.area_quality import AreaQuality, area_quality, quality_maps
from imaging.light import Light
from tests.imaging.scene import Scene, page_print

PPI = 400.0
BOX = (slice(300, 900), slice(200, 1100))


def page(seed: int = 41) -> np.ndarray:
    drawn = cv2.GaussianBlur(page_print(Scene(paper=(205, 203, 198), seed=seed), PPI / 25.4), (0, 0), 0.8)
    noise = np.random.default_rng(seed).normal(0, 1.5, drawn.shape)
    return np.asarray(np.clip(drawn + noise, 0, 255), dtype=np.uint8)


def measured(live: np.ndarray, light: Light = Light.VI, **given: np.ndarray) -> AreaQuality:
    return area_quality(quality_maps(live, ppi=PPI, light=light, reference=page(), **given), BOX)


def with_lamp(image: np.ndarray, x: int, y: int) -> np.ndarray:
    rows, columns = np.mgrid[: image.shape[0], : image.shape[1]]
    spot = np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * 90.0**2))
    return np.asarray(np.clip(image + 200 * spot[..., None], 0, 255), dtype=np.uint8)


def test_a_good_area_has_no_fault() -> None:
    found = measured(page())
    assert (found.glare_share, found.clipped_share, found.dark_share) == (0.0, 0.0, 0.0)
    assert found.blur_ratio == pytest.approx(1.0, abs=0.05)


def test_glare_counts_where_it_is() -> None:
    assert measured(with_lamp(page(), 600, 600)).glare_share > 0.05
    assert measured(with_lamp(page(), 1700, 1200)).glare_share == 0.0


def test_what_the_specimen_shows_itself_is_no_fault() -> None:
    white = page()
    white[400:600, 300:600] = 255
    maps = quality_maps(white, ppi=PPI, light=Light.VI, reference=white)
    assert area_quality(maps, BOX).glare_share == 0.0
    assert measured(white).glare_share == pytest.approx(200 * 300 / (600 * 900), abs=0.02)


@pytest.mark.parametrize("sigma", [1.5, 3.0])
def test_blur_is_told_against_the_specimen(sigma: float) -> None:
    found = measured(cv2.GaussianBlur(page(), (0, 0), sigma))
    assert found.blur_ratio is not None
    assert found.blur_ratio > 1 + 0.3 * sigma


def test_blur_elsewhere_does_not_count() -> None:
    live = page()
    live[:, 1200:] = cv2.GaussianBlur(live[:, 1200:], (0, 0), 4.0)
    assert measured(live).blur_ratio == pytest.approx(1.0, abs=0.05)


def test_darkness_is_told_and_dull_paper_under_uv_is_not() -> None:
    dark = (page() * 0.12).astype(np.uint8)
    assert measured(dark).dark_share > 0.9
    assert measured(dark, Light.UV).dark_share == 0.0
    assert measured(np.zeros_like(dark), Light.UV).dark_share == 1.0


def test_what_lay_outside_the_capture_is_clipped() -> None:
    live = page()
    in_view = np.ones(live.shape[:2], dtype=np.bool_)
    in_view[:450] = False
    assert measured(live, in_view=in_view).clipped_share == pytest.approx(0.25, abs=0.02)


def test_only_the_mask_of_the_box_counts() -> None:
    mask = np.zeros((600, 900), dtype=np.bool_)
    mask[:, 600:] = True
    maps = quality_maps(with_lamp(page(), 350, 600), ppi=PPI, light=Light.VI, reference=page())
    assert area_quality(maps, BOX).glare_share > 0.02
    assert area_quality(maps, BOX, mask).glare_share == 0.0


def test_an_empty_area_says_nothing() -> None:
    maps = quality_maps(page(), ppi=PPI, light=Light.VI)
    assert area_quality(maps, (slice(5, 5), slice(0, 10))) == AreaQuality(0.0, 0.0, 0.0, None)
