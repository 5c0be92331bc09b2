"""Pages drawn in captures of every kind are found where they are (tests/imaging/scene.py)."""

import numpy as np
import pytest

from imaging.capture import Capture
from imaging.light import Light
from imaging.page import PageFormat
from imaging.page_finding import find_page
from tests.imaging.scene import Scene, draw

LIGHT_LID = (236, 236, 234)
SCENES = {
    "dark surround": Scene(),
    "light surround with a shadow": Scene(surround=LIGHT_LID, shadow=0.08, paper=(214, 212, 205)),
    "a few degrees": Scene(angle_deg=3.7, seed=1),
    "a quarter turn": Scene(angle_deg=90.0, seed=2),
    "upside down": Scene(angle_deg=181.0, seed=3),
    "any angle": Scene(angle_deg=37.0, seed=4),
    "card": Scene(format=PageFormat.ID_1, ppi=300, seed=5),
    "middle size": Scene(format=PageFormat.ID_2, ppi=300, seed=6),
    "perspective": Scene(perspective=0.02, angle_deg=1.0, seed=7),
    "noise and blur": Scene(noise=7.0, blur_px=1.6, seed=8),
    "glare": Scene(glare=True, seed=9),
    "blank page": Scene(ink=0.0, seed=10),
    "uneven lid": Scene(surround=(40, 42, 44), surround_slope=0.5, seed=11),
}


def distance_px(found: np.ndarray, true: np.ndarray) -> float:
    """The largest corner distance; a page and the same page upside down are one to geometry."""
    either = (np.linalg.norm(np.roll(found, turn, axis=0) - true, axis=1).max() for turn in (0, 2))
    return float(min(either))


@pytest.mark.parametrize("name", SCENES)
def test_the_page_is_found_where_it_lies(name: str) -> None:
    capture, true = draw(SCENES[name])
    page = find_page(capture)
    assert page is not None
    assert page.format is SCENES[name].format
    assert distance_px(page.corners_px, true) < 4.0


def test_the_long_side_is_across() -> None:
    page = find_page(draw(SCENES["a quarter turn"])[0])
    assert page is not None
    width, height = (np.linalg.norm(page.corners_px[a] - page.corners_px[b]) for a, b in ((0, 1), (1, 2)))
    assert width > height


def test_the_true_order_of_corners_is_the_documents_own_or_upside_down() -> None:
    capture, true = draw(SCENES["upside down"])
    page = find_page(capture)
    assert page is not None
    assert not page.upright
    assert min(np.abs(page.corners_px - true).max(), np.abs(page.turned().corners_px - true).max()) < 4.0


def test_a_picture_that_is_exactly_the_page_is_all_page() -> None:
    capture, _ = draw(Scene(ppi=400, noise=0, blur_px=0))
    whole, true = draw(Scene(ppi=300, margin_mm=0.0, radius_mm=0.0, noise=0.5))
    page = find_page(whole)
    assert page is not None
    assert distance_px(page.corners_px, true) < 4.0
    assert capture.size_px > whole.size_px


@pytest.mark.parametrize(("level", "spread"), [(8, 2.0), (240, 2.0), (0, 0.0), (200, 0.0)])
def test_an_empty_glass_has_no_page(level: int, spread: float) -> None:
    noise = np.random.default_rng(1).normal(level, spread, (748, 1024, 3))  # 130 x 95 mm of glass
    empty = Capture(Light.VI, np.clip(noise, 0, 255).astype(np.uint8), 200.0)
    assert find_page(empty) is None


def test_sixteen_bits_and_grey_are_found_too() -> None:
    capture, true = draw(Scene())
    deep = Capture(Light.IR, capture.pixels[..., 1].astype(np.uint16) * 257, capture.ppi)
    page = find_page(deep)
    assert page is not None
    assert distance_px(page.corners_px, true) < 4.0


@pytest.mark.parametrize("claimed", [375.0, 420.0, 428.0])
@pytest.mark.parametrize("seed", [61, 62])
def test_a_wrong_claim_leads_to_no_other_page(claimed: float, seed: int) -> None:
    capture, true = draw(Scene(ppi=400, seed=seed))
    page = find_page(capture, ppi=claimed)
    assert page is not None
    assert page.format is PageFormat.ID_3
    assert distance_px(page.corners_px, true) < 4.0
    assert page.measured_ppi == pytest.approx(400, rel=0.01)


def test_the_given_resolution_decides_between_two_sizes_of_one_aspect() -> None:
    capture, _ = draw(Scene(format=PageFormat.ID_2, ppi=300))
    as_passport = find_page(capture, ppi=252)
    assert as_passport is not None
    assert as_passport.format is PageFormat.ID_3
