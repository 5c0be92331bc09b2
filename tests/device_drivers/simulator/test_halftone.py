import numpy as np
import pytest

from device_drivers.simulator.halftone import Technique, halftoned

SCALE = 2400 / 25.4


def flat(tone: float, technique: Technique) -> np.ndarray:
    picture = np.full((240, 300, 3), tone, np.float32)
    return halftoned(picture, technique, SCALE, np.random.default_rng(1))


@pytest.mark.parametrize("technique", list(Technique))
def test_darker_tones_stay_darker(technique: Technique) -> None:
    levels = [float((flat(tone, technique) ** 2.2).mean()) for tone in (0.15, 0.5, 0.75, 0.97)]
    assert levels == sorted(levels)
    assert levels[-1] - levels[0] > 0.6
    assert abs(levels[1] - 0.5**2.2) < 0.15


def test_only_dye_has_no_dots() -> None:
    spread = {technique: float(flat(0.7, technique).std()) for technique in Technique}
    assert spread[Technique.DYE_SUBLIMATION] < 0.05
    assert min(value for technique, value in spread.items() if technique is not Technique.DYE_SUBLIMATION) > 0.15


def test_toner_repeats_itself_and_ink_does_not() -> None:
    def strongest_frequency(technique: Technique) -> float:
        signal = flat(0.75, technique)[..., 2] ** 2.2
        power = np.abs(np.fft.fft2(signal - signal.mean())) ** 2
        return float(power.max() / power.sum())

    assert strongest_frequency(Technique.LASER_TONER) > 5 * strongest_frequency(Technique.INK_JET)


def test_engraving_is_grey_and_ink_is_of_three_colours() -> None:
    engraved, sprayed = flat(0.6, Technique.LASER_ENGRAVING), flat(0.6, Technique.INK_JET)
    assert np.ptp(engraved, axis=2).max() < 1e-6
    assert np.ptp(sprayed, axis=2).max() > 0.5
