import numpy as np

from imaging.light import Light
from tests.reference_specimens.cells.page_of_cells import cells_of
from tests.reference_specimens.drawn_specimen import forged


def different(**changes: object) -> float:
    values = cells_of(Light.VI, forged(**changes)).values["different"]
    assert np.isfinite(values).mean() > 0.2
    return float(np.nanmedian(values))


def test_other_holders_and_wear_keep_the_lines() -> None:
    assert different() < 0.1
    assert float(np.nanmedian(cells_of(Light.VI, worn=True).values["different"])) < 0.2


def test_a_copied_background_differs() -> None:
    assert different(background_copied=True) > 2 * different()


def test_personal_parts_are_not_judged() -> None:
    cells = cells_of(Light.VI)
    block_mm = cells.grid.size_px * 25.4 / cells.grid.ppi
    values = cells.values["different"]
    assert np.isnan(values[round(18 / block_mm), round(12 / block_mm)])  # in the portrait
    assert np.isnan(values[round(42 / block_mm), round(40 / block_mm)])  # in the MRZ
