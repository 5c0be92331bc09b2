import numpy as np
import pytest

from imaging.deformation import deformation
from imaging.tile_shifts import TileShifts

SIZE, PPI = (1969, 1386), 400.0


def tiles(bend_px: float, outliers: int = 0) -> TileShifts:
    """Tiles of a page that rises towards its top edge by `bend_px`; some tiles disagree wildly."""
    across, down = np.meshgrid(np.linspace(80, SIZE[0] - 80, 9), np.linspace(80, SIZE[1] - 80, 7))
    points = np.column_stack([across.ravel(), down.ravel()])
    shifts = np.column_stack([np.zeros(len(points)), bend_px * (1 - points[:, 1] / SIZE[1]) ** 2])
    shifts[: 10 * outliers : 10] += 40.0
    return TileShifts(points, shifts, np.full(len(points), 0.4))


def test_a_flat_page_has_no_field() -> None:
    assert deformation(tiles(0.1), SIZE, PPI) is None


@pytest.mark.parametrize("outliers", [0, 6])
def test_a_bend_is_followed_whatever_single_tiles_say(outliers: int) -> None:
    field = deformation(tiles(5.0, outliers), SIZE, PPI)
    assert field is not None
    near_spine, far = field.at(np.array([[1000.0, 120.0], [1000.0, 1250.0]]))
    assert near_spine[1] == pytest.approx(5.0 * (1 - 120 / SIZE[1]) ** 2, abs=1.2)
    assert abs(far[1]) < 0.8


def test_the_field_is_bounded_to_half_a_millimetre() -> None:
    field = deformation(tiles(7.5), SIZE, PPI)
    assert field is not None
    assert np.abs(field.nodes).max() <= 0.5 * PPI / 25.4 + 1e-3
    assert field.dense().shape == (SIZE[1], SIZE[0], 2)


def test_too_few_tiles_say_nothing() -> None:
    few = tiles(5.0)
    assert deformation(TileShifts(few.points[:6], few.shifts[:6], few.responses[:6]), SIZE, PPI) is None
