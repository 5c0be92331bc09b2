import numpy as np
import pytest

from imaging.comparison_picture import Pair, comparison_picture, most_different
from imaging.light import Light
from imaging.region import Region

PPI = 400.0


def pair(light: Light = Light.VI, level: int = 200) -> Pair:
    """A page of 60 x 40 mm with a dot at 40, 30 mm that the specimen has not."""
    own = np.full((630, 945, 3), level, np.uint8)
    own[100:104] = level // 2
    live = own.copy()
    live[462:484, 620:640] = level // 4
    return Pair(light, live, own, PPI)


def test_the_enlarged_spot_holds_what_differs() -> None:
    spot = most_different(pair(), Region(0, 0, 60, 40))
    assert spot.left < 39.5 < 40.6 < spot.right
    assert spot.top < 29.5 < 30.6 < spot.bottom


def test_what_differs_from_holder_to_holder_is_left_aside() -> None:
    page, dot = Region(0, 0, 60, 40), Region(35, 25, 10, 10)
    spot = most_different(pair(), page, (dot,))
    assert spot.intersection(Region(39.5, 29.5, 1, 1)) is None
    assert most_different(pair(), page, (page,)) == most_different(pair(), page)


def test_a_large_area_shows_its_spot_a_small_one_does_not() -> None:
    large = comparison_picture(pair(), Region(0, 0, 60, 40), ("UV-LU-IS", "why"))
    small = comparison_picture(pair(), Region(36, 26, 8, 8), ("UV-LU-IS", "why"))
    assert large.dtype == small.dtype == np.uint8
    assert large.shape[0] > 1.5 * small.shape[0]
    reds = (small[..., 0] > 180) & (small[..., 1] < 80)
    assert reds.any()


def test_dark_pictures_under_uv_are_brightened_alike() -> None:
    dark = comparison_picture(pair(Light.UV, 40), Region(36, 26, 8, 8))
    plain = comparison_picture(pair(Light.VI, 40), Region(36, 26, 8, 8))
    assert np.median(dark[60:]) > 2 * np.median(plain[60:])


@pytest.mark.parametrize("area", [Region(58, 38, 30, 30), Region(70, 50, 5, 5)])
def test_an_area_off_the_page_is_cut_or_gives_the_page(area: Region) -> None:
    assert comparison_picture(pair(), area).ndim == 3


def test_long_words_find_room() -> None:
    words = "a reason that is much longer than the area that it is said of, and longer still"
    assert comparison_picture(pair(), Region(36, 26, 4, 4), (words,)).shape[1] > 500


def test_grey_pictures_are_shown() -> None:
    grey = Pair(Light.IR, pair().live[..., 0], pair().specimen[..., 0], PPI)
    assert comparison_picture(grey, Region(0, 0, 60, 40)).shape[2] == 3
