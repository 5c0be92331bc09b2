import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from imaging.properties.contrast import band_passed, blurred, weber_contrast

PPI = 400.0


def page_with_stroke() -> np.ndarray:
    grey = np.full((120, 160), 200.0, np.float32)
    grey[50:56, 20:140] = 80.0
    return grey


@settings(deadline=None, max_examples=20)
@given(st.floats(0.3, 1.25))
def test_weber_contrast_does_not_depend_on_gain(gain: float) -> None:
    grey = page_with_stroke()
    assert np.allclose(weber_contrast(grey * gain, PPI), weber_contrast(grey, PPI), atol=0.01)


def test_print_is_negative_and_paper_is_zero() -> None:
    contrast = weber_contrast(page_with_stroke(), PPI)
    assert contrast[52, 80] < -0.3
    assert abs(float(contrast[5, 5])) < 0.01


def test_slow_shading_vanishes() -> None:
    shaded = page_with_stroke() * np.linspace(0.8, 1.0, 160, dtype=np.float32)
    difference = weber_contrast(shaded, PPI) - weber_contrast(page_with_stroke(), PPI)
    assert float(np.abs(difference[20:100, 30:130]).max()) < 0.05


def test_band_pass_is_in_levels() -> None:
    glow = np.zeros((120, 160), np.float32)
    glow[58:62, :] = 100
    assert 30 < float(band_passed(glow, PPI)[60, 80]) <= 100


def test_wide_windows_agree_with_narrow_computation() -> None:
    random = np.random.default_rng(1)
    picture = np.asarray(random.uniform(0, 255, (300, 300)), np.float32)
    assert abs(float(blurred(picture, 1.5, PPI).mean()) - float(picture.mean())) < 2
    assert float(blurred(picture, 1.5, PPI)[100:200, 100:200].std()) < 5
