import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imaging.properties.cell_fit import CellFit, FitReference, cell_means, fit_reference
from tests.imaging.properties.line_print import SHAPE, grey_page, noisy, soft

CELL = 48


def reference() -> FitReference:
    return fit_reference(grey_page(), np.ones(SHAPE, np.bool_), CELL)


def inner(grid: np.ndarray) -> np.ndarray:
    return grid[1:-1, 1:-1]


@settings(deadline=None, max_examples=8)
@given(st.floats(0.4, 1.5), st.floats(-40, 20), st.integers(0, 99))
def test_strength_is_the_gain_and_what_is_left_is_the_noise(gain: float, offset: float, seed: int) -> None:
    found = reference().fit(noisy(grey_page() * gain + offset, 2.0, seed))
    assert np.median(inner(found.gain)) == pytest.approx(gain, rel=0.03)
    assert np.median(inner(found.left)) == pytest.approx(2.0, rel=0.15)
    assert np.abs(inner(found.shift_x)).max() < 0.1


def test_a_moved_page_is_displaced_and_not_softer() -> None:
    found = reference().fit(grey_page(shift=(0.3, -0.2)))
    assert np.median(inner(found.shift_x)) == pytest.approx(0.3, abs=0.12)
    assert np.median(inner(found.shift_y)) == pytest.approx(-0.2, abs=0.12)
    assert abs(np.median(inner(found.softness))) < 0.25


def test_a_soft_page_is_softer_and_not_displaced() -> None:
    found = reference().fit(soft(grey_page(), 0.5))
    assert np.median(inner(found.softness)) == pytest.approx(0.5, rel=0.5)  # a first-order number
    assert np.abs(inner(found.shift_x)).max() < 0.05
    assert np.median(inner(found.explained)) > 0.99


def test_other_lines_are_not_explained() -> None:
    found: CellFit = reference().fit(grey_page(phase=1.5))
    assert np.median(inner(found.explained)) < 0.6


def test_only_the_mask_counts() -> None:
    mask = np.ones(SHAPE, np.bool_)
    mask[:, : SHAPE[1] // 2] = False
    spoilt = grey_page()
    spoilt[:, : SHAPE[1] // 2 - 30] = 0
    known = fit_reference(grey_page(), mask, CELL)
    assert known.fill[2, 0] == 0
    assert known.fit(spoilt).explained[2, -2] > 0.99


def test_cells_are_whole() -> None:
    plane = np.arange(7 * 11, dtype=np.float32).reshape(7, 11)
    means = cell_means(plane, 3)
    assert means.shape == (2, 3)
    assert means[0, 0] == pytest.approx(plane[:3, :3].mean())
