import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.block_grid import BlockGrid
from imaging.properties.cell_structure import CellReference, CellStructure, cell_structure, followed_further, gain_at

SIZE = (200, 300)


def pattern(seed: int) -> NDArray[np.float32]:
    noise = np.random.default_rng(seed).normal(0, 1, SIZE).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 1.5) - cv2.GaussianBlur(noise, (0, 0), 6.0), np.float32)


def prepared(mask: NDArray[np.bool_] | None = None) -> CellReference:
    whole = np.ones(SIZE, np.bool_)
    return CellReference.of(pattern(1), whole if mask is None else mask, BlockGrid.over(SIZE, 200, 2.25))


def found(live: NDArray[np.float32], reference: CellReference | None = None) -> CellStructure:
    return cell_structure(live, reference or prepared(), 3)


def test_the_same_pattern_fainter_is_found_with_its_strength() -> None:
    result = found(0.4 * pattern(1))
    assert result.score.min() > 0.99
    assert np.allclose(result.gain, 0.4, atol=0.01)
    assert not result.shift_px.any()


def test_a_shifted_pattern_is_followed() -> None:
    result = found(np.roll(pattern(1), (2, -3), axis=(0, 1)))
    assert np.median(result.score) > 0.95
    assert (np.median(result.shift_px.reshape(-1, 2), axis=0) == (-3, 2)).all()


def test_another_pattern_is_not_found_and_stays_unexplained() -> None:
    result = found(pattern(2))
    assert np.median(result.score) < 0.35
    assert np.median(result.left / result.energy) > 0.85


def test_only_the_cells_that_changed_deviate() -> None:
    live = pattern(1)
    live[60:110, 100:160] = pattern(3)[60:110, 100:160]
    low = found(live).score < 0.6
    assert 1 <= low.sum() < 20
    assert not low[:2].any()


def test_what_is_left_out_does_not_count() -> None:
    live, hidden = pattern(1), np.zeros(SIZE, np.bool_)
    hidden[50:120, 90:170] = True
    live[hidden] = 9.0
    assert found(live).score.min() < 0.6
    left = prepared().without(hidden)
    seen = left.grid.means(left.weight) > 0.3
    assert found(live, left).score[seen].min() > 0.99


def test_what_lies_further_off_in_a_place_is_followed_and_another_pattern_is_not() -> None:
    live, reference = pattern(1), prepared()
    live[60:130, 90:180] = np.roll(pattern(1), (7, 6), axis=(0, 1))[60:130, 90:180]
    first = found(live, reference)
    further = followed_further(live, reference, first, 0.75, 10)
    inside = (slice(4, 5), slice(5, 7))
    assert first.score[inside].max() < 0.6
    assert further.score[inside].min() > 0.9
    other = pattern(1)
    other[60:130, 90:180] = pattern(4)[60:130, 90:180]
    assert followed_further(other, reference, found(other, reference), 0.75, 10).score[inside].max() < 0.6
    assert followed_further(pattern(2), reference, found(pattern(2), reference), 0.75, 10).score.max() < 0.75


def test_the_gain_at_a_known_shift_takes_no_noise_for_the_pattern() -> None:
    reference = prepared()
    moved = np.roll(pattern(1), (2, -3), axis=(0, 1))
    shift, counting = found(moved).shift_px, np.ones(reference.grid.shape, np.bool_)
    assert abs(np.median(gain_at(0.3 * moved, reference, shift, counting)) - 0.3) < 0.02
    noise = np.random.default_rng(7).normal(0, 1, SIZE).astype(np.float32)
    assert abs(gain_at(noise, reference, shift, counting).mean()) < found(noise).gain.mean()


def test_cells_that_are_not_wanted_have_no_gain() -> None:
    reference = prepared()
    counting = np.zeros(reference.grid.shape, np.bool_)
    counting[1, 2] = True
    gain = gain_at(pattern(1), reference, found(pattern(1)).shift_px, counting)
    assert abs(gain[1, 2] - 1) < 0.01
    assert np.count_nonzero(gain) == 1
