"""All checks in one strip, coloured only where something is irregular; a click opens its details."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from inspector.inspection import CheckResult, Outcome
from ui.outcome import draw_outcome
from ui.sentences_checks import check_name, check_sentence
from ui.theme.apply import current_palette
from ui.theme.flow_layout import FlowLayout

_WORST_FIRST = (Outcome.FAILED, Outcome.ABORTED, Outcome.UNDETERMINED, Outcome.NOT_PERFORMED, Outcome.SUCCESSFUL)
_IRREGULAR = (Outcome.FAILED, Outcome.ABORTED, Outcome.UNDETERMINED)
SYMBOL_PX = 16


def worst_by_name(checks: Sequence[CheckResult]) -> list[CheckResult]:
    """Return for each name its worst result, irregular ones first, otherwise in the order of the checks."""
    worst: dict[str, CheckResult] = {}
    for check in checks:
        name = check_name(check.code)
        known = worst.get(name)
        if known is None or _WORST_FIRST.index(check.outcome) < _WORST_FIRST.index(known.outcome):
            worst[name] = check
    return sorted(worst.values(), key=lambda check: check.outcome not in _IRREGULAR)


class CheckChip(QAbstractButton):
    """One check: symbol and short name."""

    def __init__(self, check: CheckResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        self.setText(check_name(check.code))
        self.setToolTip(check_sentence(check))
        self.setAccessibleDescription(check_sentence(check))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """The words, the symbol, and room for a finger."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + SYMBOL_PX + 24, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grey where all is well; the outcome's colour where it is not."""
        palette = current_palette()
        irregular = self.check.outcome in _IRREGULAR
        tints = {Outcome.FAILED: palette.failed_tint, Outcome.UNDETERMINED: palette.undetermined_tint}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = str(getattr(palette, self.check.outcome.value)) if irregular else palette.line
        painter.setPen(QPen(QColor(edge), 1.5 if irregular else 1.0))
        painter.setBrush(QColor(tints.get(self.check.outcome, palette.surface)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -3), 6, 6)
        self._paint_symbol(painter, quiet=not irregular)
        painter.setPen(QColor(palette.text if irregular else palette.muted))
        words = self.rect().adjusted(SYMBOL_PX + 14, 0, -4, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()

    def _paint_symbol(self, painter: QPainter, *, quiet: bool) -> None:
        palette = current_palette()
        rect = QRectF(8, (self.height() - SYMBOL_PX) / 2, SYMBOL_PX, SYMBOL_PX)
        if quiet and self.check.outcome is Outcome.SUCCESSFUL:
            pen = QPen(QColor(palette.muted), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            tick = [QPointF(2.5, 8.5), QPointF(6.5, 12.5), QPointF(13.5, 4.0)]
            painter.drawPolyline([rect.topLeft() + point for point in tick])
        else:
            draw_outcome(painter, rect, self.check.outcome, palette)


class ChecksStrip(QWidget):
    """Chips for all checks that count, one per name."""

    check_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing_px=4)
        self._shown: list[CheckResult] = []

    @property
    def chips(self) -> list[CheckChip]:
        """The chips that are shown."""
        items = (self._flow.itemAt(index) for index in range(self._flow.count()))
        return [chip for item in items if item is not None and isinstance(chip := item.widget(), CheckChip)]

    def show_checks(self, checks: Sequence[CheckResult]) -> None:
        """Show the worst result of each name; silent checks are not shown."""
        shown = worst_by_name([check for check in checks if not check.silent])
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for check in shown:
            chip = CheckChip(check, self)
            chip.clicked.connect(lambda _=False, chosen=check: self.check_chosen.emit(chosen))
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()
