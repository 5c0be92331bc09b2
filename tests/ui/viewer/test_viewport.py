import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.viewer.viewport import MAXIMUM_PX_PER_MM, MINIMUM_PX_PER_MM, Viewport

VIEW = (800.0, 600.0)
places = st.floats(-200, 200)
pixels = st.floats(0, 800)
scales = st.floats(1, 60)
viewports = st.builds(Viewport, places, places, scales)


@given(viewports, pixels, pixels)
@settings(deadline=None)
def test_to_the_page_and_back(viewport: Viewport, x: float, y: float) -> None:
    assert viewport.to_view(*viewport.to_page(x, y, VIEW), VIEW) == pytest.approx((x, y), abs=1e-6)


@given(viewports, st.floats(0.5, 2), pixels, pixels)
@settings(deadline=None)
def test_zooming_keeps_the_point_under_the_pointer(viewport: Viewport, factor: float, x: float, y: float) -> None:
    before = viewport.to_page(x, y, VIEW)
    after = viewport.zoomed(factor, (x, y), VIEW).to_page(x, y, VIEW)
    assert after == pytest.approx(before, abs=1e-6)


@given(viewports, pixels, pixels)
@settings(deadline=None)
def test_panning_moves_the_page_with_the_hand(viewport: Viewport, dx: float, dy: float) -> None:
    x, y = viewport.to_view(10, 10, VIEW)
    assert viewport.panned(dx, dy).to_view(10, 10, VIEW) == pytest.approx((x + dx, y + dy), abs=1e-6)


def test_a_fitted_page_lies_whole_in_the_view() -> None:
    viewport = Viewport.fitting((125.0, 88.0), VIEW)
    left, top = viewport.to_view(0, 0, VIEW)
    right, bottom = viewport.to_view(125, 88, VIEW)
    assert min(left, top, VIEW[0] - right, VIEW[1] - bottom) >= 16
    assert left == pytest.approx(16)


def test_zoom_has_limits() -> None:
    viewport = Viewport(0, 0, 4)
    assert viewport.zoomed(1e9, (0, 0), VIEW).px_per_mm == MAXIMUM_PX_PER_MM
    assert viewport.zoomed(1e-9, (0, 0), VIEW).px_per_mm == MINIMUM_PX_PER_MM


def test_the_middle_of_the_view_stays_on_the_page() -> None:
    kept = Viewport(500, -3, 4).kept_on((125.0, 88.0))
    assert (kept.centre_x_mm, kept.centre_y_mm) == (125.0, 0.0)
