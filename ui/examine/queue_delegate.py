"""Draws one referral of the queue: advice symbol, model, age, reasons, who sent it, and its conclusion."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.inspection import Advice, Outcome
from inspector.records.entry import Referral, ReferralStatus
from ui.examine.queue_model import REFERRAL_ROLE, is_overdue, model_words, reasons_line, status_words
from ui.local_time import age
from ui.outcome import ADVICE_OUTCOME, draw_outcome
from ui.theme.apply import current_palette
from ui.theme.palette import Palette

PAD_PX = 12
SYMBOL_PX = 20

Index = QModelIndex | QPersistentModelIndex


class QueueDelegate(QStyledItemDelegate):
    """Four short lines; only the age of an overdue referral is coloured."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of three lines."""
        return QSize(200, 3 * option.fontMetrics.height() + 2 * PAD_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the referral."""
        referral: Referral = index.data(REFERRAL_ROLE)
        colours = current_palette()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.raised))
        area = option.rect.adjusted(PAD_PX, PAD_PX, -PAD_PX, -PAD_PX)
        height = option.fontMetrics.height()
        symbol = QRectF(area.left(), area.top(), SYMBOL_PX, SYMBOL_PX)
        draw_outcome(painter, symbol, _outcome(referral), colours)
        words = area.adjusted(SYMBOL_PX + 8, 0, 0, 0)
        text, muted = (colours.on_accent, colours.on_accent) if chosen else (colours.text, colours.muted)
        first = QRect(words.left(), words.top(), words.width(), height)
        self._draw_first(painter, first, option.font, referral, chosen=chosen)
        rest = ((reasons_line(referral) or self.tr("no reason given"), text), (self._last_line(referral), muted))
        for number, (line, colour) in enumerate(rest, 1):
            box = QRect(words.left(), words.top() + number * height, words.width(), height)
            _draw_line(painter, box, line, colour)
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _draw_first(self, painter: QPainter, box: QRect, font: QFont, referral: Referral, *, chosen: bool) -> None:
        colours = current_palette()
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        passed = age(referral.at)
        width = painter.fontMetrics().horizontalAdvance(passed) + 8
        left, right = box.adjusted(0, 0, -width, 0), box.adjusted(box.width() - width, 0, 0, 0)
        colour = colours.on_accent if chosen else colours.text
        _draw_line(painter, left, model_words(referral) or self.tr("Model not identified"), colour)
        painter.setPen(QColor(colour if chosen else _age_colour(referral, colours)))
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, passed)
        painter.setFont(font)

    def _last_line(self, referral: Referral) -> str:
        if referral.status is ReferralStatus.CONCLUDED:
            return status_words(referral)
        sender = " · ".join(part for part in (referral.workstation, referral.officer) if part)
        return self.tr("{sender} (evaluation)").format(sender=sender) if referral.evaluation else sender


def _draw_line(painter: QPainter, box: QRect, text: str, colour: str) -> None:
    painter.setPen(QColor(colour))
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _age_colour(referral: Referral, colours: Palette) -> str:
    return colours.failed if is_overdue(referral) else colours.muted


def _outcome(referral: Referral) -> Outcome:
    advice = referral.result.get("advice")
    return ADVICE_OUTCOME[Advice(advice)] if advice in list(Advice) else Outcome.NOT_PERFORMED
