import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.light import Light
from reference_specimens.working_images import ImageCache, working_images

SIZE_MM = (50.8, 25.4)  # 800 x 400 px at 400 ppi


def grey(width: int, height: int, value: int = 90) -> NDArray[np.uint8]:
    return np.full((height, width), value, np.uint8)


def captures(vi: tuple[int, int], ir: tuple[int, int]) -> dict[Light, Capture]:
    return {Light.VI: Capture(Light.VI, grey(*vi), 400.0), Light.IR: Capture(Light.IR, grey(*ir), 400.0)}


@pytest.mark.parametrize(
    ("vi", "ir", "expected"),
    [
        ((800, 400), (800, 400), (400, 800)),
        ((801, 399), (801, 399), (399, 801)),
        ((801, 399), (800, 400), (399, 801)),
        ((810, 400), (800, 400), (400, 800)),
        ((600, 300), (800, 400), (400, 800)),
        ((1600, 800), (400, 200), (400, 800)),
    ],
)
def test_all_lights_have_one_size(vi: tuple[int, int], ir: tuple[int, int], expected: tuple[int, int]) -> None:
    images = working_images(captures(vi, ir), SIZE_MM)
    assert {image.shape for image in images.values()} == {expected}
    assert all((image == 90).all() for image in images.values())


def test_what_has_the_right_size_is_not_resampled() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (400, 801, 3)).astype(np.uint8)
    assert working_images({Light.VI: Capture(Light.VI, noise, 400.0)}, SIZE_MM)[Light.VI] is noise


def test_sixteen_bits_become_eight() -> None:
    deep = np.full((400, 800), 90 * 257, np.uint16)
    image = working_images({Light.VI: Capture(Light.VI, deep, 400.0)}, SIZE_MM)[Light.VI]
    assert image.dtype == np.uint8
    assert (image == 90).all()


def test_the_least_recently_used_leave_the_cache() -> None:
    cache = ImageCache(limit_bytes=250)
    for name in ("a", "b"):
        cache.put(name, {Light.VI: grey(10, 10)})
    assert cache.get("a") is not None
    cache.put("c", {Light.VI: grey(10, 10)})
    assert cache.get("b") is None
    assert cache.get("a") is not None
    cache.put("large", {Light.VI: grey(100, 100)})
    assert cache.get("large") is not None
    assert cache.get("a") is None
