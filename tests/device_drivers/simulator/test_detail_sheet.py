from device_drivers.simulator.detail_sheet import DETAIL_MM, details_sheet
from device_drivers.simulator.forgery.catalogue import FORGERIES, possible
from device_drivers.simulator.model_generator import model
from tests.device_drivers.simulator.drawn import TODAY


def test_every_possible_forgery_has_a_cell_of_two_details() -> None:
    design = model(8, kind="TD2")
    sheet = details_sheet(design, strength=0.8, seed=8, today=TODAY, ppi=30.0)
    width, height = (side * 30.0 / 25.4 for side in DETAIL_MM)
    rows = -(-sum(possible(forgery.kind, design) for forgery in FORGERIES.values()) // 3)
    assert sheet.shape[1] > 3 * 2 * width
    assert sheet.shape[0] > rows * height
