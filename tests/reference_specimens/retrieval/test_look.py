import numpy as np
import pytest

from reference_specimens.retrieval.look import CELLS, CHANNELS, agreements, look, standardised, static_cells, turned
from reference_specimens.retrieval.static_print import static_print
from tests.reference_specimens.retrieval.drawn_models import SIZE_MM, drawn, questioned, specimen

CELLS_STATIC = static_cells(static_print(specimen(), drawn(1).shape))


def agreement(seed: int, other: int, holder: int = 5) -> float:
    stored = standardised(look(drawn(seed), SIZE_MM), CELLS_STATIC)
    return float(agreements(stored[None], CELLS_STATIC[None], [questioned(other, holder=holder).look])[0, 0])


def test_a_page_of_the_model_looks_like_it_whoever_its_holder_and_reader_are() -> None:
    assert agreement(1, 1) > 0.8
    assert agreement(1, 1, holder=9) > 0.8


@pytest.mark.parametrize("other", range(2, 6))
def test_another_model_looks_less_alike(other: int) -> None:
    assert agreement(1, other) < agreement(1, 1) - 0.08


def test_a_look_turned_is_that_of_the_page_turned() -> None:
    page = drawn(1)
    there = look(np.ascontiguousarray(page[::-1, ::-1]), SIZE_MM)
    np.testing.assert_allclose(turned(look(page, SIZE_MM)), there, atol=0.5)


def test_a_stored_look_is_small_and_leaves_variable_cells_out() -> None:
    stored = standardised(look(drawn(1), SIZE_MM), CELLS_STATIC)
    assert stored.shape == (CHANNELS, CELLS)
    assert stored.nbytes == CHANNELS * CELLS
    assert not stored[:, ~CELLS_STATIC].any()
    assert 0.5 < CELLS_STATIC.mean() < 0.95


def test_a_page_without_any_static_cell_agrees_with_nothing() -> None:
    nowhere = np.zeros(CELLS, np.bool_)
    stored = standardised(look(drawn(1), SIZE_MM), nowhere)
    assert agreements(stored[None], nowhere[None], [look(drawn(1), SIZE_MM)]).tolist() == [[0.0]]


def test_a_grey_page_has_a_look_without_colour() -> None:
    seen = look(drawn(1)[..., 0].copy(), SIZE_MM)
    assert not seen[1:3].any()
    assert seen[0].std() > 1
