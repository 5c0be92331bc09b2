import numpy as np
import pytest

from device_drivers.simulator.reader_profile import PROFILES, varied
from imaging.light import Light


def test_there_are_at_least_six_readers_of_different_kinds() -> None:
    assert len(PROFILES) >= 6
    assert len({profile.name for profile in PROFILES}) == len(PROFILES)
    assert {profile.ppi for profile in PROFILES} >= {300.0, 400.0, 600.0}
    assert {profile.jpeg_quality is None for profile in PROFILES} == {True, False}


def test_no_two_devices_of_a_series_are_alike() -> None:
    rng = np.random.default_rng(1)
    devices = [varied(PROFILES[0], rng) for _ in range(20)]
    assert len({device.blur_mm for device in devices}) == 20
    for device in devices:
        assert 0.5 < device.noise / PROFILES[0].noise < 2
        assert device.ppi == PROFILES[0].ppi


def test_white_is_what_other_lights_are_measured_against() -> None:
    for profile in PROFILES:
        assert profile.offset_mm(Light.VI) == (0.0, 0.0)
        assert profile.scale(Light.VI) == 1.0
        assert profile.offset_mm(Light.UV) != (0.0, 0.0)


def test_a_sensor_mixes_colours_and_keeps_greys() -> None:
    for profile in PROFILES:
        response = profile.response(0.9)
        assert response @ np.ones(3) == pytest.approx(np.array(profile.white_balance) * 0.9)
        red = response @ np.array([1.0, 0.0, 0.0])
        assert red[0] > red[1] >= red[2] == 0.0
