from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from mrz.network import network


@pytest.mark.parametrize(
    ("name", "shape", "answer"), [("locator", (64, 96), (6, 16, 24)), ("recogniser", (32, 256, 3), (38, 1, 64))]
)
def test_answers_have_a_quarter_of_the_width(name: str, shape: tuple[int, ...], answer: tuple[int, ...]) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, shape, np.uint8)
    assert network(name).scores(pixels, 4.0).shape == answer


def test_contrast_and_brightness_do_not_matter() -> None:
    pixels = np.random.default_rng(1).integers(40, 200, (32, 256, 3), np.uint8)
    first = network("recogniser").scores(pixels, 0.0)
    again = network("recogniser").scores((pixels // 2 * 2 - 40).astype(np.uint8), 0.0)
    assert np.abs(first - again).mean() < 0.15 * np.abs(first).mean()


def test_the_same_picture_gives_the_same_answer_whatever_was_asked_between() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (32, 256, 3), np.uint8)
    first = network("recogniser").scores(pixels, 4.0)
    for width in range(64, 1024, 64):
        network("recogniser").scores(np.zeros((32, width, 3), np.uint8), 4.0)
    assert (network("recogniser").scores(pixels, 4.0) == first).all()


def test_threads_that_ask_at_once_get_the_answers_of_one() -> None:
    pictures = [np.random.default_rng(seed).integers(0, 256, (64, 96), np.uint8) for seed in range(12)]
    alone = [network("locator").scores(picture, 4.0) for picture in pictures]
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda picture: network("locator").scores(picture, 4.0), pictures))
    for one, other in zip(alone, together, strict=True):
        np.testing.assert_array_equal(one, other)
