import cv2
import numpy as np

from imaging.capture import Capture
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.live_data_set_builder import build
from imaging.quality import Level, QualityMeasure, assess, is_usable
from tests.imaging.scene import Scene, draw

GOOD = Scene(ppi=400, seed=61)


def measures(scene: Scene, ppi: float | None = None) -> dict[str, QualityMeasure]:
    capture, _ = draw(scene)
    if ppi is not None:
        capture = Capture(Light.VI, capture.pixels, ppi)
    live = build("data page", {Light.VI: capture})
    assert live is not None
    return {measure.code: measure for measure in assess(live, {Light.VI: capture})}


def level(scene: Scene, code: str, ppi: float | None = None) -> Level:
    return measures(scene, ppi)[code].level


def test_a_good_capture_is_good_in_everything() -> None:
    assert {measure.level for measure in measures(GOOD).values()} == {Level.OK}


def test_every_fault_is_found_under_its_own_name() -> None:
    assert level(Scene(ppi=300, seed=61), "resolution") is Level.DOUBTFUL
    assert level(Scene(ppi=120, seed=61), "resolution") is Level.BAD
    assert level(Scene(ppi=400, seed=61, blur_px=3.0), "focus") is not Level.OK
    assert level(GOOD, "ppi_mismatch", ppi=430) is Level.DOUBTFUL


def test_a_dark_capture_is_bad() -> None:
    capture, _ = draw(GOOD)
    dark = Capture(Light.VI, cv2.convertScaleAbs(capture.pixels, alpha=0.12), 400)
    live = build("data page", {Light.VI: capture})
    assert live is not None
    dim = np.asarray(live.images[Light.VI] * 0.12, dtype=np.uint8)
    dimmed = LiveDataSet(live.name, live.page, {Light.VI: dim})
    found = assess(dimmed, {Light.VI: dark})
    assert {measure.level for measure in found if measure.code == "exposure"} == {Level.BAD}
    assert not is_usable(found, Light.VI)


def test_noise_is_found() -> None:
    capture, _ = draw(GOOD)
    live = build("data page", {Light.VI: capture})
    assert live is not None
    rough = live.images[Light.VI] + np.random.default_rng(1).normal(0, 25, live.images[Light.VI].shape)
    noisy = LiveDataSet(live.name, live.page, {Light.VI: np.clip(rough, 0, 255).astype(np.uint8)})
    levels = {measure.level for measure in assess(noisy, {Light.VI: capture}) if measure.code == "noise"}
    assert Level.OK not in levels


def test_glare_is_measured_in_white_and_never_under_uv() -> None:
    capture, _ = draw(GOOD)
    live = build("data page", {Light.VI: capture, Light.UV: Capture(Light.UV, capture.pixels, 400)})
    assert live is not None
    lights = {measure.light for measure in assess(live, {Light.VI: capture}) if measure.code == "glare"}
    assert lights == {Light.VI}


def test_accepted_ranges_hold_what_is_good() -> None:
    for measure in measures(GOOD).values():
        low, high = measure.accepted
        assert low <= measure.measured <= high
        assert np.isfinite(measure.measured)
