"""The specimen over the page: mixed, swiped, subtracted or in turn."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui.examine.blend_view import BlendView
from ui.examine.comparison_mode import ComparisonMode

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


def plain(value: int) -> NDArray[np.uint8]:
    return np.full((200, 300, 3), value, np.uint8)


@pytest.fixture
def blend(qtbot: QtBot) -> BlendView:
    """A dark page under a light specimen."""
    made = BlendView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.set_image(plain(40), ppi=100)
    made.set_specimen(plain(200), ppi=100)
    return made


def grey_at(view: BlendView, x: int, y: int) -> int:
    return QColor(view.grab().toImage().pixel(x, y)).red()


def test_an_overlay_mixes_by_its_share(blend: BlendView) -> None:
    blend.set_mode(ComparisonMode.OVERLAY, 0.25)
    assert grey_at(blend, 200, 150) == pytest.approx(80, abs=3)
    blend.set_mode(ComparisonMode.OVERLAY, 1.0)
    assert grey_at(blend, 200, 150) == pytest.approx(200, abs=2)


def test_a_swipe_shows_the_specimen_left_of_its_edge(blend: BlendView) -> None:
    blend.set_mode(ComparisonMode.SWIPE, 0.5)
    assert grey_at(blend, 100, 150) == pytest.approx(200, abs=2)
    assert grey_at(blend, 300, 150) == pytest.approx(40, abs=2)


def test_a_difference_is_black_where_nothing_differs_and_can_be_amplified(blend: BlendView) -> None:
    blend.set_mode(ComparisonMode.DIFFERENCE, 0.0)
    assert grey_at(blend, 200, 150) == pytest.approx(160, abs=2)
    blend.set_specimen(plain(40), ppi=100)
    assert grey_at(blend, 200, 150) == 0
    blend.set_specimen(plain(50), ppi=100)
    blend.set_mode(ComparisonMode.DIFFERENCE, 1.0)
    assert grey_at(blend, 200, 150) == pytest.approx(80, abs=8)


def test_blinking_swaps_and_stops_with_the_mode(blend: BlendView, qtbot: QtBot) -> None:
    blend.set_mode(ComparisonMode.BLINK, 0.0)
    qtbot.waitUntil(lambda: not blend.specimen_shown, timeout=5000)
    assert grey_at(blend, 200, 150) == pytest.approx(40, abs=2)
    qtbot.waitUntil(lambda: blend.specimen_shown, timeout=5000)
    blend.set_mode(ComparisonMode.SIDE_BY_SIDE, 0.0)
    assert blend.specimen_shown
    assert not blend._blink.isActive()
