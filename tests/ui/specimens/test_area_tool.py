"""Drawing: a drag is a region on the page, a click picks, nothing reaches beyond the page."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from imaging.region import Region
from ui.specimens.area_tool import SMALLEST_MM, AreaTool

SIZE_MM = (125.0, 88.0)
ANYWHERE = st.floats(-60, 200)


class Told:
    def __init__(self) -> None:
        self.regions: list[Region] = []
        self.points: list[QPointF] = []
        self.tool = AreaTool(SIZE_MM, self.regions.append, self.points.append)

    def drag(self, start: QPointF, end: QPointF) -> None:
        self.tool.press(start)
        self.tool.move(end)
        self.tool.release(end)


def test_a_drag_in_any_direction_is_the_same_region() -> None:
    told = Told()
    corners = [(10, 20), (40, 20), (10, 60), (40, 60)]
    for index, start in enumerate(corners):
        told.drag(QPointF(*start), QPointF(*corners[3 - index]))
    assert set(told.regions) == {Region(10, 20, 30, 40)}


def test_a_click_picks_what_lies_there() -> None:
    told = Told()
    told.drag(QPointF(30, 30), QPointF(30.2, 30.1))
    assert told.regions == []
    assert told.points == [QPointF(30.2, 30.1)]


@settings(deadline=None)
@given(ANYWHERE, ANYWHERE, ANYWHERE, ANYWHERE)
def test_a_region_lies_on_the_page_and_is_never_too_small(x1: float, y1: float, x2: float, y2: float) -> None:
    told = Told()
    told.drag(QPointF(x1, y1), QPointF(x2, y2))
    assert len(told.regions) + len(told.points) == 1
    for region in told.regions:
        assert region.left >= 0
        assert region.top >= 0
        assert region.right <= SIZE_MM[0] + 1e-9
        assert region.bottom <= SIZE_MM[1] + 1e-9
        assert min(region.width, region.height) >= SMALLEST_MM - 1e-9


def test_a_release_without_a_press_is_nothing() -> None:
    told = Told()
    told.tool.release(QPointF(1, 1))
    assert (told.regions, told.points) == ([], [])


@pytest.mark.parametrize("edge", [QPointF(124.5, 10), QPointF(130, 10)])
def test_a_sliver_at_the_edge_of_the_page_picks(edge: QPointF) -> None:
    told = Told()
    told.drag(QPointF(124.2, 5), edge)
    assert told.regions == []
