from dataclasses import replace

import numpy as np
import pytest

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.properties.page_view import PageView
from imaging.properties.substrate import Substrate
from imaging.recapture import Reader, Wear
from imaging.region import Region
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Standing
from reference_specimens.measures.substrate import blue_light, measure, stray_light
from reference_specimens.specimen import Expectation, Feature, Significance
from reference_specimens.tolerances import limits_for
from tests.reference_specimens.drawn_specimen import MRZ_MM, NAME_MM, PORTRAIT_MM, PPI, captured, forged, live_set
from tests.reference_specimens.measures.drawn_measures import feature_of, feature_on, reference


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


def test_violet_that_a_lamp_leaks_is_accepted_and_brightener_is_not() -> None:
    limit = limits_for(Kind.SUBSTRATE, Expectation.DULL, {})["brightness"]
    images = dict(captured(forged()).images)
    violet = 0.12 * images[Light.VI] * np.array([0.6, 0.7, 1.2])
    images[Light.UV] = np.clip(images[Light.UV] + violet, 0, 255).astype(np.uint8)
    leaky = feature_of(live_set(images), "uv-paper").values
    assert leaky["level_ratio"] > 1.7
    assert limit.standing(leaky["brightness"]) is Standing.ACCEPTED
    brightened = feature_on(forged(paper_uv=(60, 80, 130)), "uv-paper").values
    assert limit.standing(brightened["brightness"]) is Standing.TOO_HIGH


def test_stray_light_is_told_by_its_colour() -> None:
    own = Substrate((22.0, 24.0, 38.0), 0.0, np.ones((2, 2), np.float32), (0, 0), 10)
    white = np.array([220.0, 225.0, 220.0], np.float32)
    assert stray_light(own, own, white) == pytest.approx(0, abs=0.01)
    leaky = replace(own, rgb=(44.0, 46.5, 60.0))
    assert stray_light(leaky, own, white) == pytest.approx(22.2 / 50.2, abs=0.03)
    assert stray_light(replace(own, rgb=(60.0, 80.0, 130.0)), own, white) == 0
    assert stray_light(leaky, own, None) == 0


def test_light_that_leaks_into_the_specimen_hides_no_brightener() -> None:
    white = np.array([220.0, 225.0, 200.0], np.float32)
    leaky = Substrate((88.0, 127.0, 79.0), 0.0, np.ones((2, 2), np.float32), (0, 0), 10)
    assert blue_light(replace(leaky, rgb=(46.0, 87.0, 50.0)), leaky, white, white) < 1
    assert blue_light(replace(leaky, rgb=(88.0, 131.0, 160.0)), leaky, white, white) > 2.9
    assert blue_light(leaky, leaky, None, white) == 0


def bright(box: tuple[float, float, float, float]) -> LiveDataSet:
    images = dict(captured(forged()).images)
    uv = images[Light.UV].copy()
    rows, columns = Region.from_box(box).slices(PPI, uv.shape[:2])
    uv[rows, columns] = np.clip(uv[rows, columns] + np.array([35.0, 45.0, 70.0]), 0, 255)
    images[Light.UV] = uv
    return live_set(images)


@pytest.mark.parametrize(("routine", "box"), [("UV-BR-PH", PORTRAIT_MM), ("UV-BR-VZ", NAME_MM), ("UV-BR-MR", MRZ_MM)])
def test_a_bright_part_is_told_from_the_page(routine: str, box: tuple[float, float, float, float]) -> None:
    feature = Feature(f"part {routine}", routine, Region.from_box(box), Expectation.DULL, Significance.HIGH)
    area = reference().area(feature)
    worn = captured(forged(holder=3), reader=Reader(uv_gain=0.7, seed=2), wear=Wear(uv_fading=0.3, dirt=0.4))
    for genuine in (captured(forged()), worn):
        assert measure(area, PageView(genuine.images, PPI), reference()).values["local"] < 1.5
    assert measure(area, PageView(bright(box).images, PPI), reference()).values["local"] > 2


def test_a_bright_patch_is_a_step_and_fibres_are_none() -> None:
    assert feature_on(forged(patch_uv=True), "uv-paper").values["step"] > 2
    assert feature_on(forged(fibres=40), "uv-paper").values["step"] < 1.5
