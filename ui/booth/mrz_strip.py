"""The machine readable zone as printed, in OCR-B, with wrong characters framed and said what was expected."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.sentences_mrz import FindingLike, finding_sentence
from ui.theme.apply import current_palette
from ui.theme.parts import label, set_look
from ui.theme.typography import mrz_font

SMALLEST_PT, LARGEST_PT = 11.0, 17.0
LINE_SPACING = 1.35


@dataclass(frozen=True, slots=True)
class CharacterMark:
    """One character of the zone that is wrong (or doubtful)."""

    line: int
    position: int
    doubtful: bool = False


class ZoneText(QWidget):
    """The lines; emits the (line, position) under the pointer, None when it leaves."""

    character_hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._marks: tuple[CharacterMark, ...] = ()
        self._highlit: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two lines even while empty, so that nothing jumps when the zone arrives."""
        lines = max(len(self._lines), 2)
        return QSize(480, round(lines * QFontMetricsF(mrz_font(LARGEST_PT)).height() * LINE_SPACING))

    def minimumSizeHint(self) -> QSize:
        """The height is needed, the width shrinks the type."""
        return QSize(320, self.sizeHint().height())

    def set_zone(self, lines: Sequence[str], marks: Sequence[CharacterMark]) -> None:
        """Show these lines with these characters framed."""
        self._lines, self._marks = tuple(lines), tuple(marks)
        self.setAccessibleName("\n".join(self._lines))
        self.updateGeometry()
        self.update()

    def highlight(self, character: tuple[int, int] | None) -> None:
        """Underline the character at (line, position), pointed at in the picture."""
        self._highlit = character
        self.update()

    def cell(self, line: int, position: int) -> QRectF:
        """Return where a character is drawn."""
        width, height = self._cell_size()
        return QRectF(position * width, line * height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each character in its cell, frames behind."""
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(mrz_font(self._size_pt()))
        for mark in self._marks:
            self._paint_mark(painter, mark)
        if self._highlit is not None:
            painter.fillRect(self.cell(*self._highlit), QColor(palette.line))
        marked = {(mark.line, mark.position) for mark in self._marks if not mark.doubtful}
        for row, text in enumerate(self._lines):
            for column, character in enumerate(text):
                wrong = (row, column) in marked
                ink = palette.failed if wrong else palette.muted if character == "<" else palette.text
                painter.setPen(QColor(ink))
                painter.drawText(self.cell(row, column), Qt.AlignmentFlag.AlignCenter, character)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which character the pointer is on."""
        self.character_hovered.emit(self._character_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        """Tell that the pointer left."""
        self.character_hovered.emit(None)

    def _character_at(self, point: QPointF) -> tuple[int, int] | None:
        width, height = self._cell_size()
        line, position = int(point.y() // height), int(point.x() // width)
        inside = 0 <= line < len(self._lines) and 0 <= position < len(self._lines[line])
        return (line, position) if inside else None

    def _paint_mark(self, painter: QPainter, mark: CharacterMark) -> None:
        palette = current_palette()
        ink, tint = (
            (palette.undetermined, palette.undetermined_tint)
            if mark.doubtful
            else (palette.failed, palette.failed_tint)
        )
        painter.setPen(QPen(QColor(ink), 2))
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(self.cell(mark.line, mark.position).adjusted(-1, 1, 1, -1), 3, 3)

    def _size_pt(self) -> float:
        longest = max((len(line) for line in self._lines), default=44)
        largest = QFontMetricsF(mrz_font(LARGEST_PT)).horizontalAdvance("<") * max(longest, 30)
        return max(min(LARGEST_PT, LARGEST_PT * self.width() / largest), SMALLEST_PT)

    def _cell_size(self) -> tuple[float, float]:
        metrics = QFontMetricsF(mrz_font(self._size_pt()))
        return metrics.horizontalAdvance("<"), self.height() / max(len(self._lines), 2)


class MrzStrip(QFrame):
    """The zone and, below it, one line per finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.text = ZoneText()
        self.findings = label(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self.findings)
        self.show_nothing()

    def show_nothing(self, sentence: str = "") -> None:
        """Show an empty zone and perhaps why."""
        self.text.set_zone((), ())
        set_look(self.findings, "muted")
        self.findings.setText(sentence)
        self.findings.setVisible(bool(sentence))

    def show_zone(self, lines: Sequence[str], findings: Sequence[FindingLike], marks: Sequence[CharacterMark]) -> None:
        """Show the lines with framed characters; `findings` are those worth a sentence."""
        self.text.set_zone(lines, marks)
        set_look(self.findings, "failed")
        self.findings.setText("\n".join(finding_sentence(finding) for finding in findings))
        self.findings.setVisible(bool(findings))
