import math

from hypothesis import given, settings
from hypothesis import strategies as st

from reference_specimens.limits import Limit, Standing, at_least, at_most
from reference_specimens.sample_limits import fitted

values = st.lists(st.floats(-5, 5), min_size=1, max_size=12)


@settings(deadline=None)
@given(values)
def test_every_sample_is_accepted(samples: list[float]) -> None:
    limits = {"a": at_least(0.5, fails_below=0.3), "b": at_most(0.5, fails_above=0.8)}
    found = fitted(limits, {"a": samples, "b": samples})
    assert all(limit.standing(value) is Standing.ACCEPTED for limit in found.values() for value in samples)
    assert found["a"].fails_below <= found["a"].low
    assert found["b"].fails_above >= found["b"].high


def test_a_limit_that_the_samples_keep_stays() -> None:
    limit = at_least(0.5, fails_below=0.3)
    assert fitted({"a": limit}, {"a": [0.9, 0.91, 0.9]}) == {"a": limit}


def test_without_samples_or_with_none_that_is_a_number_nothing_changes() -> None:
    limits = {"a": Limit(0.2, 0.4, 0.1, 0.5)}
    assert fitted(limits, {}) == limits
    assert fitted(limits, {"a": [math.nan]}) == limits


def test_more_samples_leave_less_margin() -> None:
    limits = {"a": at_least(0.9, fails_below=0.8)}
    few, many = (fitted(limits, {"a": [0.4, 0.5] * times}) for times in (1, 8))
    assert few["a"].low < many["a"].low < 0.4
