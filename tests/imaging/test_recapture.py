import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.light import Light
from imaging.recapture import (
    Noise,
    Reader,
    Recapture,
    Wear,
    as_file,
    blotches,
    faded,
    falloff,
    recaptured,
    sampled,
    sharpened,
    softened,
    spread,
    toned,
    worn_page,
)

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


def test_noise_has_its_spread_and_no_two_rows_are_alike() -> None:
    rows = np.zeros((200, 300, 3), np.float32)
    Noise(0.02, np.random.default_rng(4)).add_to(rows)
    assert float(rows.std()) == pytest.approx(0.02, rel=0.02)
    assert abs(float(np.corrcoef(rows[:-1].ravel(), rows[1:].ravel())[0, 1])) < 0.02


def test_a_picture_in_strips_gets_the_lamps_of_the_whole() -> None:
    whole = falloff((60, 80), 0.2, tilt=0.01, channels=3)
    parts = [falloff((60, 80), 0.2, tilt=0.01, rows=slice(top, top + 20), channels=3) for top in (0, 20, 40)]
    assert np.array_equal(np.vstack(parts), whole)
    assert whole[0, 0] == pytest.approx(0.79, abs=1e-6)
    assert whole[30, 120] == pytest.approx(1.0, abs=1e-3)


def test_a_lens_softens_and_a_device_sharpens() -> None:
    edge = np.zeros((40, 40), np.float32)
    edge[:, 20:] = 1.0
    soft = softened(edge, 1.5)
    assert np.diff(soft[20]).max() < 0.4
    assert np.diff(sharpened(soft, 1.0)[20]).max() > np.diff(soft[20]).max()
    assert softened(edge, 0.1) is edge
    assert sharpened(edge, 0.0) is edge


def test_light_is_clipped_before_it_gets_its_tone() -> None:
    assert toned(np.array([-0.5, 0.25, 4.0], np.float32), 0.5).ravel() == pytest.approx([0.0, 0.5, 1.0])


def test_print_fades_towards_its_paper_and_sampling_keeps_places() -> None:
    print_, paper = np.array([[0.2, 0.8]], np.float32), 0.8
    assert faded(print_, paper, 0.5).ravel() == pytest.approx([0.5, 0.8])
    page = np.zeros((9, 9), np.float32)
    page[3, 5] = 1.0
    moved = sampled(page, np.array([[1.0, 0, 2.0], [0, 1.0, 1.0]]), (12, 12))
    assert np.argwhere(moved == moved.max()).tolist() == [[4, 7]]


def test_files_without_loss_are_left_alone_and_blotches_are_coarse() -> None:
    grey = np.arange(64 * 64, dtype=np.uint8).reshape(64, 64)
    assert as_file(grey, None) is grey
    assert as_file(np.repeat(grey[..., None], 3, axis=2), 60).shape == (64, 64, 3)
    coarse = blotches((200, 300), 40.0, np.random.default_rng(1))
    assert coarse.shape == (200, 300)
    assert float(np.abs(np.diff(coarse, axis=1)).mean()) < 0.1 * float(coarse.std())
