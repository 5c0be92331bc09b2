import numpy as np
from numpy.typing import NDArray

from imaging.properties.ink import LUMINANCE, density, ink_direction, projected
from imaging.properties.pattern import match

PPI = 400.0
INSIDE = np.zeros((200, 300), np.bool_)
INSIDE[60:140, 100:200] = True


def printed(*, overprint: bool, background: float = 0.5) -> NDArray[np.uint8]:
    """Green lines everywhere, red lines across them inside."""
    y, x = np.mgrid[:200, :300]
    image = np.full((200, 300, 3), 230.0)
    green = np.clip(np.sin(y / 2.5) * 4, 0, 1) * background
    red = np.clip(np.sin((x + y) / 3.0) * 4, 0, 1) * INSIDE * 0.5 * overprint
    image *= 1 - green[..., None] * np.array([0.8, 0.2, 0.7])
    image *= 1 - red[..., None] * np.array([0.1, 0.9, 0.8])
    return np.asarray(image, np.uint8)


def seen(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    densities = density(printed(overprint=True), PPI)
    return projected(density(image, PPI), ink_direction(densities, INSIDE, ~INSIDE))


def test_the_overprint_is_seen_apart_from_the_background() -> None:
    view = seen(printed(overprint=True))
    assert float(view[INSIDE].std()) > 3 * float(view[~INSIDE].std())


def test_a_missing_overprint_is_missing_though_the_background_is_there() -> None:
    reference = seen(printed(overprint=True))[60:140, 100:200]
    mask = np.ones(reference.shape, np.bool_)
    there = match(seen(printed(overprint=True, background=0.4))[60:140, 100:200], reference, mask, search_px=0)
    missing = match(seen(printed(overprint=False))[60:140, 100:200], reference, mask, search_px=0)
    assert there.score > 0.95
    assert missing.gain < 0.25


def test_too_small_an_area_is_seen_in_luminance() -> None:
    assert ink_direction(density(printed(overprint=True), PPI), np.zeros_like(INSIDE), INSIDE) == LUMINANCE


def test_grey_pictures_are_left_as_they_are() -> None:
    grey = density(printed(overprint=True)[..., 1], PPI)
    assert projected(grey, (0.2, 0.3, 0.5)) is grey
