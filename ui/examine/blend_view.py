"""The specimen laid over the questioned page in one view: overlay, blink, difference or swipe."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from imaging.region import Region
from ui.examine.comparison_mode import ComparisonMode
from ui.viewer.marking import draw_marking
from ui.viewer.page_view import PageView
from ui.viewer.picture import Picture

FASTEST_MS, SLOWEST_MS = 150, 1500
STRONGEST = 8


class BlendView(PageView):
    """A page view with a second picture on the same millimetres; drawn by Qt, so zooming stays smooth.

    `strength` is 0..1: the specimen's share (overlay), the pause (blink), the amplification (difference, 1 to
    STRONGEST times) or where the edge lies (swipe).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other: Picture | None = None
        self._mode = ComparisonMode.OVERLAY
        self._strength = 0.5
        self._other_on = True
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._swap)

    @property
    def specimen_shown(self) -> bool:
        """Whether the specimen is on at this moment of the blinking; always true in the other modes."""
        return self._other_on

    def set_specimen(self, pixels: NDArray[np.uint8] | None, *, ppi: float = 400.0) -> None:
        """Lay this picture over the page."""
        self._other = None if pixels is None else Picture(pixels, ppi)
        self.update()

    def set_mode(self, mode: ComparisonMode, strength: float) -> None:
        """Compare in another way; side by side stops the blinking."""
        self._mode, self._strength = mode, strength
        self._other_on = True
        if mode is ComparisonMode.BLINK:
            self._blink.start(round(FASTEST_MS + strength * (SLOWEST_MS - FASTEST_MS)))
        else:
            self._blink.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page as usual, then the specimen over it, then the frames and the caption again."""
        super().paintEvent(event)
        if self._other is None or self.picture is None:
            return
        painter = QPainter(self)
        self._draw_specimen(painter)
        painter.setOpacity(1.0)
        painter.setClipping(False)
        for marking in self.markings:
            draw_marking(painter, self.space.rect(marking.region), marking)
        if self._tool is not None:
            self._tool.paint(painter, self.space)
        self._paint_caption(painter)
        painter.end()

    def _draw_specimen(self, painter: QPainter) -> None:
        if self._mode is ComparisonMode.DIFFERENCE:
            painter.drawImage(QPointF(0, 0), self._difference())
        elif self._mode is ComparisonMode.OVERLAY:
            painter.setOpacity(self._strength)
            self._draw(painter, self._other)
        elif self._mode is ComparisonMode.SWIPE:
            edge = self.width() * self._strength
            painter.setClipRect(QRectF(0, 0, edge, self.height()))
            self._draw(painter, self._other)
            painter.setClipping(False)
            painter.setPen(QPen(QColor("#ffffff"), 2))
            painter.drawLine(QPointF(edge, 0), QPointF(edge, self.height()))
        elif self._other_on:
            self._draw(painter, self._other)

    def _difference(self) -> QImage:
        ratio = self.devicePixelRatioF()
        image = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor("#000000"))
        painter = QPainter(image)
        self._draw(painter, self.picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        self._draw(painter, self._other)
        painter.end()
        return _amplified(image, 1 + round(self._strength * (STRONGEST - 1)))

    def _draw(self, painter: QPainter, picture: Picture | None) -> None:
        if picture is not None:
            page = self.space.rect(Region(0, 0, *picture.size_mm))
            picture.draw(painter, page, QRectF(self.rect()), self.devicePixelRatioF())

    def _swap(self) -> None:
        self._other_on = not self._other_on
        self.update()


def _amplified(image: QImage, times: int) -> QImage:
    if times == 1:
        return image
    made = image.copy()
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for _ in range(times - 1):
        painter.drawImage(QPointF(0, 0), image)
    painter.end()
    return made
