import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.properties.block_grid import BlockGrid
from reference_specimens.cells.cell_values import BLOCK_MM, CellValues
from reference_specimens.cells.foreign_light import described, is_washed, steepness, without_fibres

PPI = 100.0
BLUE, YELLOW = (0.4, 0.6, 1.0), (1.0, 0.9, 0.3)
MM = PPI / 25.4


def spot(soft_mm: float, colour: tuple[float, float, float], *, scratched: bool = False) -> NDArray[np.float32]:
    """Return light of the paper's level, 24 mm wide, that fades out over about four times `soft_mm`."""
    light = np.zeros((round(60 * MM), round(80 * MM)), np.float32)
    light[round(18 * MM) : round(42 * MM), round(25 * MM) : round(49 * MM)] = 1
    light = np.asarray(cv2.GaussianBlur(light, (0, 0), soft_mm * MM), np.float32)
    if scratched:
        light[:: round(4 * MM)] *= 0.1
    return np.asarray(light[..., None] * np.array(colour, np.float32), np.float32)


def cells(over: NDArray[np.float32]) -> tuple[CellValues, NDArray[np.bool_]]:
    grid = BlockGrid.over(over.shape, PPI, BLOCK_MM)
    foreign = grid.means(grid.cut(over.max(axis=2)))
    return CellValues(grid, {"foreign": foreign}, described(over, grid)), foreign > 0.1


@pytest.mark.parametrize("scratched", [False, True])
def test_paper_washed_with_detergent_fades_out(scratched: bool) -> None:
    assert is_washed(*cells(spot(2.0, BLUE, scratched=scratched)))


def test_a_patch_has_a_sharp_edge_though_scratched() -> None:
    assert steepness(*cells(spot(0.1, BLUE))) > 0.9
    assert not is_washed(*cells(spot(0.1, BLUE)))
    assert not is_washed(*cells(spot(0.1, BLUE, scratched=True)))


def test_a_soft_spot_of_a_marker_is_no_washed_paper() -> None:
    assert not is_washed(*cells(spot(2.0, YELLOW)))


def test_light_without_a_rim_has_no_edge() -> None:
    found, where = cells(spot(2.0, BLUE))
    assert steepness(found, np.zeros_like(where)) == 0


def test_fibres_are_left_out_and_patches_are_kept() -> None:
    light = np.zeros((200, 200), np.float32)
    light[100, 20:60] = light[101, 20:60] = 1
    light[20:60, 120:160] = 1
    kept = without_fibres(light, PPI)
    assert kept[95:106, 15:65].max() == 0
    assert kept[40, 140] == 1
