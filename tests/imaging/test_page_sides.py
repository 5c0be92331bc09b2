import numpy as np
import pytest

from imaging.page_sides import MISJUDGED, exact_sides, near_sides, rough_sides, side_lengths
from tests.imaging.scene import Scene, draw

ALL = (True, True, True, True)


@pytest.mark.parametrize("angle_deg", [0.0, 2.0, 11.0])
def test_rough_corners_are_moved_onto_the_edges(angle_deg: float) -> None:
    capture, true = draw(Scene(angle_deg=angle_deg, seed=95))
    rough = true + np.array([[3.0, -2.0], [-3.0, 2.5], [2.0, 3.0], [-2.5, -3.0]])
    sides = exact_sides(capture.pixels, rough, ALL, reach_px=8.0)
    assert np.abs(sides.corners - true).max() < 1.5
    assert min(sides.support) > 0.5


def test_a_side_that_is_not_seen_has_no_say() -> None:
    capture, true = draw(Scene(seed=95))
    sides = exact_sides(capture.pixels, true, (False, True, True, True), reach_px=6.0)
    assert sides.support[0] < min(sides.support[1:])


def test_where_there_is_no_edge_nothing_stands_out() -> None:
    noise = np.random.default_rng(1).normal(120, 3, (600, 800, 3)).clip(0, 255).astype(np.uint8)
    box = np.array([[150.0, 120.0], [650.0, 120.0], [650.0, 470.0], [150.0, 470.0]])
    assert float(np.mean(exact_sides(noise, box, ALL, reach_px=5.0).support)) < 0.55


def test_lengths_are_means_of_opposite_sides() -> None:
    corners = np.array([[0.0, 0.0], [100.0, 0.0], [98.0, 50.0], [0.0, 52.0]])
    width, height = side_lengths(corners)
    assert width == pytest.approx((100 + np.hypot(98, 2)) / 2)
    assert height == pytest.approx((np.hypot(2, 50) + 52) / 2)


ROUGH = np.array([[3.0, -2.0], [-3.0, 2.5], [2.0, 3.0], [-2.5, -3.0]])


def test_rough_sides_lie_within_a_pixel_of_the_exact_ones() -> None:
    capture, true = draw(Scene(angle_deg=2.0, seed=95))
    rough = rough_sides(capture.pixels, true + ROUGH, ALL, reach_px=8.0, least=0.0)
    exact = exact_sides(capture.pixels, true + ROUGH, ALL, reach_px=8.0)
    assert rough is not None
    assert np.abs(rough.corners - exact.corners).max() < 1.0
    assert rough.clearness == pytest.approx(exact.clearness, abs=0.1)


def test_sides_that_cannot_stand_out_enough_are_given_up_and_only_those() -> None:
    capture, true = draw(Scene(angle_deg=2.0, seed=95))
    reached = exact_sides(capture.pixels, true, ALL, reach_px=8.0).clearness
    elsewhere = true.mean(axis=0) + 0.7 * (true - true.mean(axis=0))
    assert rough_sides(capture.pixels, elsewhere, ALL, reach_px=8.0, least=reached) is None
    assert rough_sides(capture.pixels, true + ROUGH, ALL, reach_px=8.0, least=reached) is not None


def test_how_clear_near_sides_are_is_estimated() -> None:
    capture, true = draw(Scene(angle_deg=2.0, seed=95))
    near = near_sides(capture.pixels, true + ROUGH, ALL, reach_px=8.0)
    exact = exact_sides(capture.pixels, near.corners, ALL, reach_px=5.0)
    assert abs(near.clearness - exact.clearness) < MISJUDGED
