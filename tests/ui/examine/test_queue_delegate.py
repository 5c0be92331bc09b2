"""A referral is drawn with its age, and an overdue one differs in nothing but the colour of the age."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from inspector.records.entry import Referral
from tests.ui.examine.test_queue_model import CONCLUSION, REFERRAL
from ui.examine.queue_delegate import QueueDelegate
from ui.examine.queue_model import OVERDUE, QueueModel
from ui.theme.palette import LIGHT

pytestmark = pytest.mark.gui


def drawn(qtbot: QtBot, referral: Referral) -> QImage:
    view = QListView()
    qtbot.addWidget(view)
    model = QueueModel(view)
    model.show_referrals([referral])
    view.setModel(model)
    view.setItemDelegate(QueueDelegate(view))
    view.resize(QSize(260, 120))
    return view.grab().toImage()


def has_colour(image: QImage, colour: str, left: int) -> bool:
    wanted = QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for x in range(left, image.width()) for y in range(12, 34))


def test_only_an_overdue_age_is_coloured(qtbot: QtBot) -> None:
    now = datetime.now(UTC)
    fresh, late = replace(REFERRAL, at=now), replace(REFERRAL, at=now - 2 * OVERDUE)
    assert not has_colour(drawn(qtbot, fresh), LIGHT.failed, 150)
    assert has_colour(drawn(qtbot, late), LIGHT.failed, 150)


@pytest.mark.parametrize(
    "referral",
    [
        replace(REFERRAL, conclusion=CONCLUSION),
        replace(REFERRAL, result={}, reasons=(), evaluation=True),
        replace(REFERRAL, at=REFERRAL.at - timedelta(days=900), officer="A" * 200),
    ],
)
def test_whatever_a_referral_lacks_it_is_drawn(qtbot: QtBot, referral: Referral) -> None:
    assert not drawn(qtbot, referral).isNull()
