"""Draws one specimen of the grid: its data page, title, id, side and years."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imaging.light import Light
from reference_specimens.specimen import Specimen
from ui import terms
from ui.specimens.grid_model import SPECIMEN_ROLE
from ui.specimens.issue_years import issue_years
from ui.theme.apply import current_palette

CELL_PX = QSize(336, 312)
PAD_PX = 8
PICTURE_PX = 216
STANDARD = (Light.VI, Light.UV, Light.IR)

Index = QModelIndex | QPersistentModelIndex


class GridDelegate(QStyledItemDelegate):
    """A card per specimen; the chosen one has a frame, never only another colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same size for every cell."""
        return CELL_PX

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        specimen: Specimen = index.data(SPECIMEN_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        card = option.rect.adjusted(PAD_PX // 2, PAD_PX // 2, -PAD_PX // 2, -PAD_PX // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_card(painter, card, chosen=chosen, hovered=hovered)
        picture = QRect(card.left() + PAD_PX, card.top() + PAD_PX, card.width() - 2 * PAD_PX, PICTURE_PX)
        self._draw_picture(painter, picture, index.data(Qt.ItemDataRole.DecorationRole))
        words = QRect(
            picture.left() + 4, picture.bottom() + 6, picture.width() - 8, card.bottom() - picture.bottom() - 8
        )
        self._draw_words(painter, words, option.font, specimen)
        painter.restore()

    def _draw_card(self, painter: QPainter, card: QRect, *, chosen: bool, hovered: bool) -> None:
        colours = current_palette()
        painter.setBrush(QColor(colours.raised if hovered else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.line), 3 if chosen else 1))
        painter.drawRoundedRect(card, 8, 8)

    def _draw_picture(self, painter: QPainter, area: QRect, image: QImage | None) -> None:
        painter.fillRect(area, QColor(current_palette().canvas))
        if image is None or image.isNull():
            painter.setPen(QColor(current_palette().on_canvas))
            text = self.tr("Loading …") if image is None else self.tr("The picture cannot be read")
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
            return
        size = image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(area.center())
        painter.drawImage(target, image)

    def _draw_words(self, painter: QPainter, area: QRect, font: QFont, specimen: Specimen) -> None:
        colours = current_palette()
        lights = " ".join(light.value for light in specimen.lights if light in STANDARD)
        lines = (
            (specimen.title, True, colours.text),
            (f"{specimen.model} · {terms.side(specimen.page)}", False, colours.text),
            ("  ·  ".join(part for part in (issue_years(specimen), lights) if part), False, colours.muted),
        )
        height = painter.fontMetrics().height() + 1
        for number, (text, bold, colour) in enumerate(lines):
            shown = QFont(font)
            shown.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            painter.setFont(shown)
            painter.setPen(QColor(colour))
            line = QRect(area.left(), area.top() + number * height, area.width(), height)
            elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
