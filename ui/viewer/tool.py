"""A tool takes the mouse of a PageView: drawing a region, measuring, placing a pointer."""

from typing import Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from ui.viewer.view_space import ViewSpace


class Tool(Protocol):
    """What a PageView calls while the tool is set; points are in mm on the page."""

    def press(self, point_mm: QPointF) -> None:
        """The left button went down."""

    def move(self, point_mm: QPointF) -> None:
        """The mouse moved with the left button down."""

    def release(self, point_mm: QPointF) -> None:
        """The left button came up."""

    def paint(self, painter: QPainter, space: ViewSpace) -> None:
        """Draw on top of the page."""
