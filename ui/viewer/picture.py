"""A numpy image as a QImage on the same memory, with smaller versions for zooming out without aliasing."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from imaging.region import MM_PER_INCH


def to_qimage(pixels: NDArray[np.uint8]) -> QImage:
    """Return H x W grey or H x W x 3 RGB as a QImage that shares the memory; keep `pixels` alive with it."""
    if pixels.dtype != np.uint8:
        raise ValueError(f"a picture is uint8, got {pixels.dtype}")
    grey = pixels.ndim == 2
    if not pixels.flags.c_contiguous:
        pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    image_format = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    image = QImage(pixels.data, width, height, pixels.strides[0], image_format)
    image.pixels = pixels  # type: ignore[attr-defined]  # the QImage does not own the memory
    return image


class Picture:
    """One image of a page at `ppi`; draws the part that is visible, from the smallest version that is sharp enough."""

    def __init__(self, pixels: NDArray[np.uint8], ppi: float) -> None:
        self.pixels = pixels
        self.ppi = ppi
        self._levels: list[QImage] = [to_qimage(pixels)]

    @property
    def size_mm(self) -> tuple[float, float]:
        """(width, height) of the page in mm."""
        return self.pixels.shape[1] * MM_PER_INCH / self.ppi, self.pixels.shape[0] * MM_PER_INCH / self.ppi

    def draw(self, painter: QPainter, target: QRectF, visible: QRectF, device_ratio: float) -> None:
        """Draw the whole image into `target`, touching only `visible` (both in the painter's coordinates)."""
        shown = target.intersected(visible)
        if shown.isEmpty():
            return
        image = self._level(target.width() * device_ratio)
        ratio_x, ratio_y = image.width() / target.width(), image.height() / target.height()
        source = QRectF(
            (shown.left() - target.left()) * ratio_x,
            (shown.top() - target.top()) * ratio_y,
            shown.width() * ratio_x,
            shown.height() * ratio_y,
        )
        magnified = image.width() * 4 < target.width() * device_ratio
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not magnified)
        painter.drawImage(shown, image, source)

    def _level(self, wanted_px: float) -> QImage:
        index = 0
        while self._width_of(index + 1) >= max(wanted_px, 32):
            index += 1
        while len(self._levels) <= index:
            last = self._levels[-1]
            half = last.scaled(
                max(last.width() // 2, 1),
                max(last.height() // 2, 1),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._levels.append(half)
        return self._levels[index]

    def _width_of(self, index: int) -> int:
        return self._levels[0].width() >> index


def as_8bit(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """Return a stored image as uint8 for the screen (16-bit values keep their upper byte)."""
    return pixels if pixels.dtype == np.uint8 else np.asarray(pixels >> 8, dtype=np.uint8)
