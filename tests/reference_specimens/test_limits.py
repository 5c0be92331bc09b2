import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reference_specimens.limits import (
    Limit,
    Standing,
    at_least,
    at_most,
    limits_as_json,
    limits_from_json,
)


@pytest.mark.parametrize(
    ("value", "standing"),
    [(0.9, Standing.ACCEPTED), (0.5, Standing.ACCEPTED), (0.4, Standing.DOUBTFUL), (0.2, Standing.TOO_LOW)],
)
def test_a_lower_bound_leaves_room_for_doubt(value: float, standing: Standing) -> None:
    assert at_least(0.5, fails_below=0.3).standing(value) is standing


def test_an_upper_bound() -> None:
    limit = at_most(1.0, fails_above=2.0)
    standings = [limit.standing(value) for value in (-5, 1.0, 1.5, 2.5)]
    assert standings == [Standing.ACCEPTED, Standing.ACCEPTED, Standing.DOUBTFUL, Standing.TOO_HIGH]


def test_no_bound_accepts_all_but_what_is_no_number() -> None:
    assert Limit().standing(1e9) is Standing.ACCEPTED
    assert Limit().standing(math.nan) is Standing.DOUBTFUL


@settings(deadline=None)
@given(st.lists(st.floats(-100, 100), min_size=4, max_size=4), st.booleans())
def test_limits_come_back_from_json(bounds: list[float], open_end: bool) -> None:
    low, high, below, above = bounds
    limit = Limit(low, math.inf if open_end else high, below, above)
    again = limits_from_json(limits_as_json({"score": limit}))["score"]
    assert again.low == pytest.approx(limit.low, abs=1e-4)
    assert again.high == limit.high if open_end else again.high == pytest.approx(high, abs=1e-4)
