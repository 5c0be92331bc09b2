from dataclasses import replace

import numpy as np
import pytest

from imaging.properties.substrate import Substrate
from imaging.recapture import Reader
from reference_specimens.measures.substrate import stray_light
from tests.reference_specimens.drawn_specimen import captured, forged
from tests.reference_specimens.measures.drawn_measures import feature_of, feature_on


@pytest.mark.parametrize("gain", [0.6, 0.8, 1.0])
def test_brightness_hardly_depends_on_the_reader_s_gain(gain: float) -> None:
    found = feature_of(captured(forged(), reader=Reader(uv_gain=gain, seed=4)), "uv-paper")
    assert 0.8 * gain**0.5 < found.values["brightness"] < 1.35
    assert found.values["print_gain"] == pytest.approx(gain, abs=0.15)


def test_brightener_shows_with_and_without_luminous_print() -> None:
    for emblem in ("sun", "none"):
        assert feature_on(forged(paper_uv=(60, 80, 130), emblem=emblem), "uv-paper").values["brightness"] > 2.5


def test_leaking_light_is_no_brightener() -> None:
    found = feature_of(captured(forged(), reader=Reader(leak=0.15, seed=4)), "uv-paper").values
    assert found["stray"] > 0.3
    assert found["brightness"] < 1.9


def test_stray_light_is_told_by_its_colour() -> None:
    own = Substrate((22.0, 24.0, 38.0), 0.0, np.ones((2, 2), np.float32), (0, 0), 10)
    white = np.array([220.0, 225.0, 220.0], np.float32)
    assert stray_light(own, own, white) == pytest.approx(0, abs=0.01)
    leaky = replace(own, rgb=(44.0, 46.5, 60.0))
    assert stray_light(leaky, own, white) == pytest.approx(22.2 / 50.2, abs=0.03)
    assert stray_light(replace(own, rgb=(60.0, 80.0, 130.0)), own, white) == 0
    assert stray_light(leaky, own, None) == 0
