from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from imaging.region import Region
from inspector.inspection import Outcome
from ui.theme.palette import LIGHT
from ui.viewer.marking import Marking, draw_marking


def drawn(marking: Marking) -> QImage:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    draw_marking(painter, QRectF(50, 50, 100, 100), marking)
    painter.end()
    return image


def test_a_failed_area_is_framed_in_red_with_its_symbol_and_left_open_inside() -> None:
    image = drawn(Marking(Region(0, 0, 10, 10), Outcome.FAILED))
    assert image.pixelColor(100, 50).name() == LIGHT.failed
    assert image.pixelColor(100, 100).name() == "#000000"
    assert image.pixelColor(150, 43).name() != "#000000"


def test_a_frame_without_an_outcome_is_not_red_and_has_no_symbol() -> None:
    image = drawn(Marking(Region(0, 0, 10, 10)))
    assert image.pixelColor(100, 50).name() not in ("#000000", LIGHT.failed)
    assert image.pixelColor(160, 40).name() == "#000000"


def test_the_chosen_frame_is_thicker() -> None:
    thin = drawn(Marking(Region(0, 0, 10, 10), Outcome.FAILED))
    thick = drawn(Marking(Region(0, 0, 10, 10), Outcome.FAILED, chosen=True))
    assert thin.pixelColor(100, 53).name() == "#000000"
    assert thick.pixelColor(100, 53).name() != "#000000"
