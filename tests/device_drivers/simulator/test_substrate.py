import numpy as np
import pytest

from device_drivers.simulator.substrate import Substrate
from tests.device_drivers.simulator.drawn import blank


def test_paper_has_its_brightness_and_texture() -> None:
    sheet = blank()
    Substrate(texture=0.02).lay(sheet)
    assert sheet.reflectance[..., 3].mean() == pytest.approx(0.80, abs=0.02)
    assert 0.002 < sheet.reflectance[..., 0].std() < 0.04


def test_security_paper_is_dull_and_brightened_paper_glows_blue() -> None:
    dull, bright = blank(), blank()
    Substrate().lay(dull)
    Substrate(brightener=0.5).lay(bright)
    assert float(dull.emission.max()) < 0.02
    assert bright.emission.mean(axis=(0, 1)).argmax() == 2
    assert bright.emission[..., 2].mean() > 0.2


def test_the_same_seed_gives_the_same_paper() -> None:
    first, second, other = blank(), blank(), blank()
    for sheet, seed in ((first, 1), (second, 1), (other, 2)):
        Substrate(seed=seed).lay(sheet)
    assert np.array_equal(first.reflectance, second.reflectance)
    assert not np.array_equal(first.reflectance, other.reflectance)
