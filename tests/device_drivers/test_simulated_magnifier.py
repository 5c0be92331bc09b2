from typing import cast

import numpy as np
import pytest

from device_drivers.errors import ReaderFault
from device_drivers.registry import available, make
from device_drivers.scanner import Scanner
from device_drivers.simulated_magnifier import SimulatedMagnifier
from imaging.light import Light
from tests.device_drivers.contract import NOW, ReaderContract

COARSE_PPI = (600.0, 300.0)  # a field is drawn quickly; what it shows at 2 400 ppi is tested with the forge


def magnifier(at: str = "60,40") -> SimulatedMagnifier:
    made = SimulatedMagnifier(at=at, resolutions_ppi=COARSE_PPI, sleep=None, now=lambda: NOW)
    made.open()
    made.lay(0)
    return made


class TestSimulatedMagnifier(ReaderContract):
    def make_scanner(self) -> Scanner:
        return SimulatedMagnifier(resolutions_ppi=COARSE_PPI, sleep=None, now=lambda: NOW)

    def lay_document(self, scanner: Scanner) -> None:
        cast(SimulatedMagnifier, scanner).lay(0)

    def remove_document(self, scanner: Scanner) -> None:
        cast(SimulatedMagnifier, scanner).clear_glass()

    def unplug(self, scanner: Scanner) -> None:
        cast(SimulatedMagnifier, scanner).unplug()


def test_it_shows_its_field_in_every_light() -> None:
    made = magnifier()
    frames = made.capture(list(Light))
    assert {frame.capture.size_px for frame in frames} == {(189, 142)}
    assert all(frame.capture.pixels.ndim == (2 if frame.capture.light is Light.IR else 3) for frame in frames)
    assert "60, 40 mm" in frames[0].capture.source


def test_it_looks_where_it_is_aimed() -> None:
    made = magnifier("30,30")
    first = made.capture([Light.VI])[0].capture.pixels
    made.aim(80.0, 60.0)
    assert made.at_mm == (80.0, 60.0)
    assert not np.array_equal(made.capture([Light.VI])[0].capture.pixels, first)
    assert np.array_equal(magnifier("30,30").capture([Light.VI])[0].capture.pixels, first)


def test_a_place_beside_the_page_is_refused() -> None:
    with pytest.raises(ReaderFault) as caught:
        magnifier("500,10").capture([Light.VI])
    assert "beside the page" in caught.value.cause


@pytest.mark.parametrize("at", ["here", "1,2,3", "4"])
def test_a_place_that_is_none_is_refused(at: str) -> None:
    with pytest.raises(TypeError, match="mm"):
        SimulatedMagnifier(at=at)


def test_it_is_a_reader_of_this_installation() -> None:
    assert "magnifier" in {reader.name for reader in available()}
    made = make("magnifier", at="10,20", sleep=None)
    assert made.capabilities().resolutions_ppi[0] == 2400.0
