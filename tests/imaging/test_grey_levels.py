import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imaging.grey_levels import percentile


@settings(deadline=None)
@given(st.lists(st.integers(0, 255), min_size=1, max_size=50), st.floats(0, 100))
def test_percentiles_are_those_of_sorted_levels(levels: list[int], share: float) -> None:
    picture = np.array(levels, np.uint8)
    assert percentile(picture, share) == pytest.approx(float(np.percentile(picture, share)), abs=1e-9)
    assert percentile(picture[None, ::2], share) == pytest.approx(float(np.percentile(picture[::2], share)), abs=1e-9)


def test_without_levels_there_is_no_percentile() -> None:
    assert np.isnan(percentile(np.zeros((0, 3), np.uint8), 50))
