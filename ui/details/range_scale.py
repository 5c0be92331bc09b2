"""A measured value on a small scale that shows the accepted range."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.inspection import CheckResult, Outcome
from ui.theme.apply import current_palette

MARGIN_PX = 12.0
BAR_PX = 10.0


def scale_limits(measured: float, accepted: tuple[float, float]) -> tuple[float, float]:
    """Return the (low, high) ends of a scale that shows both the value and the range with some room.

    Shares (0..1) get the whole scale from 0 to 1.
    """
    low, high = min(measured, accepted[0]), max(measured, accepted[1])
    if low >= 0.0 and high <= 1.0:
        return 0.0, 1.0
    room = 0.1 * max(high - low, abs(high), 1e-6)
    return low - room, high + room


class RangeScale(QWidget):
    """Hidden where the check measured nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured = 0.0
        self._accepted = (0.0, 1.0)
        self._outcome = Outcome.NOT_PERFORMED
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        """The bar with a line of words above and below."""
        return QSize(320, 2 * self.fontMetrics().height() + 40)

    def show_check(self, check: CheckResult) -> None:
        """Show the value and the range of a check."""
        self.setVisible(check.measured is not None and check.accepted is not None)
        if check.measured is None or check.accepted is None:
            return
        self._measured, self._accepted, self._outcome = check.measured, check.accepted, check.outcome
        words = self.tr("measured {value}, accepted {low} to {high}")
        low, high = check.accepted
        self.setAccessibleName(words.format(value=_number(check.measured), low=_number(low), high=_number(high)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, the accepted range in it, and the value as a pointer."""
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        top = line + 16.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.line))
        painter.drawRoundedRect(QRectF(MARGIN_PX, top, self.width() - 2 * MARGIN_PX, BAR_PX), 5, 5)
        left, right = (self._x(value) for value in self._accepted)
        painter.setBrush(QColor(palette.muted))
        painter.drawRoundedRect(QRectF(left, top, max(right - left, 4.0), BAR_PX), 5, 5)
        self._paint_ends(painter, left, right, top + BAR_PX + 4)
        self._paint_value(painter, top)
        painter.end()

    def _paint_value(self, painter: QPainter, top: float) -> None:
        palette = current_palette()
        failed = self._outcome is Outcome.FAILED
        x = self._x(self._measured)
        painter.setPen(QPen(QColor(palette.surface), 1.5))
        painter.setBrush(QColor(palette.failed if failed else palette.text))
        painter.drawPolygon(QPolygonF([QPointF(x, top + 3), QPointF(x - 8, top - 10), QPointF(x + 8, top - 10)]))
        painter.setPen(QColor(palette.failed if failed else palette.text))
        self._words(painter, x, 0.0, self.tr("measured {value}").format(value=_number(self._measured)))

    def _paint_ends(self, painter: QPainter, left: float, right: float, top: float) -> None:
        painter.setPen(QColor(current_palette().muted))
        low, high = self._accepted
        words = self.tr("accepted {low} to {high}").format(low=_number(low), high=_number(high))
        self._words(painter, (left + right) / 2, top, words)

    def _words(self, painter: QPainter, x: float, top: float, words: str) -> None:
        width = self.fontMetrics().horizontalAdvance(words) + 4.0
        left = min(max(x - width / 2, 0.0), max(self.width() - width, 0.0))
        painter.drawText(QRectF(left, top, width, self.fontMetrics().height()), Qt.AlignmentFlag.AlignCenter, words)

    def _x(self, value: float) -> float:
        low, high = scale_limits(self._measured, self._accepted)
        share = (min(max(value, low), high) - low) / (high - low)
        return MARGIN_PX + share * (self.width() - 2 * MARGIN_PX)


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.2f}"
