import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ui.viewer.picture import Picture, as_8bit, to_qimage


def painted(picture: Picture, target: QRectF, side: int = 64) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    picture.draw(painter, target, QRectF(image.rect()), 1.0)
    painter.end()
    return image


def test_pixels_are_shared_not_copied() -> None:
    pixels = np.zeros((10, 12, 3), np.uint8)
    image = to_qimage(pixels)
    pixels[4, 5] = (200, 100, 50)
    assert image.pixelColor(5, 4).name() == "#c86432"


def test_grey_and_strided_pictures_are_shown_right() -> None:
    grey = np.arange(100, dtype=np.uint8).reshape(10, 10)
    assert to_qimage(grey).pixelColor(3, 2).red() == 23
    assert to_qimage(grey[:, ::-1]).pixelColor(0, 0).red() == 9


def test_only_8_bit_pictures_are_taken() -> None:
    with pytest.raises(ValueError, match="uint8"):
        to_qimage(np.zeros((2, 2), np.uint16))
    assert as_8bit(np.full((2, 2), 0xABCD, np.uint16))[0, 0] == 0xAB


def test_size_in_mm_follows_the_resolution() -> None:
    assert Picture(np.zeros((400, 800), np.uint8), 400).size_mm == pytest.approx((50.8, 25.4))


def test_zoomed_out_a_fine_pattern_becomes_grey_not_moire() -> None:
    stripes = np.zeros((1024, 1024), np.uint8)
    stripes[:, ::2] = 255
    image = painted(Picture(stripes, 400), QRectF(0, 0, 64, 64))
    values = [image.pixelColor(x, 32).red() for x in range(8, 56)]
    assert max(values) - min(values) < 20
    assert 100 < values[0] < 160


def test_only_the_visible_part_is_drawn_at_the_right_place() -> None:
    pixels = np.zeros((100, 100), np.uint8)
    pixels[50:, 50:] = 255
    image = painted(Picture(pixels, 400), QRectF(-64, -64, 128, 128))
    assert image.pixelColor(40, 40).red() == 255
    image = painted(Picture(pixels, 400), QRectF(0, 0, 128, 128))
    assert image.pixelColor(40, 40).red() == 0


def test_nothing_is_drawn_outside_the_view() -> None:
    image = painted(Picture(np.full((10, 10), 255, np.uint8), 400), QRectF(100, 100, 10, 10))
    assert image.pixelColor(63, 63).red() == 0
