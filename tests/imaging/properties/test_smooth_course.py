import numpy as np
from numpy.typing import NDArray

from imaging.properties.smooth_course import smooth_course


def shading() -> NDArray[np.float32]:
    y, x = np.mgrid[-1:1:20j, -1:1:30j]
    return np.asarray(100 - 20 * x * x - 10 * y + 5 * x * y, np.float32)


def test_a_quadratic_course_is_found_exactly_and_unknown_places_are_filled() -> None:
    levels = shading()
    levels[3:6, 4:9] = np.nan
    assert np.abs(smooth_course(levels) - shading()).max() < 0.1


def test_a_patch_does_not_raise_its_surroundings() -> None:
    levels = shading()
    levels[5:10, 5:12] += 60
    assert np.abs(smooth_course(levels) - shading()).max() < 2


def test_hardly_anything_known_gives_the_median_and_nothing_known_one() -> None:
    levels = np.full((8, 9), np.nan, np.float32)
    assert (smooth_course(levels) == 1).all()
    levels[2, 2:5] = 7.0
    assert (smooth_course(levels) == 7).all()


def test_a_course_does_not_run_away_where_nothing_is_known() -> None:
    levels = np.asarray(shading() / 100, np.float32)
    levels[:, :18] = np.nan
    levels += np.random.default_rng(3).normal(0, 0.05, levels.shape).astype(np.float32)
    course = smooth_course(levels)
    known = levels[np.isfinite(levels)]
    assert np.ptp(course) <= 2.1 * np.ptp(known)
