import cv2
import numpy as np
import pytest

from imaging.properties.cell_fit import fit_reference
from imaging.properties.followed import CELL_PX, course, followed, prepared
from tests.imaging.properties.line_print import SHAPE, grey_page, line_page, noisy

EVERYWHERE = np.ones(SHAPE, np.bool_)


def laid(page: np.ndarray) -> np.ndarray:
    return followed(page, course(page, prepared(grey_page(), EVERYWHERE)))


def explained(page: np.ndarray) -> float:
    found = fit_reference(grey_page(), EVERYWHERE, CELL_PX).fit(page)
    return float(np.median(found.explained[1:-1, 1:-1]))


@pytest.mark.parametrize("shift", [(0.0, 0.0), (1.4, -0.8), (-2.2, 1.9), (3.5, 2.5)])
def test_a_page_a_little_off_is_laid_on_its_reference(shift: tuple[float, float]) -> None:
    page = laid(noisy(grey_page(shift=shift)))
    assert page.shape == SHAPE
    assert explained(page) > 0.97


def test_redrawn_lines_do_not_slip_onto_the_reference() -> None:
    page = laid(noisy(grey_page(phase=1.2)))
    assert explained(page) < 0.6


def test_a_blank_page_stays_where_it_is() -> None:
    blank = np.full(SHAPE, 200, np.float32)
    assert np.array_equal(laid(blank), blank)


def test_colours_move_with_the_page() -> None:
    page = line_page(shift=(1.6, -1.2))
    off = course(grey_page(shift=(1.6, -1.2)), prepared(grey_page(), EVERYWHERE))
    half = cv2.resize(page, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    wanted = cv2.resize(line_page(), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    inside = (slice(24, -24), slice(24, -24))
    before, after = (np.abs(item[inside] - wanted[inside]).mean() for item in (half, followed(half, off, step=2)))
    assert after < 0.5 * before
