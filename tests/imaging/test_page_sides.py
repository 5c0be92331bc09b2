import numpy as np
import pytest

from imaging.page_sides import exact_sides, side_lengths
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
