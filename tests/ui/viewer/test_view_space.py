import pytest
from PySide6.QtCore import QPointF

from imaging.region import Region
from ui.viewer.view_space import ViewSpace
from ui.viewer.viewport import Viewport


def test_a_region_becomes_a_rectangle_of_the_view_and_points_come_back() -> None:
    space = ViewSpace(Viewport(10, 10, 5), (100, 100))
    rect = space.rect(Region(10, 10, 4, 2))
    assert (rect.x(), rect.y(), rect.width(), rect.height()) == (50, 50, 20, 10)
    point = space.page_point(space.point(QPointF(3.5, 7.25)))
    assert (point.x(), point.y()) == pytest.approx((3.5, 7.25))
