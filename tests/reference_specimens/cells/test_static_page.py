import numpy as np

from reference_specimens.cells.static_page import black_print, reduced_mask, static_page
from tests.reference_specimens.cells.page_of_cells import undeclared
from tests.reference_specimens.drawn_specimen import EMBLEM_MM, MRZ_MM, PPI


def at(mask: np.ndarray, x_mm: float, y_mm: float, step: int) -> bool:
    return bool(mask[round(y_mm * PPI / 25.4 / step), round(x_mm * PPI / 25.4 / step)])


def test_edges_and_variable_regions_are_left_out_with_a_margin() -> None:
    mask = static_page(undeclared(), 2, 1.0)
    assert not at(mask, 0.5, 20, 2)
    assert not at(mask, 40, MRZ_MM[1] + 5, 2)
    assert not at(mask, 50, MRZ_MM[1] - 1.2, 2)
    assert at(mask, EMBLEM_MM[0] + 5, EMBLEM_MM[1] + 5, 2)


def test_black_text_is_found_and_coloured_lines_are_not() -> None:
    black = black_print(undeclared().view, 2)
    top, bottom = (round(y * PPI / 25.4 / 2) for y in (35.5, 42.5))
    assert black[top:bottom].mean() > 0.1
    left, right = (round(x * PPI / 25.4 / 2) for x in (50, 68))
    assert black[round(6 * PPI / 50.8) : round(16 * PPI / 50.8), left:right].mean() < 0.02


def test_a_mask_is_thinned_to_as_many_points_as_a_picture_averaged() -> None:
    mask = np.zeros((31, 42), np.bool_)
    mask[8:16, 8:16] = True
    assert reduced_mask(mask, 4).shape == (7, 10)
    assert reduced_mask(mask, 4).sum() == 4
