"""The queue keeps what is chosen while it is read again, and steps by keys."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inspector.records.entry import Referral, ReferralStatus
from tests.ui.examine.test_queue_model import CONCLUSION, waiting
from ui.examine.queue_view import QueueView

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def queue(qtbot: QtBot) -> QueueView:
    made = QueueView()
    qtbot.addWidget(made)
    made.show()
    return made


def test_reading_again_keeps_the_choice_and_opens_nothing(queue: QueueView, qtbot: QtBot) -> None:
    queue.show_referrals([waiting("a", 5), waiting("b", 3)])
    assert queue.choose("b")
    with qtbot.assertNotEmitted(queue.chosen):
        queue.show_referrals([waiting("a", 5), waiting("b", 3), waiting("c", 1)])
    assert queue.chosen_id == "b"


def test_nothing_is_built_anew_where_nothing_changed(queue: QueueView, qtbot: QtBot) -> None:
    queue.show_referrals([waiting("a", 5)])
    with qtbot.assertNotEmitted(queue.model.modelReset):
        queue.show_referrals([waiting("a", 5)])
    with qtbot.waitSignal(queue.model.modelReset):
        queue.show_referrals([replace(waiting("a", 5), conclusion=CONCLUSION)])


def test_steps_go_along_the_queue_and_stop_at_its_ends(queue: QueueView) -> None:
    told: list[Referral] = []
    queue.chosen.connect(told.append)
    queue.show_referrals([waiting("a", 5), waiting("b", 3)])
    for by in (1, 1, 1, -1, -1):
        queue.step(by)
    assert [referral.id for referral in told] == ["a", "b", "a"]


def test_a_referral_that_is_not_in_the_list_cannot_be_chosen(queue: QueueView) -> None:
    queue.show_referrals([waiting("a", 5)])
    assert not queue.choose("z")


def test_each_list_says_what_it_is_when_empty(queue: QueueView, qtbot: QtBot) -> None:
    queue.show_referrals([])
    assert queue.empty.heading.text() == "No open referrals"
    with qtbot.waitSignal(queue.status_changed):
        queue.show_status(ReferralStatus.CONCLUDED)
    assert queue.status is ReferralStatus.CONCLUDED
    queue.show_referrals([])
    assert queue.empty.heading.text() == "Nothing concluded yet"
