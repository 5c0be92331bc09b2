"""What moved the advice: a bar of weights with the limit above which a document is referred, and a line for each."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.inspection import Cause, MovedAdvice
from ui.sentences_evidence import cause_words, evidence_sentence, moved_name
from ui.theme.apply import current_palette
from ui.theme.parts import label

BAR_PX = 12.0
LIMIT_PX = 4.0  # the mark of the limit stands out of the bar by so much
MOST_LINES = 5


class WeightBar(QWidget):
    """The weights one after the other, and the limit as a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weights: tuple[float, ...] = ()
        self._limit = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The bar with its mark."""
        return QSize(160, int(BAR_PX + 2 * LIMIT_PX))

    def show_weights(self, weights: Sequence[float], limit: float) -> None:
        """Draw these weights; those of nothing take no room."""
        self._weights, self._limit = tuple(weight for weight in weights if weight > 0), limit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the empty scale, the weights and the limit."""
        palette = current_palette()
        painter = QPainter(self)
        painter.fillRect(QRectF(0, LIMIT_PX, self.width(), BAR_PX), QColor(palette.line))
        over = sum(self._weights) > self._limit
        left = 0.0
        for weight in self._weights:
            width = self._x(weight)
            painter.fillRect(QRectF(left, LIMIT_PX, max(width - 2, 1), BAR_PX), QColor(self._colour(over=over)))
            left += width
        painter.setPen(QPen(QColor(palette.text), 2))
        x = self._x(self._limit)
        painter.drawLine(int(x), 0, int(x), self.height())
        painter.end()

    def _colour(self, *, over: bool) -> str:
        palette = current_palette()
        return palette.failed if over else palette.undetermined

    def _x(self, weight: float) -> float:
        whole = max(sum(self._weights), 1.5 * self._limit, 1e-6)
        return (self.width() - 2) * weight / whole


class EvidenceScale(QWidget):
    """Hidden where nothing moved the advice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = WeightBar()
        self.sum = label(look="muted", wrap=True)
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(8)
        self.lines.setVerticalSpacing(2)
        self.lines.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("What moved the advice"), "heading"))
        column.addLayout(self.lines)
        column.addWidget(self.bar)
        column.addWidget(self.sum)
        self.hide()

    def show_evidence(self, moved: Sequence[MovedAdvice], combined: float, limit: float) -> None:
        """Show the causes, the heaviest first, and their sum beside the limit."""
        self._clear()
        for row, item in enumerate(moved[:MOST_LINES]):
            self._add(row, item)
        if len(moved) > MOST_LINES:
            rest = self.tr("and {count} more").format(count=len(moved) - MOST_LINES)
            self.lines.addWidget(label(rest, "muted"), MOST_LINES, 0)
        self.bar.show_weights([item.weight for item in moved], limit)
        self.sum.setText(evidence_sentence(combined, limit))
        self.bar.setAccessibleName(self.sum.text())
        self.setVisible(bool(moved))

    def _add(self, row: int, item: MovedAdvice) -> None:
        name = label(moved_name(item), wrap=True)
        name.setToolTip(item.feature or item.code)
        self.lines.addWidget(name, row, 0)
        self.lines.addWidget(label(cause_words(item.cause), "muted"), row, 1)
        weight = label("" if item.cause is Cause.ASKS else f"{item.weight:.2f}")
        self.lines.addWidget(weight, row, 2, Qt.AlignmentFlag.AlignRight)

    def _clear(self) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
