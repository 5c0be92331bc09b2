"""Line icons of the rail and the top bar, drawn as vectors in the colour of the text."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from inspector.officer import Workspace
from ui.theme.apply import current_palette

SIDE_PX = 24


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline([QPointF(x, y) for x, y in points])


def _inspect(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(5, 3, 14, 18), 2, 2)
    painter.drawEllipse(QPointF(12, 10), 2.6, 2.6)
    _line(painter, (8.5, 17), (15.5, 17))
    _line(painter, (1.5, 13.6), (22.5, 13.6))


def _examine(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(10, 10), 6.5, 6.5)
    _line(painter, (14.8, 14.8), (21, 21))
    _line(painter, (7.5, 10), (12.5, 10))


def _specimens(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(3, 7, 14, 14), 2, 2)
    _line(painter, (7, 3.5), (19, 3.5), (20.5, 5), (20.5, 17))
    _line(painter, (6.5, 16.5), (13.5, 16.5))


def _log(painter: QPainter) -> None:
    for y in (6.0, 12.0, 18.0):
        painter.drawEllipse(QPointF(4.5, y), 0.8, 0.8)
        _line(painter, (9, y), (21, y))


_DRAWN: dict[Workspace, Callable[[QPainter], None]] = {
    Workspace.INSPECT: _inspect,
    Workspace.EXAMINE: _examine,
    Workspace.SPECIMENS: _specimens,
    Workspace.LOG: _log,
}


def workspace_icon(workspace: Workspace) -> QIcon:
    """Return the icon of a workspace in the current theme."""
    scale = 3
    pixmap = QPixmap(QSize(SIDE_PX, SIDE_PX) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    pen = QPen(QColor(current_palette().text), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _DRAWN[workspace](painter)
    painter.end()
    return QIcon(pixmap)
