import cv2
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from imaging.homography import between, mapped, outer_corners, scaling, size_px

near = st.floats(-40, 40)


@settings(deadline=None)
@given(st.lists(near, min_size=8, max_size=8))
def test_four_corners_are_mapped_onto_four(shifts: list[float]) -> None:
    source = outer_corners(800, 500)
    target = outer_corners(640, 400) + np.array(shifts).reshape(4, 2)
    np.testing.assert_allclose(mapped(source, between(source, target)), target, atol=0.01)


def test_scaling_keeps_the_half_pixel_rule() -> None:
    ramp = np.tile(np.arange(64, dtype=np.float32), (8, 1))
    half = cv2.resize(ramp, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    for x in (3, 10, 20):
        centre = mapped(np.array([[float(x), 2.0]]), np.asarray(np.linalg.inv(scaling(0.5)), dtype=np.float64))[0, 0]
        assert half[2, x] == centre


def test_sizes_of_the_standard() -> None:
    assert size_px((125.0, 88.0), 400) == (1969, 1386)
    assert size_px((125.0, 88.0), 600) == (2953, 2079)
    assert size_px((0.001, 0.001), 100) == (1, 1)
