"""Inspections by day, week or month as bars, with the referred part of each bar filled dark."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inspector.records.figures import Bin
from ui.theme.apply import current_palette


class DayChart(QWidget):
    """Bars over time; hovering one shows its day and counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bin, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Inspections over time"))

    def show_bars(self, bars: tuple[Bin, ...]) -> None:
        """Show other counts."""
        self._bars = bars
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room beside the four figures."""
        return QSize(320, 104)

    def description(self, bar: Bin) -> str:
        """Return the sentence shown for one bar."""
        return self.tr("From {day}: {inspections} inspections, {referred} referred, {overridden} overridden").format(
            day=self._day(bar.first),
            inspections=bar.figures.inspections,
            referred=bar.figures.referred,
            overridden=bar.figures.overridden,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, bars and the first and last day."""
        painter = QPainter(self)
        area = self._area()
        colours = current_palette()
        if self._bars:
            self._draw_bars(painter, area)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QColor(colours.muted))
        self._draw_labels(painter, area)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show the counts of the bar under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self.bar_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.description(bar) if bar else "", self)
            return True
        return super().event(event)

    def bar_at(self, point: QPointF) -> Bin | None:
        """Return the bar at `point` of the widget, None beside the bars."""
        area = self._area()
        number = int((point.x() - area.left()) / area.width() * len(self._bars)) if area.width() > 0 else -1
        inside = area.left() <= point.x() < area.right() and number in range(len(self._bars))
        return self._bars[number] if inside else None

    def _area(self) -> QRectF:
        line = QFontMetricsF(self.font()).height()
        return QRectF(self.rect()).adjusted(16, line + 8, -16, -line - 8)

    def _draw_bars(self, painter: QPainter, area: QRectF) -> None:
        colours = current_palette()
        highest = max(1, *(bar.figures.inspections for bar in self._bars), *(b.figures.referred for b in self._bars))
        step = area.width() / len(self._bars)
        width = min(24.0, step * 0.76)
        for number, bar in enumerate(self._bars):
            left = area.left() + number * step + (step - width) / 2
            for count, colour in (
                (bar.figures.inspections, colours.line),
                (bar.figures.referred, colours.not_performed),
            ):
                height = area.height() * count / highest
                painter.fillRect(QRectF(left, area.bottom() - height, width, height), QBrush(QColor(colour)))

    def _draw_labels(self, painter: QPainter, area: QRectF) -> None:
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        top = QRectF(area.left(), area.top() - line - 4, area.width(), line)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        highest = max((bar.figures.inspections for bar in self._bars), default=0)
        scale = self.tr("highest {count}").format(count=highest) if self._bars else ""
        room = top.width() - metrics.horizontalAdvance(scale) - 16
        title = self.tr("Inspections by day, referred dark")
        painter.drawText(top, left, metrics.elidedText(title, Qt.TextElideMode.ElideRight, room))
        if not self._bars:
            return
        painter.drawText(top, right, scale)
        bottom = QRectF(area.left(), area.bottom() + 2, area.width(), line)
        painter.drawText(bottom, left, self._day(self._bars[0].first))
        painter.drawText(bottom, right, self._day(self._bars[-1].first))

    def _day(self, day: date) -> str:
        return self.locale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
