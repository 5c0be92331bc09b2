import numpy as np
import pytest

from device_drivers.simulator.contact_sheet import (
    ALL_LIGHTS,
    captioned,
    forgeries_sheet,
    lights_sheet,
    magnified_sheet,
    models_sheet,
    side_by_side,
    stacked,
)
from device_drivers.simulator.forgery.catalogue import FORGERIES
from device_drivers.simulator.model_generator import model
from tests.device_drivers.simulator.drawn import TODAY, document


def test_pictures_stand_beside_and_below_each_other() -> None:
    first, second = np.zeros((10, 20, 3), np.uint8), np.zeros((16, 8, 3), np.uint8)
    row = side_by_side([first, second], gap=4)
    assert row.shape == (16, 36, 3)
    assert stacked([row, first]).shape[1] == 36
    assert captioned(first, "caption").shape[0] > 10


def test_the_sheet_of_forgeries_has_a_cell_for_each() -> None:
    sheet = forgeries_sheet(model(8, kind="TD2"), strength=0.8, seed=8, today=TODAY, ppi=40.0)
    rows = (len(FORGERIES) + 2) // 2
    assert sheet.shape[0] > rows * 74 * 40 / 25.4


def test_the_sheet_of_lights_shows_them_all() -> None:
    sheet = lights_sheet(document(), ppi=40.0)
    assert sheet.shape[0] > len(ALL_LIGHTS) / 3 * 88 * 40 / 25.4


def test_the_sheet_of_models_shows_every_side() -> None:
    one = models_sheet([model(1, kind="TD3")], seed=1, today=TODAY, ppi=40.0)
    two = models_sheet([model(1, kind="TD1")], seed=1, today=TODAY, ppi=40.0)
    assert two.shape[1] > one.shape[1] * 0.9


@pytest.mark.slow
def test_the_magnified_sheet_has_four_fields_a_row() -> None:
    sheet = magnified_sheet(model(8, kind="TD3"), seed=8, today=TODAY)
    assert sheet.shape[1] > 4 * 8 / 25.4 * 1200
    assert sheet.shape[0] > 3 * 6 / 25.4 * 1200
