import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.light import Light
from imaging.recapture import Reader, Recapture, Wear, recaptured, spread, worn_page

PPI = 200.0
PERFECT = Reader(ppi=PPI, blur_px=0.0, noise=0.0, jpeg=None, shift_px=0.0)


def page() -> dict[Light, NDArray[np.uint8]]:
    vi = np.full((160, 240, 3), 210, np.uint8)
    vi[60:66, 30:210] = 40
    uv = np.full((160, 240, 3), 25, np.uint8)
    uv[90:110, 100:140] = (200, 60, 50)
    return {Light.VI: vi, Light.UV: uv, Light.IR: vi[..., 0].copy()}


def test_a_perfect_reader_gives_the_page_back() -> None:
    again = recaptured(page(), Recapture(PERFECT), PPI)
    for light, image in page().items():
        assert np.abs(again[light].astype(int) - image).max() <= 1


@pytest.mark.parametrize("ppi", [150.0, 200.0, 400.0])
def test_size_and_place_stay_at_any_resolution(ppi: float) -> None:
    again = recaptured(page(), Recapture(Reader(ppi=ppi, noise=0, jpeg=None, shift_px=0)), PPI)
    rows = 210 - again[Light.IR][:, 40:200].astype(float).mean(axis=1)
    rows[:55], rows[71:] = 0, 0
    assert again[Light.IR].shape == (160, 240)
    assert abs(float((rows * np.arange(160)).sum() / rows.sum()) - 62.5) < 0.4


def test_the_seed_repeats_the_capture() -> None:
    first, second = (recaptured(page(), Recapture(Reader(seed=7)), PPI) for _ in range(2))
    other = recaptured(page(), Recapture(Reader(seed=8)), PPI)
    assert all((first[light] == second[light]).all() for light in first)
    assert any((first[light] != other[light]).any() for light in first)


def test_gain_colour_and_leak_do_what_they_say() -> None:
    darker = recaptured(page(), Recapture(Reader(PPI, 0, 0, gain=0.5, jpeg=None, shift_px=0)), PPI)
    assert abs(int(darker[Light.VI][10, 10, 0]) - 105) <= 1
    warm = recaptured(page(), Recapture(Reader(PPI, 0, 0, white_balance=(1.1, 1, 0.9), jpeg=None, shift_px=0)), PPI)
    assert warm[Light.VI][10, 10, 0] > warm[Light.VI][10, 10, 2]
    leaky = recaptured(page(), Recapture(Reader(PPI, 0, 0, leak=0.1, jpeg=None, shift_px=0)), PPI)
    assert abs(int(leaky[Light.UV][10, 10, 0]) - 46) <= 1


def test_wear_fades_print_and_leaves_paper() -> None:
    worn = worn_page(page(), Wear(fading=0.5, uv_fading=0.5), np.random.default_rng(1))
    assert worn[Light.VI][10, 10, 0] == 210
    assert abs(int(worn[Light.VI][63, 100, 0]) - 125) <= 1
    assert abs(int(worn[Light.UV][100, 120, 0]) - 113) <= 1


def test_scratches_and_dirt_show_in_every_light() -> None:
    damaged = worn_page(page(), Wear(scratches=5, dirt=1.0), np.random.default_rng(1))
    assert all((damaged[light] != image).any() for light, image in page().items())


def test_the_spread_covers_its_ranges_and_is_always_the_same() -> None:
    captures = spread(6)
    assert captures == spread(6)
    blurs = sorted(capture.reader.blur_px for capture in captures)
    assert (blurs[0], round(blurs[-1], 6)) == (0.3, 1.0)
    assert len({capture.reader.seed for capture in captures}) == 6
    assert len({capture.reader.ppi for capture in captures}) > 1
    assert spread(1)[0].wear.fading == 0
