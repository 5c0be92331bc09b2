import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.evaluation.rate import Rate


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [
        (0, 300, 0.0, 0.0122),  # the rule of three gives 1 %
        (1, 20, 0.0013, 0.2487),
        (10, 10, 0.6915, 1.0),
        (5, 10, 0.1871, 0.8129),
    ],
)
def test_intervals_of_clopper_and_pearson(count: int, total: int, low: float, high: float) -> None:
    assert Rate(count, total).interval == pytest.approx((low, high), abs=1e-4)


@settings(deadline=None)
@given(st.integers(1, 200).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_the_interval_holds_the_rate(numbers: tuple[int, int]) -> None:
    rate = Rate(*numbers)
    low, high = rate.interval
    assert rate.value is not None
    assert 0 <= low <= rate.value <= high <= 1


def test_nothing_counted_says_nothing() -> None:
    assert Rate(0, 0).value is None
    assert Rate(0, 0).interval == (0.0, 1.0)
    assert str(Rate(0, 0)) == "-"
