"""An area of the page that the viewer frames, with the symbol of its outcome."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from imaging.light import Light
from imaging.region import Region
from inspector.inspection import Outcome
from ui.outcome import draw_outcome, outcome_colour
from ui.theme.apply import current_palette
from ui.theme.palette import DARK

SYMBOL_PX = 22.0
LABEL_COLOUR = "#23303f"


@dataclass(frozen=True, slots=True)
class Marking:
    """A framed region in mm. `light` limits it to one light; `key` names it when it is clicked.

    `label` is a number or word at its top left corner; `dashed` tells a region from a feature.
    """

    region: Region
    outcome: Outcome | None = None
    light: Light | None = None
    key: str = ""
    chosen: bool = False
    label: str = ""
    dashed: bool = False


def draw_marking(painter: QPainter, rect: QRectF, marking: Marking) -> None:
    """Frame `rect` (the region in view coordinates): a white halo, the outcome's colour, the symbol at its corner."""
    palette = DARK if marking.outcome is None else current_palette()
    colour = palette.accent if marking.outcome is None else outcome_colour(marking.outcome, palette)
    width = 4.0 if marking.chosen else 2.5
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, pen_width in (("#ffffff", width + 2.5), (colour, width)):
        pen = QPen(QColor(ink), pen_width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if marking.dashed:
            pen.setDashPattern([6 / pen_width, 4 / pen_width])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawRect(rect)
    if marking.outcome is not None:
        _draw_symbol(painter, rect, marking.outcome)
    if marking.label:
        _draw_label(painter, rect, marking)
    painter.restore()


def _draw_label(painter: QPainter, rect: QRectF, marking: Marking) -> None:
    words = QRectF(painter.fontMetrics().boundingRect(marking.label)).adjusted(-6, -1, 6, 1)
    words.setWidth(max(words.width(), words.height()))
    if words.width() > rect.width() + words.height() and not marking.chosen:
        return  # too small a frame: its neighbours would vanish under the words
    words.moveTopLeft(rect.topLeft())
    if rect.height() < 2 * words.height():
        words.moveBottom(rect.top())
    painter.setPen(QPen(QColor("#ffffff"), 1))
    painter.setBrush(QColor(LABEL_COLOUR))
    painter.drawRoundedRect(words, 4, 4)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, marking.label)


def _draw_symbol(painter: QPainter, rect: QRectF, outcome: Outcome) -> None:
    corner = QRectF(rect.right() - SYMBOL_PX / 2, rect.top() - SYMBOL_PX / 2, SYMBOL_PX, SYMBOL_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffffff"))
    painter.drawEllipse(corner.adjusted(-2, -2, 2, 2))
    draw_outcome(painter, corner, outcome, current_palette())
