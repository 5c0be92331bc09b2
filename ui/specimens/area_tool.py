"""Draws a rectangle on the page with the mouse, or picks what lies under a click."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from imaging.region import Region
from ui.viewer.view_space import ViewSpace

SMALLEST_MM = 1.0


class AreaTool:
    """Calls `drawn` with the region of a drag (clipped to the page), `picked` with the point of a click (mm)."""

    def __init__(
        self, size_mm: tuple[float, float], drawn: Callable[[Region], None], picked: Callable[[QPointF], None]
    ) -> None:
        self._size_mm = size_mm
        self._drawn, self._picked = drawn, picked
        self._start: QPointF | None = None
        self._end = QPointF()

    def press(self, point_mm: QPointF) -> None:
        """Start a rectangle."""
        self._start = self._end = point_mm

    def move(self, point_mm: QPointF) -> None:
        """Stretch it."""
        self._end = point_mm

    def release(self, point_mm: QPointF) -> None:
        """Finish it."""
        if self._start is None:
            return
        start, self._start = self._start, None
        area = self._area(start, point_mm)
        if area is None:
            self._picked(point_mm)
        else:
            self._drawn(area)

    def paint(self, painter: QPainter, space: ViewSpace) -> None:
        """Draw the rectangle being stretched."""
        area = self._area(self._start, self._end) if self._start is not None else None
        if area is None:
            return
        painter.save()
        painter.setBrush(QColor(255, 255, 255, 40))
        painter.setPen(QPen(QColor("#ffffff"), 2, Qt.PenStyle.DashLine))
        painter.drawRect(space.rect(area))
        painter.restore()

    def _area(self, start: QPointF, end: QPointF) -> Region | None:
        left, right = sorted((start.x(), end.x()))
        top, bottom = sorted((start.y(), end.y()))
        if right - left < SMALLEST_MM or bottom - top < SMALLEST_MM:
            return None
        page = Region(0, 0, *self._size_mm)
        inside = Region(left, top, right - left, bottom - top).intersection(page)
        large = inside is not None and min(inside.width, inside.height) >= SMALLEST_MM
        return inside if large else None
