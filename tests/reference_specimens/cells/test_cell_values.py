import numpy as np

from imaging.properties.block_grid import BlockGrid
from reference_specimens.cells.cell_values import cell_mask, where


def test_what_is_not_known_is_not_a_number() -> None:
    values = where(np.array([[True, False]]), np.array([[2.0, 3.0]]))
    assert values[0, 0] == 2
    assert np.isnan(values[0, 1])
    assert values.dtype == np.float32


def test_the_mask_of_cells_is_the_share_that_is_covered() -> None:
    mask = np.zeros((40, 60), np.bool_)
    mask[:, :20] = True
    shares = cell_mask(mask, BlockGrid.over(mask.shape, 101.6, 2.5))
    assert shares[0].tolist() == [1.0, 0.5, 0.0, 0.0, 0.0]
