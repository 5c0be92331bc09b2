import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imaging.properties.block_grid import BlockGrid


@settings(deadline=None)
@given(st.integers(40, 300), st.integers(40, 300), st.floats(1.0, 4.0))
def test_cells_lie_inside_the_picture(height: int, width: int, block_mm: float) -> None:
    grid = BlockGrid.over((height, width), 100, block_mm)
    part = grid.cut(np.ones((height, width), np.float32))
    assert part.shape == (grid.rows * grid.size_px, grid.columns * grid.size_px)
    assert grid.means(part).shape == grid.shape
    assert np.allclose(grid.means(part), 1)


def test_the_mean_of_a_cell_is_that_of_its_four_blocks() -> None:
    picture = np.random.default_rng(1).normal(0, 1, (60, 90)).astype(np.float32)
    grid = BlockGrid.over(picture.shape, 101.6, 2.5)  # blocks of 10 px
    assert grid.means(grid.cut(picture))[2, 3] == pytest.approx(picture[20:40, 30:50].mean(), abs=1e-5)


def test_the_box_of_cells_is_where_they_lie() -> None:
    grid = BlockGrid.over((200, 300), 101.6, 2.5)
    cells = np.zeros(grid.shape, np.bool_)
    cells[4:6, 10] = True
    region = grid.region(cells)
    assert (region.left, region.top, region.width, region.height) == pytest.approx((25.0, 10.0, 5.0, 7.5))
