"""The second line: a referral comes, is examined beside its specimen, noted on and concluded; the booth sees it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from imaging.light import Light
from inspector.inspection import Outcome
from inspector.officer import Workspace
from inspector.records.entry import FraudType, ReferralStatus
from inspector.records.store import Records
from tests.ui.workspace_material import ANSWER_MS, EMBLEM, EXPERT, SIDE, SUPERVISOR, refer
from ui.desk import Desk
from ui.examine.comparison_mode import ComparisonMode
from ui.examine.page import ExaminePage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]

Open = Callable[..., ExaminePage]
Press = Callable[..., None]


def test_an_empty_queue_says_what_will_come(page: ExaminePage, qtbot: QtBot) -> None:
    page.opened()
    qtbot.waitUntil(lambda: page.queue.empty.heading.text() == "No open referrals", timeout=ANSWER_MS)


def test_what_a_booth_refers_appears_by_itself(page: ExaminePage, records: Records, qtbot: QtBot) -> None:
    page.opened()
    refer(records)
    page._refresh.timeout.emit()
    qtbot.waitUntil(lambda: page.queue.model.rowCount() == 1, timeout=ANSWER_MS)


def test_a_case_opens_beside_the_specimen_under_the_same_light(records: Records, open_case: Open) -> None:
    refer(records)
    case = open_case().case
    assert case.comparator.questioned.picture is not None
    assert case.comparator.specimen.picture is not None
    case.press_light("U")
    assert case.comparator.light is Light.UV
    assert "UV" in case.comparator.questioned.accessibleName()
    assert "UV" in case.comparator.specimen.accessibleName()


def test_the_failed_check_stands_first_and_choosing_it_jumps_both_views(records: Records, open_case: Open) -> None:
    refer(records)
    case = open_case().case
    assert case.results.symbol.outcome is Outcome.FAILED
    case.results.list.setCurrentRow(1)
    case.results.list.setCurrentRow(0)
    assert case.comparator.light is Light.UV
    viewport = case.comparator.questioned.viewport
    assert viewport == case.comparator.specimen.viewport
    assert viewport.centre_x_mm == pytest.approx(EMBLEM.left + EMBLEM.width / 2)
    assert case.comparator.questioned.markings[-1].region == EMBLEM
    assert case.comparator.questioned.markings[-1].outcome is Outcome.FAILED
    assert case.comparator.specimen.markings[-1].outcome is None


def test_a_result_without_a_place_leaves_the_pictures_alone(records: Records, open_case: Open) -> None:
    refer(records)
    case = open_case().case
    case.results.list.setCurrentRow(0)
    before = case.comparator.questioned.viewport
    case.results.list.setCurrentRow(2)
    assert case.comparator.questioned.viewport == before


def test_letters_change_light_and_comparison(records: Records, open_case: Open, press: Press) -> None:
    refer(records)
    page = open_case()
    press(page, Qt.Key.Key_I)
    assert page.case.comparator.light is Light.IR
    for key, mode in ((Qt.Key.Key_D, ComparisonMode.DIFFERENCE), (Qt.Key.Key_S, ComparisonMode.SIDE_BY_SIDE)):
        press(page, key)
        assert page.case.comparator.bar.mode is mode
    press(page, Qt.Key.Key_C)
    assert not page.queue.isVisible()


def test_letters_typed_into_a_note_change_nothing(records: Records, open_case: Open, press: Press) -> None:
    refer(records)
    page = open_case()
    press(page, Qt.Key.Key_F3)
    press(page.case.notes.text, Qt.Key.Key_D, "d")
    assert page.case.comparator.bar.mode is ComparisonMode.SIDE_BY_SIDE


def test_a_note_is_recorded_and_listed_below_that_of_the_booth(records: Records, open_case: Open, qtbot: QtBot) -> None:
    referral = refer(records, note="Holder nervous")
    page = open_case()
    page.case.notes.text.setPlainText("The rosette ends at the photo.")
    page.case.notes.add_button.click()
    qtbot.waitUntil(lambda: bool(records.referral(referral.id).notes), timeout=ANSWER_MS)
    qtbot.waitUntil(lambda: page.case.tabs.tabText(1) == "Notes (2)", timeout=ANSWER_MS)
    note = records.referral(referral.id).notes[0]
    assert (note.officer, note.text) == (EXPERT.name, "The rosette ends at the photo.")
    assert page.case.notes.text.toPlainText() == ""


def test_a_conclusion_is_confirmed_recorded_and_seen_by_the_booth(
    records: Records, open_case: Open, expert_desk: Desk, qtbot: QtBot
) -> None:
    referral = refer(records)
    page = open_case()
    panel = page.case.conclusion
    panel.choose(FraudType.FORGED_PHOTO_SUBSTITUTION)
    panel.text.setPlainText("Photo replaced.")
    panel.conclude_button.click()
    assert records.referral(referral.id).status is ReferralStatus.OPEN
    with qtbot.waitSignal(expert_desk.records_changed, timeout=ANSWER_MS):
        panel.confirm_button.click()
    seen = records.conclusion_for_inspection("inspection-1")
    assert seen is not None
    assert (seen.fraud_type, seen.reasons) == (FraudType.FORGED_PHOTO_SUBSTITUTION, ("UV-LU-IS",))
    qtbot.waitUntil(lambda: page.queue.model.rowCount() == 0, timeout=ANSWER_MS)
    qtbot.waitUntil(panel.result.kind.isVisibleTo(panel).__bool__, timeout=ANSWER_MS)
    assert panel.result.kind.text() == "Forged: photo substitution"


def test_concluded_cases_can_be_read_again(records: Records, open_case: Open, page: ExaminePage) -> None:
    referral = refer(records)
    records.conclude(referral.id, EXPERT, FraudType.NOT_FRAUD_GENUINE, (), "Worn, but genuine.")
    page.queue.show_status(ReferralStatus.CONCLUDED)
    case = open_case().case
    assert case.conclusion.result.text.text() == "Worn, but genuine."


def test_a_case_from_pictures_is_marked_as_an_evaluation(records: Records, open_case: Open) -> None:
    refer(records, 1, evaluation=True)
    refer(records, 2)
    page = open_case(0)
    assert page.case.header.banner.isVisible()
    page = open_case(1)
    assert not page.case.header.banner.isVisible()


def test_damaged_evidence_is_an_error_in_the_bar_and_the_next_case_opens(
    records: Records, open_case: Open, page: ExaminePage, qtbot: QtBot
) -> None:
    broken = refer(records, 1)
    refer(records, 2)
    next(iter(broken.images["front"].values())).write_bytes(b"not a picture")
    page.opened()
    qtbot.waitUntil(lambda: page.queue.model.rowCount() == 2, timeout=ANSWER_MS)
    assert page.queue.choose(broken.id)
    qtbot.waitUntil(lambda: page.errors.problem is not None, timeout=ANSWER_MS)
    assert page.nothing.heading.text() == "The case cannot be opened"
    assert open_case(1).errors.problem is None


def test_without_a_specimen_the_page_stands_alone(
    records: Records, open_case: Open, expert_desk: Desk, tmp_path: Path
) -> None:
    refer(records)
    (tmp_path / "library").rename(tmp_path / "gone")
    case = open_case().case
    assert not case.comparator.specimen.isVisible()
    assert not case.comparator.bar.modes[ComparisonMode.OVERLAY].isEnabled()
    assert not case.specimen_button.isEnabled()


def test_the_record_of_the_specimen_is_asked_for(records: Records, open_case: Open, qtbot: QtBot) -> None:
    refer(records)
    page = open_case()
    with qtbot.waitSignal(page.open_requested, timeout=ANSWER_MS) as asked:
        page.case.specimen_button.click()
    assert asked.args == [Workspace.SPECIMENS, SIDE]


def test_a_referral_asked_for_by_its_id_opens(records: Records, page: ExaminePage, qtbot: QtBot) -> None:
    referral = refer(records)
    page.show_item(referral.id)
    qtbot.waitUntil(lambda: page.case.contents is not None, timeout=ANSWER_MS)
    assert page.case.contents is not None
    assert page.case.contents.referral.id == referral.id


def test_a_referral_that_is_not_there_is_an_error_in_the_bar(page: ExaminePage, qtbot: QtBot) -> None:
    page.show_item("no such referral")
    qtbot.waitUntil(lambda: page.errors.problem is not None, timeout=ANSWER_MS)


def test_who_may_not_conclude_finds_the_button_grey(records: Records, expert_desk: Desk, open_case: Open) -> None:
    refer(records)
    expert_desk.sign_in(SUPERVISOR)
    panel = open_case().case.conclusion
    panel.choose(FraudType.FORGED_MRZ)
    assert not panel.conclude_button.isEnabled()
    assert "expert" in panel.conclude_button.toolTip()


def test_another_specimen_can_be_compared_with(records: Records, open_case: Open, qtbot: QtBot) -> None:
    refer(records)
    page = open_case()
    page.case.press_light("U")
    shown = page.case.contents
    page.case.specimen_choice.model_wanted.emit("UTO-ID-3-2024")
    qtbot.waitUntil(lambda: page.case.contents is not shown, timeout=ANSWER_MS)
    assert page.case.comparator.light is Light.UV
