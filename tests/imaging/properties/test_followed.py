import numpy as np
import pytest

from imaging.properties.cell_fit import fit_reference
from imaging.properties.followed import CELL_PX, followed, prepared
from tests.imaging.properties.line_print import SHAPE, grey_page, noisy

EVERYWHERE = np.ones(SHAPE, np.bool_)


def explained(page: np.ndarray) -> float:
    found = fit_reference(grey_page(), EVERYWHERE, CELL_PX).fit(page)
    return float(np.median(found.explained[1:-1, 1:-1]))


@pytest.mark.parametrize("shift", [(0.0, 0.0), (1.4, -0.8), (-2.2, 1.9)])
def test_a_page_a_little_off_is_laid_on_its_reference(shift: tuple[float, float]) -> None:
    page = followed(noisy(grey_page(shift=shift)), prepared(grey_page(), EVERYWHERE))
    assert page.shape == SHAPE
    assert explained(page) > 0.97


def test_redrawn_lines_do_not_slip_onto_the_reference() -> None:
    page = followed(noisy(grey_page(phase=1.2)), prepared(grey_page(), EVERYWHERE))
    assert explained(page) < 0.6


def test_a_blank_page_stays_where_it_is() -> None:
    blank = np.full(SHAPE, 200, np.float32)
    assert np.array_equal(followed(blank, prepared(grey_page(), EVERYWHERE)), blank)
