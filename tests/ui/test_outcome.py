import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from inspector.inspection import Advice, Outcome
from ui.outcome import ADVICE_OUTCOME, OutcomeSymbol, draw_outcome, outcome_colour, outcome_icon
from ui.theme.palette import DARK, LIGHT, Palette


def grey_picture(outcome: Outcome, palette: Palette) -> bytes:
    image = QImage(48, 48, QImage.Format.Format_Grayscale8)
    image.fill(128)
    painter = QPainter(image)
    draw_outcome(painter, QRectF(image.rect()), outcome, palette)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_outcomes_differ_without_colour(palette: Palette) -> None:
    assert len({grey_picture(outcome, palette) for outcome in Outcome}) == len(Outcome)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_every_outcome_has_its_colour(palette: Palette) -> None:
    assert len({outcome_colour(outcome, palette) for outcome in Outcome}) == len(Outcome)


def test_every_advice_has_an_outcome() -> None:
    assert set(ADVICE_OUTCOME) == set(Advice)


def test_the_symbol_shows_what_it_is_given(qtbot: QtBot) -> None:
    symbol = OutcomeSymbol(None, 32)
    qtbot.addWidget(symbol)
    empty = symbol.grab().toImage()
    symbol.set_outcome(Outcome.FAILED)
    assert symbol.grab().toImage() != empty
    assert symbol.accessibleName() == "irregular"
    assert not outcome_icon(Outcome.FAILED).isNull()
