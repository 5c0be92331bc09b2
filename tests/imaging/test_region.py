import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imaging.region import Region

lengths = st.floats(-200, 400)
sizes = st.floats(0.05, 300)
regions = st.builds(Region, lengths, lengths, sizes, sizes)


@settings(deadline=None)
@given(regions, st.floats(50, 1200), st.integers(1, 3000), st.integers(1, 3000))
def test_a_crop_never_leaves_the_page(region: Region, ppi: float, height: int, width: int) -> None:
    rows, columns = region.slices(ppi, (height, width))
    assert 0 <= rows.start <= rows.stop <= height
    assert 0 <= columns.start <= columns.stop <= width


@settings(deadline=None)
@given(regions, regions)
def test_an_intersection_lies_in_both(one: Region, other: Region) -> None:
    common = one.intersection(other)
    if common is not None:
        for region in (one, other):
            assert region.left <= common.left <= common.right <= region.right + 1e-9
            assert region.top <= common.top <= common.bottom <= region.bottom + 1e-9


def test_a_crop_has_its_size_in_pixels() -> None:
    page = np.zeros((1386, 1969, 3), np.uint8)
    assert Region(25.4, 12.7, 50.8, 25.4).crop(page, 400).shape == (400, 800, 3)


def test_a_box_and_back() -> None:
    assert Region.from_box([10, 12, 30.004, 20]).box_mm == [10.0, 12.0, 30.0, 20.0]


def test_growing_keeps_the_middle() -> None:
    assert Region(10, 10, 5, 5).grown(1) == Region(9, 9, 7, 7)


def test_regions_apart_share_nothing() -> None:
    assert Region(0, 0, 10, 10).intersection(Region(10, 0, 5, 5)) is None


@pytest.mark.parametrize("size", [(0, 5), (5, -1)])
def test_a_region_without_extent_is_refused(size: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="positive"):
        Region(0, 0, *size)
