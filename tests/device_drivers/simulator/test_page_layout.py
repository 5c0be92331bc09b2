import pytest

from device_drivers.simulator.page_layout import flow
from device_drivers.simulator.style import draw_style
from imaging.region import Region

AREA = Region(40.0, 12.0, 60.0, 50.0)
ROWS = ((("surname", 1.0),), (("birth_date", 0.5), ("sex", 0.5)), (("expiry_date", 1.0),))


def test_fields_flow_down_the_block_and_stay_inside() -> None:
    block = flow(ROWS, AREA, draw_style(1), "en", cap_mm=2.0)
    baselines = [slot.baseline for slot in block.slots]
    assert baselines == sorted(baselines)
    assert baselines[-1] < AREA.bottom
    assert block.slot("sex").x == pytest.approx(70.0)
    assert len(block.labels) == 4


def test_two_scripts_take_two_lines() -> None:
    block = flow(ROWS, AREA, draw_style(1), "mk", cap_mm=2.0)
    native, latin = block.slot("surname_native"), block.slot("surname")
    assert native.native
    assert native.key == latin.key == "surname"
    assert latin.baseline - native.baseline > latin.cap_mm


def test_labels_stand_above_their_fields() -> None:
    block = flow(ROWS, AREA, draw_style(1), "sr", cap_mm=2.0)
    labels = {line.name: line for line in block.labels}
    for slot in block.slots:
        assert labels[f"label {slot.key}"].baseline < slot.baseline - slot.cap_mm * 0.9


def test_an_unknown_field_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        flow(ROWS, AREA, draw_style(1), "en", cap_mm=2.0).slot("can")
