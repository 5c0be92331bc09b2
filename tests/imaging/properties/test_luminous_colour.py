import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from imaging.properties.luminous_colour import (
    angle_deg,
    colours_at,
    luminous_colours,
    luminous_mask,
    over_paper,
)

RED, GREEN = (200.0, 50.0, 40.0), (60.0, 190.0, 60.0)


def glowing(gain: float = 1.0, first: tuple[float, float, float] = RED) -> NDArray[np.float32]:
    picture = np.full((80, 120, 3), 25.0, np.float32)
    picture[20:60, 10:50] += gain * np.array(first, np.float32)
    picture[20:60, 70:110] += gain * np.array(GREEN, np.float32)
    return picture


def measured(live: NDArray[np.float32]) -> list[float]:
    reference = over_paper(glowing(), np.ones((80, 120), np.bool_))
    colours = luminous_colours(reference, luminous_mask(reference, np.ones((80, 120), np.bool_)))
    assert len(colours.directions) == 2
    found = colours_at(over_paper(live, np.ones((80, 120), np.bool_)), colours)
    return [angle_deg(light, colours.directions[index]) for index, light in enumerate(found) if light is not None]


@settings(deadline=None, max_examples=15)
@given(st.floats(0.3, 1.1))
def test_fading_keeps_the_colour(gain: float) -> None:
    assert max(measured(glowing(gain))) < 1


def test_another_colour_is_told() -> None:
    assert max(measured(glowing(first=(60.0, 60.0, 200.0)))) > 40


def test_one_colour_stays_one() -> None:
    reference = over_paper(glowing(first=GREEN), np.ones((80, 120), np.bool_))
    colours = luminous_colours(reference, luminous_mask(reference, np.ones((80, 120), np.bool_)))
    assert len(colours.directions) == 1
    assert colours.shares == (1.0,)


def test_dark_areas_have_no_colours() -> None:
    dark = np.zeros((80, 120, 3), np.float32)
    mask = luminous_mask(dark, np.ones((80, 120), np.bool_))
    assert not mask.any()
    assert luminous_colours(dark, mask).shares == ()
    assert not luminous_mask(dark, np.zeros((80, 120), np.bool_)).any()


def test_angles() -> None:
    assert angle_deg(np.array([1, 0, 0]), np.array([3, 0, 0])) < 1e-3
    assert abs(angle_deg(np.array([1, 0, 0]), np.array([0, 1, 0])) - 90) < 1e-3
