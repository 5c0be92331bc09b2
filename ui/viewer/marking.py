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


@dataclass(frozen=True, slots=True)
class Marking:
    """A framed region in mm. `light` limits it to one light; `key` names it when it is clicked."""

    region: Region
    outcome: Outcome | None = None
    light: Light | None = None
    key: str = ""
    chosen: bool = False


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
        painter.setPen(pen)
        painter.drawRect(rect)
    if marking.outcome is not None:
        _draw_symbol(painter, rect, marking.outcome)
    painter.restore()


def _draw_symbol(painter: QPainter, rect: QRectF, outcome: Outcome) -> None:
    corner = QRectF(rect.right() - SYMBOL_PX / 2, rect.top() - SYMBOL_PX / 2, SYMBOL_PX, SYMBOL_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffffff"))
    painter.drawEllipse(corner.adjusted(-2, -2, 2, 2))
    draw_outcome(painter, corner, outcome, current_palette())
