import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from imaging.properties.pattern import match, surface

REACH = 4


def texture(seed: int, shape: tuple[int, int] = (40, 50)) -> NDArray[np.float32]:
    return np.asarray(np.random.default_rng(seed).normal(0, 1, shape), np.float32)


def in_field(pattern: NDArray[np.float32], shift: tuple[int, int], gain: float = 1.0) -> NDArray[np.float32]:
    field = 0.01 * texture(99, (pattern.shape[0] + 2 * REACH, pattern.shape[1] + 2 * REACH))
    rows = slice(REACH + shift[1], REACH + shift[1] + pattern.shape[0])
    field[rows, REACH + shift[0] : REACH + shift[0] + pattern.shape[1]] += gain * pattern
    return field


@settings(deadline=None, max_examples=30)
@given(st.integers(-4, 4), st.integers(-4, 4), st.floats(0.2, 2.0))
def test_finds_shift_and_gain_with_full_score(x: int, y: int, gain: float) -> None:
    pattern = texture(1)
    found = match(in_field(pattern, (x, y), gain), pattern, np.ones(pattern.shape, np.bool_), search_px=REACH)
    assert found.shift_px == (x, y)
    assert found.score > 0.99
    assert abs(found.gain - gain) < 0.02 * gain + 0.01


def test_another_pattern_scores_low() -> None:
    mask = np.ones((40, 50), np.bool_)
    assert match(in_field(texture(2), (0, 0)), texture(1), mask, search_px=REACH).score < 0.25


def test_what_lies_outside_the_mask_does_not_count() -> None:
    pattern = texture(1)
    mask = np.zeros(pattern.shape, np.bool_)
    mask[:, :25] = True
    spoiled = in_field(pattern, (0, 0))
    spoiled[:, REACH + 30 :] += 50
    trimmed = spoiled[REACH - 1 : -REACH + 1, REACH - 1 : -REACH + 1]
    assert match(trimmed, pattern, mask, search_px=1).score > 0.99


def test_an_empty_mask_matches_nothing() -> None:
    found = surface(in_field(texture(1), (0, 0)), texture(1), np.zeros((40, 50), np.bool_), search_px=REACH)
    assert found.best().score == 0
    assert found.energy == 0


def test_best_may_be_sought_near_a_shift() -> None:
    pattern = texture(1)
    found = surface(in_field(pattern, (3, 0)), pattern, np.ones(pattern.shape, np.bool_), search_px=REACH)
    assert found.best((0, 0), 1).score < 0.3
    assert found.best((2, 0), 1).shift_px == (3, 0)
