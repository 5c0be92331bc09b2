from datetime import date
from typing import cast

import numpy as np
import pytest

from device_drivers.errors import DocumentRemoved, ReaderFault, ReaderUnavailable
from device_drivers.scanner import Presence, Scanner
from device_drivers.simulated_reader import Faults, SimulatedReader
from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.tray import Tray
from imaging.light import STANDARD_LIGHTS, Light
from tests.device_drivers.contract import NOW, ReaderContract

COARSE = ReaderProfile("coarse", ppi=80.0)


def reader(**options: object) -> SimulatedReader:
    made = SimulatedReader(profile=COARSE, resolutions_ppi=(80.0, 100.0), sleep=None, now=lambda: NOW, **options)  # type: ignore[arg-type]
    made.open()
    made.lay(0)
    return made


class TestSimulatedReader(ReaderContract):
    def make_scanner(self) -> Scanner:
        return SimulatedReader(profile=COARSE, resolutions_ppi=(80.0, 100.0), sleep=None, now=lambda: NOW)

    def lay_document(self, scanner: Scanner) -> None:
        cast(SimulatedReader, scanner).lay(0)

    def remove_document(self, scanner: Scanner) -> None:
        cast(SimulatedReader, scanner).clear_glass()

    def unplug(self, scanner: Scanner) -> None:
        cast(SimulatedReader, scanner).unplug()


def test_it_is_a_tray_with_the_demonstration() -> None:
    made = reader()
    documents = made.documents()
    assert isinstance(made, Tray)
    assert 10 <= len(documents) <= 14
    assert any(document.sides == ("front", "back") for document in documents)
    assert any("upside down" in document.title for document in documents)


def test_presence_follows_the_tray() -> None:
    made = reader()
    assert (made.laid, made.presence()) == ((0, 0), Presence.PRESENT)
    made.clear_glass()
    assert (made.laid, made.presence()) == (None, Presence.ABSENT)


@pytest.mark.parametrize(("index", "side"), [(99, 0), (0, 5), (-1, 0), (0, -1)])
def test_laying_what_is_not_in_the_tray_is_refused(index: int, side: int) -> None:
    with pytest.raises(IndexError):
        reader().lay(index, side)


def test_capturing_an_empty_glass_says_so() -> None:
    made = reader()
    made.clear_glass()
    with pytest.raises(DocumentRemoved):
        made.capture([Light.VI])


def test_every_light_of_a_frame_is_waited_for() -> None:
    waited: list[float] = []
    made = SimulatedReader(profile=COARSE, resolutions_ppi=(80.0,), sleep=waited.append, now=lambda: NOW)
    made.open()
    made.lay(0)
    made.capture(STANDARD_LIGHTS)
    assert waited == [0.3, 0.3, 0.3]


def test_a_removed_document_is_noticed_after_the_frames_told() -> None:
    made = reader(faults=Faults(removed_after=2))
    with pytest.raises(DocumentRemoved) as caught:
        made.capture(STANDARD_LIGHTS)
    assert len(caught.value.frames) == 2
    assert made.laid is None


def test_an_unplugged_reader_must_be_plugged_in_again() -> None:
    made = reader(faults=Faults(unplugged_after=1))
    with pytest.raises(ReaderUnavailable) as caught:
        made.capture(STANDARD_LIGHTS)
    assert len(caught.value.frames) == 1
    made.close()
    with pytest.raises(ReaderUnavailable):
        made.open()
    made.faults.unplugged_after = None
    made.plug_in()
    made.open()
    assert made.health().ready


def test_a_failed_lamp_spoils_only_its_light() -> None:
    made = reader(faults=Faults(failed_lamp=Light.UV))
    assert len(made.capture([Light.VI, Light.IR])) == 2
    with pytest.raises(ReaderFault) as caught:
        made.capture(STANDARD_LIGHTS)
    assert "UV" in caught.value.cause
    assert len(caught.value.frames) == 1
    assert "UV" in made.health().fault


def test_the_error_rate_spoils_about_that_share_of_frames() -> None:
    made = reader(faults=Faults(error_rate=0.5))
    spoiled = 0
    for _ in range(40):
        try:
            made.capture([Light.IR])
        except ReaderFault:
            spoiled += 1
    assert 8 <= spoiled <= 32


def test_the_same_document_gives_the_same_pixels() -> None:
    first, second = reader().capture([Light.UV])[0], reader().capture([Light.UV])[0]
    assert np.array_equal(first.capture.pixels, second.capture.pixels)


def test_the_resolution_is_what_was_asked_for() -> None:
    made = reader()
    small, large = made.capture([Light.VI])[0], made.capture([Light.VI], ppi=100.0)[0]
    assert small.capture.ppi == 80.0
    assert large.capture.size_px[0] == pytest.approx(small.capture.size_px[0] * 100 / 80, abs=1)


def test_the_demonstration_is_valid_on_the_day_told() -> None:
    made = SimulatedReader(profile=COARSE, sleep=None, today=date(2031, 5, 1), now=lambda: NOW)
    assert len(made.documents()) >= 10
