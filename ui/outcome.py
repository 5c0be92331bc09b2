"""Outcomes and advice as shape, symbol and colour, drawn as vectors (Doc 9303-2 C.32, C.33)."""

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.inspection import Advice, Outcome
from ui import terms
from ui.theme.apply import current_palette
from ui.theme.palette import Palette

ADVICE_OUTCOME = {
    Advice.CLEAR: Outcome.SUCCESSFUL,
    Advice.ATTENTION: Outcome.UNDETERMINED,
    Advice.REFER: Outcome.FAILED,
}


def outcome_colour(outcome: Outcome, palette: Palette) -> str:
    """Return the colour of the outcome's shape as #rrggbb."""
    return str(getattr(palette, outcome.value))


def draw_outcome(painter: QPainter, rect: QRectF, outcome: Outcome, palette: Palette) -> None:
    """Draw the symbol of `outcome` into the largest square in the middle of `rect`."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.scale(side / 2, side / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(outcome_colour(outcome, palette)))
    _DRAWN[outcome](painter, palette)
    painter.restore()


def _stroke(painter: QPainter, colour: str, *lines: list[tuple[float, float]]) -> None:
    pen = QPen(QColor(colour), 0.22, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in lines:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))


def _check_in_circle(painter: QPainter, palette: Palette) -> None:
    painter.drawEllipse(QRectF(-0.96, -0.96, 1.92, 1.92))
    _stroke(painter, palette.on_outcome, [(-0.42, 0.04), (-0.12, 0.36), (0.44, -0.32)])


def _cross_in_octagon(painter: QPainter, palette: Palette) -> None:
    corners = [QPointF(cos(pi / 8 + i * pi / 4), sin(pi / 8 + i * pi / 4)) for i in range(8)]
    painter.drawPolygon(QPolygonF(corners))
    _stroke(painter, palette.on_outcome, [(-0.36, -0.36), (0.36, 0.36)], [(-0.36, 0.36), (0.36, -0.36)])


def _question_in_triangle(painter: QPainter, palette: Palette) -> None:
    pen = QPen(painter.brush().color(), 0.2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolygon(QPolygonF([QPointF(0, -0.78), QPointF(0.88, 0.76), QPointF(-0.88, 0.76)]))
    dark = "#1a2028"
    painter.setPen(QPen(QColor(dark), 0.17, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(-0.24, -0.32, 0.48, 0.48), -60 * 16, 220 * 16)
    painter.drawLine(QPointF(0.0, 0.19), QPointF(0.12, 0.13))
    painter.drawLine(QPointF(0.0, 0.19), QPointF(0.0, 0.32))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(dark))
    painter.drawEllipse(QPointF(0, 0.58), 0.11, 0.11)


def _dash_in_circle(painter: QPainter, palette: Palette) -> None:
    painter.drawEllipse(QRectF(-0.96, -0.96, 1.92, 1.92))
    _stroke(painter, palette.on_outcome, [(-0.42, 0.0), (0.42, 0.0)])


def _black_square(painter: QPainter, palette: Palette) -> None:
    pen = QPen(QColor(palette.muted), 0.1)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(QRectF(-0.8, -0.8, 1.6, 1.6))


_DRAWN: dict[Outcome, Callable[[QPainter, Palette], None]] = {
    Outcome.SUCCESSFUL: _check_in_circle,
    Outcome.FAILED: _cross_in_octagon,
    Outcome.UNDETERMINED: _question_in_triangle,
    Outcome.NOT_PERFORMED: _dash_in_circle,
    Outcome.ABORTED: _black_square,
}


def outcome_icon(outcome: Outcome, size_px: int = 32) -> QIcon:
    """Return the symbol as an icon for lists and buttons."""
    pixmap = QPixmap(QSize(size_px, size_px) * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_outcome(painter, QRectF(pixmap.rect()), outcome, current_palette())
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


class OutcomeSymbol(QWidget):
    """The symbol of an outcome as a widget; `set_outcome(None)` shows nothing."""

    def __init__(self, outcome: Outcome | None = None, size_px: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = outcome
        self.setFixedSize(size_px, size_px)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def outcome(self) -> Outcome | None:
        """What is shown."""
        return self._outcome

    def set_outcome(self, outcome: Outcome | None) -> None:
        """Show another outcome."""
        self._outcome = outcome
        self.setAccessibleName(terms.outcome(outcome) if outcome else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the symbol."""
        if self._outcome is None:
            return
        painter = QPainter(self)
        draw_outcome(painter, QRectF(self.rect()), self._outcome, current_palette())
        painter.end()
