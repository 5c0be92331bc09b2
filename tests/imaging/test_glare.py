import numpy as np
import pytest

from imaging.glare import glare_mask
from tests.imaging.scene import Scene, page_print

PPI = 200.0


def page() -> np.ndarray:
    return np.asarray(np.clip(page_print(Scene(paper=(205, 203, 198), seed=41), PPI / 25.4), 0, 255))


def lamp(image: np.ndarray, radius_px: float) -> np.ndarray:
    """A lamp mirrored at (400, 300): bright in the middle, fading out."""
    rows, columns = np.mgrid[: image.shape[0], : image.shape[1]]
    spot = np.exp(-((columns - 400) ** 2 + (rows - 300) ** 2) / (2 * radius_px**2))
    return np.asarray(np.clip(image + 160 * spot[..., None], 0, 255), dtype=np.uint8)


def test_a_mirrored_lamp_is_marked_where_it_is() -> None:
    mask = glare_mask(lamp(page(), 40), ppi=PPI)
    assert mask[300, 400]
    assert not mask[300, 800]
    assert 0.002 < mask.mean() < 0.15


def test_a_page_without_glare_has_none() -> None:
    assert not glare_mask(page().astype(np.uint8), ppi=PPI).any()


@pytest.mark.parametrize("level", [90, 200, 255])
def test_plain_paper_however_bright_is_no_glare(level: int) -> None:
    assert not glare_mask(np.full((500, 800, 3), level, np.uint8), ppi=PPI).any()


def test_a_white_patch_with_sharp_edges_is_print_not_glare() -> None:
    image = page().astype(np.uint8)
    image[250:350, 350:450] = 255
    assert not glare_mask(image, ppi=PPI)[300, 400]
