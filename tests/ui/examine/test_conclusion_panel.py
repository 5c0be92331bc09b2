"""The form of a conclusion: two levels, ticked sentences, and a question before it counts."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from imaging.light import Light
from inspector.inspection import CheckResult, Outcome
from inspector.records.entry import FraudType
from tests.ui.examine.test_queue_model import CONCLUSION, REFERRAL
from ui.examine.conclusion_panel import ConclusionPanel
from ui.examine.draft_conclusion import DraftConclusion

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
FAILED = (CheckResult("UV-LU-IS", Outcome.FAILED, light=Light.UV), CheckResult("mrz_check_digits", Outcome.FAILED))


@pytest.fixture
def panel(qtbot: QtBot) -> ConclusionPanel:
    made = ConclusionPanel()
    qtbot.addWidget(made)
    made.show()
    made.show_case(REFERRAL, FAILED)
    return made


def test_failed_checks_come_in_ticked_and_the_booths_reasons_unticked(panel: ConclusionPanel) -> None:
    assert panel.draft.reasons == ("UV-LU-IS", "mrz_check_digits")
    panel.grounds.tick("behaviour")
    panel.grounds.tick("UV-LU-IS", on=False)
    assert panel.draft.reasons == ("mrz_check_digits", "behaviour")


@pytest.mark.parametrize("kind", list(FraudType))
def test_every_fraud_type_can_be_chosen_on_its_two_levels(panel: ConclusionPanel, kind: FraudType) -> None:
    panel.choose(kind)
    assert panel.draft.fraud_type is kind


def test_a_category_alone_is_not_enough(panel: ConclusionPanel) -> None:
    panel.category.setCurrentIndex(panel.category.findData("forged"))
    assert not panel.conclude_button.isEnabled()
    assert panel.hint.isVisible()


def test_a_category_of_one_type_asks_for_no_second_level(panel: ConclusionPanel) -> None:
    panel.category.setCurrentIndex(panel.category.findData("inconclusive"))
    assert not panel.kind.isVisible()
    assert panel.draft.fraud_type is FraudType.INCONCLUSIVE


def test_nothing_counts_before_it_is_confirmed_and_one_can_go_back(panel: ConclusionPanel, qtbot: QtBot) -> None:
    told: list[DraftConclusion] = []
    panel.concluded.connect(told.append)
    panel.choose(FraudType.FORGED_MRZ)
    panel.conclude_button.click()
    assert "Forged: MRZ alteration" in panel.question.text()
    assert not panel.category.isEnabled()
    panel.back_button.click()
    assert panel.category.isEnabled()
    assert told == []
    panel.conclude_button.click()
    panel.confirm_button.click()
    assert [draft.fraud_type for draft in told] == [FraudType.FORGED_MRZ]


def test_a_concluded_case_shows_its_conclusion_and_can_be_concluded_again(panel: ConclusionPanel) -> None:
    panel.show_case(replace(REFERRAL, conclusion=CONCLUSION), FAILED)
    assert panel.result.kind.isVisible()
    panel.result.revise_button.click()
    assert panel.category.isVisible()


def test_another_case_starts_with_an_empty_form(panel: ConclusionPanel) -> None:
    panel.choose(FraudType.FORGED_MRZ)
    panel.text.setPlainText("words")
    panel.show_case(replace(REFERRAL, id="r-2"), ())
    assert panel.draft == DraftConclusion(None, (), "")


def test_a_note_added_meanwhile_leaves_the_form_as_it_is(panel: ConclusionPanel) -> None:
    panel.choose(FraudType.FORGED_MRZ)
    panel.text.setPlainText("words")
    panel.show_case(REFERRAL, FAILED)
    assert panel.draft == DraftConclusion(FraudType.FORGED_MRZ, ("UV-LU-IS", "mrz_check_digits"), "words")
