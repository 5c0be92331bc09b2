import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from imaging.properties.pattern import surface
from imaging.properties.window_sums import WindowSums, rectangles

PICTURE = np.random.default_rng(4).normal(0, 3, (60, 70)).astype(np.float32)
Box = tuple[int, int, int, int]
boxes = st.tuples(st.integers(0, 19), st.integers(1, 20), st.integers(0, 24), st.integers(1, 25))


def without(holes: list[Box]) -> NDArray[np.bool_]:
    mask = np.ones((20, 25), np.bool_)
    for top, bottom, left, right in holes:
        mask[top:bottom, left:right] = False
    return mask


@settings(deadline=None)
@given(st.lists(boxes, max_size=3))
def test_rectangles_make_up_their_mask(holes: list[Box]) -> None:
    mask = without(holes)
    found = rectangles(mask)
    if found is not None:
        drawn = np.zeros(mask.shape, np.uint8)
        for top, bottom, left, right in found:
            drawn[top:bottom, left:right] += 1
        np.testing.assert_array_equal(drawn, mask.astype(np.uint8))


@pytest.mark.parametrize("holes", [[], [(3, 9, 5, 25)], [(0, 20, 4, 8)]])
def test_sums_are_those_of_a_correlation_with_the_mask(holes: list[Box]) -> None:
    mask = without(holes)
    sums = WindowSums.of(PICTURE).around(7, 9, mask, 3)
    assert sums is not None
    part, weight = PICTURE[7 : 7 + 26, 9 : 9 + 31], mask.astype(np.float32)
    for found, picture in zip(sums, (part, part * part), strict=True):
        np.testing.assert_allclose(found, cv2.matchTemplate(picture, weight, cv2.TM_CCORR), atol=0.02)
    plain = surface(part, part[3:23, 3:28], mask, search_px=3)
    np.testing.assert_allclose(
        surface(part, part[3:23, 3:28], mask, search_px=3, sums=sums).score, plain.score, atol=1e-4
    )


def test_a_ragged_mask_has_no_few_rectangles() -> None:
    assert rectangles(np.eye(20, dtype=np.bool_)) is None
    assert WindowSums.of(PICTURE).around(0, 0, np.eye(20, dtype=np.bool_), 2) is None
