import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from imaging.properties.ink_colour import ink_reference
from tests.imaging.properties.line_print import GREEN, ROSE, densities, line_page, soft

CELL = 48


def typical_angle(picture: np.ndarray) -> float:
    known = ink_reference(densities(line_page()), CELL)
    strong = known.strength > np.median(known.strength)
    return float(np.median(known.angles_deg(densities(picture))[strong]))


@settings(deadline=None, max_examples=8)
@given(st.floats(0.5, 1.05), st.floats(0.85, 1.05), st.floats(0.85, 1.05), st.floats(0.8, 1.2))
def test_exposure_white_balance_and_tone_do_not_change_a_colour(
    gain: float, red: float, blue: float, gamma: float
) -> None:
    seen = 255 * (line_page() / 255 * gain * np.array([red, 1.0, blue])) ** gamma / gain ** (gamma - 1)
    assert typical_angle(np.clip(seen, 0, 255).astype(np.float32)) < 4.0


def test_fading_and_blur_keep_the_colour() -> None:
    faded = line_page() + (235 - line_page()) * 0.4
    assert typical_angle(soft(faded, 1.0)) < 4.0


def test_another_ink_is_told() -> None:
    assert typical_angle(line_page(colours=(ROSE, GREEN))) > 15.0
    assert typical_angle(line_page(colours=((0.5, 0.5, 0.5), (0.55, 0.55, 0.55)))) > 15.0
