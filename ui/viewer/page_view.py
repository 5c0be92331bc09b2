"""PageView: one picture of a page with smooth zoom and pan, framed regions and a tool on top."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from imaging.region import MM_PER_INCH, Region
from ui.theme.apply import current_palette
from ui.viewer.marking import Marking, draw_marking
from ui.viewer.picture import Picture
from ui.viewer.tool import Tool
from ui.viewer.view_space import ViewSpace
from ui.viewer.viewport import Viewport

WHEEL_STEP = 1.0012
KEY_STEP = 1.25
PAN_PX = 64.0


class PageView(QWidget):
    """Shows one image of a page in mm; wheel and + - zoom, drag and arrows pan, 0 fits, 1 shows pixel for pixel."""

    viewport_changed = Signal(object)
    hovered = Signal(object)
    marking_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._viewport = Viewport(0.0, 0.0, 4.0)
        self._fitted = True
        self._markings: tuple[Marking, ...] = ()
        self._tool: Tool | None = None
        self._caption = ""
        self._placeholder = ""
        self._dragged_from: QPointF | None = None
        self._pressed_at = QPointF()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 72)

    def sizeHint(self) -> QSize:
        """Ask for a comfortable page."""
        return QSize(320, 226)

    # What is shown

    @property
    def picture(self) -> Picture | None:
        """The picture that is shown."""
        return self._picture

    @property
    def viewport(self) -> Viewport:
        """Which part of the page is shown."""
        return self._viewport

    @property
    def fitted(self) -> bool:
        """Whether the whole page is kept in view."""
        return self._fitted

    @property
    def space(self) -> ViewSpace:
        """Millimetres to pixels of this view as it is now."""
        return ViewSpace(self._viewport, (float(self.width()), float(self.height())))

    def set_image(self, pixels: NDArray[np.uint8] | None, *, ppi: float = 400.0) -> None:
        """Show H x W grey or H x W x 3 RGB at `ppi`; None empties the view. Zoom stays unless the page size changed."""
        if self._picture is not None and self._picture.pixels is pixels and self._picture.ppi == ppi:
            return
        before = self._picture.size_mm if self._picture else None
        self._picture = None if pixels is None else Picture(pixels, ppi)
        after = self._picture.size_mm if self._picture else None
        if after is not None and (self._fitted or before is None or not np.allclose(before, after, rtol=0.1)):
            self.fit()
        self.update()

    def set_markings(self, markings: Sequence[Marking]) -> None:
        """Frame these regions."""
        self._markings = tuple(markings)
        self.update()

    @property
    def markings(self) -> tuple[Marking, ...]:
        """The framed regions."""
        return self._markings

    def set_caption(self, caption: str) -> None:
        """Write a word (usually the light) in the corner."""
        self._caption = caption
        self.setAccessibleName(caption)
        self.update()

    def set_placeholder(self, sentence: str) -> None:
        """Say in the middle what to do while there is no picture."""
        self._placeholder = sentence
        self.update()

    def set_tool(self, tool: Tool | None) -> None:
        """Give the mouse to a tool; None gives it back to panning."""
        self._tool = tool
        self.setCursor(Qt.CursorShape.CrossCursor if tool else Qt.CursorShape.ArrowCursor)
        self.update()

    # Where it looks

    def set_viewport(self, viewport: Viewport, *, fitted: bool = False) -> None:
        """Look at another part; `fitted` keeps fitting the page when the view is resized."""
        if self._picture is not None:
            viewport = viewport.kept_on(self._picture.size_mm)
        self._fitted = fitted
        if viewport == self._viewport:
            return
        self._viewport = viewport
        self.update()
        self.viewport_changed.emit(viewport)

    def fit(self) -> None:
        """Show the whole page."""
        if self._picture is not None:
            self.set_viewport(Viewport.fitting(self._picture.size_mm, self.space.view_px), fitted=True)

    def show_pixels(self) -> None:
        """Show one image pixel on one pixel of the screen."""
        if self._picture is not None:
            scale = self._picture.ppi / MM_PER_INCH / self.devicePixelRatioF()
            view = self._viewport
            self.set_viewport(Viewport(view.centre_x_mm, view.centre_y_mm, scale))

    def show_region(self, region: Region, *, filling: float = 0.5) -> None:
        """Zoom to a region so that it fills about `filling` of the view."""
        width, height = self.space.view_px
        scale = filling * min(width / region.width, height / region.height)
        centre = (region.left + region.width / 2, region.top + region.height / 2)
        self.set_viewport(Viewport(*centre, max(scale, 0.5)))

    def zoom(self, factor: float, anchor: QPointF | None = None) -> None:
        """Zoom by `factor` about `anchor` (the middle where None)."""
        point = anchor or QPointF(self.width() / 2, self.height() / 2)
        self.set_viewport(self._viewport.zoomed(factor, (point.x(), point.y()), self.space.view_px))

    def pan(self, dx_px: float, dy_px: float) -> None:
        """Drag the page by pixels."""
        self.set_viewport(self._viewport.panned(dx_px, dy_px))

    # Qt events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the visible part of the page, its frames, the tool and the caption."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_palette().canvas))
        if self._picture is not None:
            space = self.space
            page = space.rect(Region(0, 0, *self._picture.size_mm))
            self._picture.draw(painter, page, QRectF(self.rect()), self.devicePixelRatioF())
            for marking in sorted(self._markings, key=lambda item: item.chosen):
                draw_marking(painter, space.rect(marking.region), marking)
            if self._tool is not None:
                self._tool.paint(painter, space)
        elif self._placeholder:
            painter.setPen(QColor(current_palette().on_canvas))
            middle = self.rect().adjusted(32, 32, -32, -32)
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._placeholder)
        self._paint_caption(painter)
        painter.end()

    def _paint_caption(self, painter: QPainter) -> None:
        if not self._caption:
            return
        box = painter.fontMetrics().boundingRect(self._caption).adjusted(-8, -4, 8, 4)
        box.moveTopLeft(self.rect().topLeft() + QPointF(8, 8).toPoint())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._caption)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted page fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom(WHEEL_STEP ** event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a pan, or hand the press to the tool."""
        self._pressed_at = event.position()
        if self._tool is not None and event.button() is Qt.MouseButton.LeftButton:
            self._tool.press(self.space.page_point(event.position()))
            self.update()
        else:
            self._dragged_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, feed the tool, tell where the pointer is."""
        if self._dragged_from is not None:
            moved = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self.pan(moved.x(), moved.y())
        elif self._tool is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._tool.move(self.space.page_point(event.position()))
            self.update()
        self.hovered.emit(self.space.page_point(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the pan or the tool's stroke; a click without a drag on a frame names it."""
        was_pan = self._dragged_from is not None
        self._dragged_from = None
        if not was_pan and self._tool is not None:
            self._tool.release(self.space.page_point(event.position()))
            self.update()
        elif (event.position() - self._pressed_at).manhattanLength() < 4:
            self._click(event.position())

    def _click(self, position: QPointF) -> None:
        space = self.space
        hits = [item for item in self._markings if item.key and space.rect(item.region).contains(position)]
        if hits:
            smallest = min(hits, key=lambda item: item.region.width * item.region.height)
            self.marking_clicked.emit(smallest.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Switch between the whole page and pixel for pixel."""
        if self._fitted:
            self.show_pixels()
        else:
            self.fit()

    def leaveEvent(self, event: object) -> None:
        """Tell that the pointer left."""
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and pan by keys; everything else goes to the parent."""
        if not self.press_key(event.key()):
            super().keyPressEvent(event)

    def press_key(self, key: int) -> bool:
        """Do what a zoom or pan key says; false where it is none."""
        actions: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(KEY_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(KEY_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / KEY_STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_1: self.show_pixels,
            Qt.Key.Key_Left: lambda: self.pan(PAN_PX, 0),
            Qt.Key.Key_Right: lambda: self.pan(-PAN_PX, 0),
            Qt.Key.Key_Up: lambda: self.pan(0, PAN_PX),
            Qt.Key.Key_Down: lambda: self.pan(0, -PAN_PX),
        }
        action = actions.get(Qt.Key(key))
        if action is not None:
            action()
        return action is not None
