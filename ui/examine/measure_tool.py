"""Measures a distance on the page: drag a line, read millimetres."""

from math import hypot

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.viewer.view_space import ViewSpace

HANDLE_PX = 6.0


class MeasureTool:
    """Holds one line; a new drag replaces it (see `ui.viewer.tool.Tool`)."""

    def __init__(self) -> None:
        self._start: QPointF | None = None
        self._end: QPointF | None = None

    @property
    def length_mm(self) -> float | None:
        """The length of the line, None while there is none."""
        if self._start is None or self._end is None:
            return None
        return hypot(self._end.x() - self._start.x(), self._end.y() - self._start.y())

    def press(self, point_mm: QPointF) -> None:
        """Start a line."""
        self._start = self._end = point_mm

    def move(self, point_mm: QPointF) -> None:
        """Stretch the line."""
        self._end = point_mm

    def release(self, point_mm: QPointF) -> None:
        """Finish the line."""
        self._end = point_mm

    def paint(self, painter: QPainter, space: ViewSpace) -> None:
        """Draw the line with its length at the middle."""
        if self._start is None or self._end is None or self.length_mm is None:
            return
        start, end = space.point(self._start), space.point(self._end)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in (("#ffffff", 4.0), ("#101316", 1.6)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(start, end)
            for point in (start, end):
                painter.drawEllipse(point, HANDLE_PX / 2, HANDLE_PX / 2)
        self._draw_length(painter, (start + end) / 2, self.length_mm)
        painter.restore()

    def _draw_length(self, painter: QPainter, middle: QPointF, length_mm: float) -> None:
        pattern = QCoreApplication.translate("MeasureTool", "{length} mm")
        text = pattern.format(length=QLocale().toString(length_mm, "f", 1))
        box = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-8, -3, 8, 3)
        box.moveCenter(middle + QPointF(0, -box.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
