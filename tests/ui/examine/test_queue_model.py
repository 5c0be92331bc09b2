"""The queue: who waits longest stands first, and only what waits too long is overdue."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inspector.inspection import Advice
from inspector.records.entry import Conclusion, FraudType, Referral, ReferralStatus
from ui.examine.queue_model import OVERDUE, QueueModel, is_overdue, reasons_line, status_words

pytestmark = pytest.mark.gui
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
REFERRAL = Referral(
    "r-1", "i-1", NOW, "A. Officer", "lane-4", ReferralStatus.OPEN, ("UV-BR-FU", "behaviour"), "",
    {"advice": Advice.REFER.value, "model": {"id": "UTO-P-1-2020"}}, {}, {},
)  # fmt: skip
CONCLUSION = Conclusion(NOW, "E. Expert", FraudType.FORGED_MRZ, ())


def waiting(identifier: str, minutes: int, status: ReferralStatus = ReferralStatus.OPEN) -> Referral:
    return replace(REFERRAL, id=identifier, at=NOW - timedelta(minutes=minutes), status=status)


def test_it_keeps_the_rules_of_qt(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = QueueModel()
    model.show_referrals([waiting("a", 1), waiting("b", 2)])
    qtmodeltester.check(model)


def test_the_longest_wait_comes_first_and_concluded_ones_last(qtbot: QtBot) -> None:
    model = QueueModel()
    done = ReferralStatus.CONCLUDED
    model.show_referrals([waiting("new", 1), waiting("old", 90), waiting("done", 200, done), waiting("late", 5, done)])
    assert [item.id for item in model.referrals] == ["old", "new", "late", "done"]
    assert model.row_of("new") == 1
    assert model.row_of("nobody") is None


def test_only_an_open_referral_becomes_overdue() -> None:
    late = NOW + OVERDUE + timedelta(seconds=1)
    assert is_overdue(REFERRAL, late)
    assert not is_overdue(REFERRAL, NOW + OVERDUE)
    assert not is_overdue(replace(REFERRAL, status=ReferralStatus.CONCLUDED), late)


def test_reasons_are_words_and_a_conclusion_replaces_the_status() -> None:
    assert "UV-BR-FU" not in reasons_line(REFERRAL)
    assert "·" in reasons_line(REFERRAL)
    assert status_words(REFERRAL) == "Open"
    assert status_words(replace(REFERRAL, conclusion=CONCLUSION)) == "Forged: MRZ alteration"


def test_a_referral_is_told_to_screen_readers(qtbot: QtBot) -> None:
    model = QueueModel()
    model.show_referrals([waiting("a", 1)])
    assert "UTO-P-1-2020" in model.index(0).data()
