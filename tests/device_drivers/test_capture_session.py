"""The order of calls that drivers inherit; what every driver shares is in the contract."""

import numpy as np
import pytest

from device_drivers.capture_session import CaptureSession
from device_drivers.errors import ReaderFault
from device_drivers.frame import Frame, FrameMetadata
from device_drivers.scanner import Capabilities, Health, Presence
from imaging.capture import Capture
from imaging.light import Light
from tests.device_drivers.contract import NOW


class BarePlate(CaptureSession):
    """The smallest driver: a grey plate; its infrared lamp is broken."""

    name = "bare plate"

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.lit_during: list[frozenset[Light]] = []

    def _connect(self) -> None:
        self.calls.append("connect")

    def _disconnect(self) -> None:
        self.calls.append("disconnect")

    def _expose(self, light: Light, ppi: float) -> Frame:
        self.lit_during.append(self.lit)
        if light is Light.IR:
            raise ReaderFault(self.name, "dark frame", "Have the lamp replaced")
        pixels = np.full((4, 6), 128, np.uint8)
        return Frame(Capture(light, pixels, ppi), FrameMetadata(self.name, "1", light, ppi, NOW))

    def capabilities(self) -> Capabilities:
        return Capabilities((Light.VI, Light.IR), (300.0, 600.0), (130.0, 95.0))

    def presence(self) -> Presence:
        return Presence.UNKNOWN

    def health(self) -> Health:
        return Health(True)


def test_only_the_lamp_of_the_frame_is_lit_while_it_is_exposed() -> None:
    plate = BarePlate()
    plate.open()
    plate.capture([Light.VI, Light.VI])
    assert plate.lit_during == [frozenset({Light.VI})] * 2


def test_a_fault_in_the_middle_puts_the_lamp_out_and_keeps_the_frames() -> None:
    plate = BarePlate()
    plate.open()
    with pytest.raises(ReaderFault) as caught:
        plate.capture([Light.VI, Light.IR, Light.VI])
    assert len(caught.value.frames) == 1
    assert plate.lit == frozenset()
    assert plate.frames_finished == 1


def test_the_device_is_taken_and_let_go_once() -> None:
    plate = BarePlate()
    plate.open()
    plate.open()
    plate.close()
    plate.close()
    assert plate.calls == ["connect", "disconnect"]


def test_the_first_resolution_is_the_default() -> None:
    plate = BarePlate()
    plate.open()
    assert plate.capture([Light.VI])[0].metadata.ppi == 300.0
    assert plate.capture([Light.VI], ppi=600.0)[0].metadata.ppi == 600.0
