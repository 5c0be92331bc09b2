"""A dragged line has its length in millimetres, whatever the scale of the view."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from ui.examine.measure_tool import MeasureTool
from ui.viewer.view_space import ViewSpace
from ui.viewer.viewport import Viewport

COORDINATES = st.floats(0, 120)


def test_before_the_first_drag_there_is_no_length() -> None:
    assert MeasureTool().length_mm is None


@settings(deadline=None)
@given(COORDINATES, COORDINATES, COORDINATES, COORDINATES)
def test_the_length_is_that_of_the_line(x1: float, y1: float, x2: float, y2: float) -> None:
    tool = MeasureTool()
    tool.press(QPointF(x1, y1))
    tool.move(QPointF(0, 0))
    tool.release(QPointF(x2, y2))
    assert tool.length_mm == pytest.approx(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5)


def test_a_new_drag_replaces_the_line() -> None:
    tool = MeasureTool()
    tool.press(QPointF(0, 0))
    tool.release(QPointF(3, 4))
    tool.press(QPointF(10, 10))
    assert tool.length_mm == 0


@pytest.mark.gui
def test_the_line_is_drawn_with_its_length(qapp: object) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    tool = MeasureTool()
    tool.press(QPointF(10, 10))
    tool.release(QPointF(40, 10))
    painter = QPainter(image)
    tool.paint(painter, ViewSpace(Viewport(25, 10, 5), (300.0, 200.0)))
    painter.end()
    assert any(image.pixel(x, 100) & 0xFFFFFF for x in range(300))
