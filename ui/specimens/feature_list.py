"""The features of a record as a list: number, routine in words, what is expected and how much it weighs."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reference_specimens.specimen import Feature
from ui import terms
from ui.specimens.numbered import NumberedFeature
from ui.specimens.routine_words import routine_words
from ui.theme.apply import current_palette
from ui.viewer.marking import LABEL_COLOUR

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
PAD_PX = 8
NUMBER_PX = 32


class FeatureModel(QAbstractListModel):
    """Numbered features of one specimen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[NumberedFeature, ...] = ()

    def show_features(self, items: Sequence[NumberedFeature]) -> None:
        """Show other features."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a feature, its code on hover, or the feature itself."""
        item = self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(feature_lines(item.feature))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.feature.routine} · {item.feature.id}"
        return item if role == ITEM_ROLE else None


def feature_lines(feature: Feature) -> tuple[str, ...]:
    """Return what it is called, what is looked at, and what is expected."""
    demand = f"{terms.expectation(feature.expect)} · {terms.significance(feature.significance)}"
    words = routine_words(feature.routine)
    return (feature.description or words, f"{feature.routine} · {words}", demand)


class FeatureDelegate(QStyledItemDelegate):
    """Draws a number and three lines; the first may wrap."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the wrapped first line needs."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        item: NumberedFeature = index.data(ITEM_ROLE)
        first = self._title_height(option, feature_lines(item.feature)[0], width - NUMBER_PX - 3 * PAD_PX)
        return QSize(width, first + 2 * option.fontMetrics.height() + 2 * PAD_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the feature."""
        item: NumberedFeature = index.data(ITEM_ROLE)
        colours = current_palette()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, QColor(colours.accent))
        self._draw_number(painter, option.rect, item.number)
        text, muted = (colours.on_accent, colours.on_accent) if chosen else (colours.text, colours.muted)
        area = option.rect.adjusted(NUMBER_PX + 2 * PAD_PX, PAD_PX, -PAD_PX, -PAD_PX)
        title, *rest = feature_lines(item.feature)
        height = self._title_height(option, title, area.width())
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(text))
        wrap = Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(area.left(), area.top(), area.width(), height), wrap, title)
        painter.setFont(option.font)
        painter.setPen(QColor(muted))
        for number, line in enumerate(rest):
            top = area.top() + height + number * option.fontMetrics.height()
            box = QRect(area.left(), top, area.width(), option.fontMetrics.height())
            elided = option.fontMetrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()

    def _draw_number(self, painter: QPainter, row: QRect, number: int) -> None:
        box = QRect(row.left() + PAD_PX, row.top() + PAD_PX, NUMBER_PX, 24)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor("#ffffff"))
        painter.setBrush(QColor(LABEL_COLOUR))
        painter.drawRoundedRect(box, 4, 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _title_height(self, option: QStyleOptionViewItem, title: str, width: int) -> int:
        metrics = QFontMetrics(_bold(option.font))
        box = metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, title)
        return max(box.height(), metrics.height())


class FeatureList(QListView):
    """Chooses a feature; `chosen` carries its id, empty for none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.features = FeatureModel(self)
        self.setModel(self.features)
        self.setItemDelegate(FeatureDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Features"))
        self.selectionModel().currentChanged.connect(self._tell)

    def choose(self, feature_id: str) -> None:
        """Choose the feature with this id."""
        for row, item in enumerate(self.features.items):
            if item.feature.id == feature_id:
                self.setCurrentIndex(self.features.index(row))

    def _tell(self, current: QModelIndex, before: QModelIndex) -> None:
        item: NumberedFeature | None = current.data(ITEM_ROLE) if current.isValid() else None
        self.chosen.emit(item.feature.id if item else "")


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
