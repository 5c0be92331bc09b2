import numpy as np
import pytest
from numpy.typing import NDArray

from reference_specimens.cells.deviation import expected

SHAPE = (12, 15)


def values(seed: int, *, level: float = 0.1, scatter: float = 0.02) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(level, scatter, SHAPE).astype(np.float32)


def recaptures() -> list[NDArray[np.float32]]:
    return [values(seed) for seed in range(5)]


def test_another_capture_like_them_does_not_deviate() -> None:
    assert np.abs(expected(recaptures(), [], 0.05).deviations(values(9))).max() < 3


def test_a_cell_that_differs_deviates_and_its_neighbours_do_not() -> None:
    live = values(9)
    live[4, 5] = 0.6
    deviations = expected(recaptures(), [], 0.05).deviations(live)
    assert deviations[4, 5] > 6
    assert np.delete(deviations.ravel(), 4 * SHAPE[1] + 5).max() < 3


def test_a_soft_page_deviates_nowhere_and_another_print_everywhere() -> None:
    learnt = expected(recaptures(), [], 0.05)
    assert learnt.deviations(values(9, level=0.2)).max() < 3
    assert np.median(learnt.deviations(values(9, level=0.6))) > 5


def test_cells_not_known_are_not_judged() -> None:
    samples = recaptures()
    for sample in samples[:3]:
        sample[0, 0] = np.nan
    assert np.isnan(expected(samples, [], 0.05).deviations(values(9))[0, 0])
    assert np.isnan(expected(samples, [], 0.05).deviations(np.full(SHAPE, np.nan, np.float32))).all()


@pytest.mark.parametrize("share", [0.4, 1.0])
def test_what_varies_between_genuine_captures_is_variable(share: float) -> None:
    further = [values(20 + index) for index in range(10)]
    for sample in further[: round(10 * share)]:
        sample[6:8, 6:8] = 0.8
    learnt = expected(recaptures(), further, 0.05)
    assert np.isnan(learnt.centre[6:8, 6:8]).all()
    assert np.isfinite(learnt.centre).sum() == learnt.centre.size - 4


def test_genuine_captures_widen_and_narrow_the_tolerance() -> None:
    even = [values(30 + index, scatter=0.005) for index in range(10)]
    uneven = [values(30 + index, scatter=0.08) for index in range(10)]
    spreads = [np.median(expected(recaptures(), further, 0.05).spread) for further in (even, [], uneven)]
    assert spreads[0] < spreads[1] < spreads[2]


def test_two_further_captures_are_too_few_to_tell() -> None:
    odd = values(40)
    odd[2, 2] = 0.9
    assert np.isfinite(expected(recaptures(), [odd, odd], 0.05).centre).all()
