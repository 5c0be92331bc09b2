from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from imaging.light import Light
from inspector.inspection import Inspection, Outcome
from inspector.officer import Officer, Role, Workspace
from inspector.pre_recorded import read_document
from inspector.records.entry import Decision, FraudType, LogFilter
from tests.demonstration import Demonstration
from ui.booth.page import BoothPage
from ui.booth.run import Stage
from ui.desk import Desk

Inspect = Callable[[str], Inspection]
Press = Callable[..., None]
ShowResult = Callable[[Inspection], BoothPage]


def test_given_a_bright_substrate_the_uv_picture_opens_with_a_red_frame(
    inspected: Inspect, show_result: ShowResult
) -> None:
    page = show_result(inspected("bright paper"))
    assert page.panels.picture.light is Light.UV
    framed = page.panels.picture.views[Light.UV].markings
    assert [marking.outcome for marking in framed] == [Outcome.FAILED]
    assert page.panels.verdict.words.text() == "Irregular"
    assert page.panels.verdict.symbol.outcome is Outcome.FAILED


@pytest.mark.parametrize("name", ["bright paper", "expired"])
def test_enter_does_not_clear_what_is_not_clear(
    inspected: Inspect, show_result: ShowResult, press: Press, name: str
) -> None:
    page = show_result(inspected(name))
    press(page, Qt.Key.Key_Return)
    assert page.run.stage.value == Stage.DONE.value


@pytest.mark.parametrize("name", ["genuine", "stranger"])
def test_enter_clears_where_nothing_is_irregular(
    inspected: Inspect, show_result: ShowResult, press: Press, qtbot: QtBot, desk: Desk, name: str
) -> None:
    page = show_result(inspected(name))
    with qtbot.waitSignal(desk.records_changed):
        press(page, Qt.Key.Key_Return)
    assert page.run.stage.value == Stage.DECIDED.value


def test_clearing_against_the_advice_asks_and_records_a_reason(
    inspected: Inspect, show_result: ShowResult, press: Press, qtbot: QtBot, desk: Desk
) -> None:
    page = show_result(inspected("bright paper"))
    press(page, Qt.Key.Key_F7)
    assert page.panels.side.clear.isVisible()
    press(page, Qt.Key.Key_Return)
    assert page.run.stage.value == Stage.DONE.value
    press(page, Qt.Key.Key_3, "3")
    with qtbot.waitSignal(desk.records_changed):
        press(page, Qt.Key.Key_Return)
    entry = desk.ask_records(lambda records: records.log(LogFilter())).result()[0]
    assert (entry.decision, entry.reasons) == (Decision.CLEAR, ("checked_by_hand",))
    assert not page.panels.side.is_open


def test_refer_comes_with_the_failed_checks_ticked_and_takes_a_note(
    inspected: Inspect,
    show_result: ShowResult,
    press: Press,
    qtbot: QtBot,
    desk: Desk,
    demonstration: Demonstration,
) -> None:
    page = show_result(inspected("bright paper"))
    page.run._document = read_document(demonstration.document("bright paper"))
    press(page, Qt.Key.Key_F8)
    panel = page.panels.side.refer
    assert "UV-BR-FU" in panel.reasons.ticked
    panel.note.setText("holder looks younger")
    with qtbot.waitSignal(desk.records_changed):
        press(panel.note, Qt.Key.Key_Return)
    referral = desk.ask_records(lambda records: records.referrals()).result()[0]
    assert "UV-BR-FU" in referral.reasons
    assert referral.note == "holder looks younger"
    assert page.panels.verdict.words.text() == "Referred"
    press(page, Qt.Key.Key_F9)
    assert page.run.stage.value == Stage.EMPTY.value


def test_the_conclusion_of_the_second_line_reaches_the_booth(
    inspected: Inspect, page: BoothPage, qtbot: QtBot, desk: Desk, demonstration: Demonstration
) -> None:
    officer, expert = desk.officer, Officer("B. Expert", Role.EXPERT)
    document = read_document(demonstration.document("bright paper"))
    referral = desk.ask_records(
        lambda records: records.refer(inspected("bright paper"), document, officer=officer, reasons=("UV-BR-FU",))
    ).result()
    desk.ask_records(
        lambda records: records.conclude(
            referral.id, expert, FraudType.COUNTERFEIT_WHOLE, ("UV-BR-FU",), "Office paper."
        )
    ).result()
    desk.records_changed.emit()
    qtbot.waitUntil(lambda: page.panels.notice.isVisible())
    assert "Office paper." in page.panels.notice.words.text()
    page.panels.notice.seen.emit(referral.id)
    qtbot.waitUntil(lambda: not page.panels.notice.isVisible())


def test_wrong_check_digits_are_marked_with_found_and_expected(inspected: Inspect, show_result: ShowResult) -> None:
    inspection = inspected("check digit")
    page = show_result(inspection)
    assert inspection.mrz is not None
    wrong = next(finding for finding in inspection.mrz.findings if finding.kind == "check_digit")
    words = page.panels.mrz.findings.text()
    assert f"found {wrong.found}, expected {wrong.expected}" in words


def test_an_unknown_model_says_basic_checks_only(inspected: Inspect, show_result: ShowResult) -> None:
    page = show_result(inspected("stranger"))
    assert "not identified" in page.panels.model.model.text()
    assert not page.panels.model.link.isVisible()


def test_the_link_opens_the_specimen(inspected: Inspect, show_result: ShowResult, qtbot: QtBot) -> None:
    page = show_result(inspected("genuine"))
    qtbot.waitUntil(lambda: page.specimen is not None)
    assert page.panels.model.model.text() == page.specimen.title  # type: ignore[union-attr]
    with qtbot.waitSignal(page.open_requested) as wanted:
        qtbot.mouseClick(page.panels.model.link, Qt.MouseButton.LeftButton)
    assert wanted.args == [Workspace.SPECIMENS, inspected("genuine").pages[0].specimen_id]


def test_f4_opens_the_details_and_escape_leaves_them(inspected: Inspect, show_result: ShowResult, press: Press) -> None:
    page = show_result(inspected("bright paper"))
    press(page, Qt.Key.Key_F4)
    assert [page.in_details] == [True]
    press(page, Qt.Key.Key_Escape)
    assert [page.in_details] == [False]
    page.show_details(inspected("bright paper").checks[0])
    assert [page.in_details] == [True]
    press(page, Qt.Key.Key_F4)
    assert not page.in_details


def test_both_sides_of_a_card_can_be_seen(inspected: Inspect, show_result: ShowResult, press: Press) -> None:
    page = show_result(inspected("card"))
    assert page.panels.sides.isVisible()
    front = page.panels.picture.views[Light.VI].picture
    press(page, Qt.Key.Key_PageDown)
    assert page.shown_side == 1
    assert page.panels.picture.views[Light.VI].picture is not front


def test_evaluation_and_specimen_documents_say_so(inspected: Inspect, show_result: ShowResult, page: BoothPage) -> None:
    page.run.pre_recorded = True
    show_result(inspected("genuine"))
    assert page.panels.verdict.tags.text() == "Evaluation, Specimen document"


@pytest.mark.parametrize("name", ["genuine", "bright paper", "stranger", "expired"])
def test_no_screen_says_genuine_or_false(inspected: Inspect, show_result: ShowResult, name: str) -> None:
    page = show_result(inspected(name))
    for label in page.panels.findChildren(QLabel):
        assert not {"genuine", "false", "fake"} & set(label.text().lower().split())


def test_space_captures_and_escape_cancels(page: BoothPage, press: Press, qtbot: QtBot, desk: Desk) -> None:
    assert page.panels.tray is not None
    page.panels.tray.lay(0)
    press(page, Qt.Key.Key_Space, " ")
    assert page.run.stage.value == Stage.CAPTURING.value
    assert page.panels.verdict.words.text().startswith("Capturing")
    press(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.run.busy, timeout=60_000)
    assert page.panels.verdict.words.text() == "Stopped"


def test_pointing_at_a_character_shows_it_on_the_page(inspected: Inspect, show_result: ShowResult) -> None:
    page = show_result(inspected("genuine"))
    page.panels.mrz.text.character_hovered.emit((1, 3))
    view = page.panels.picture.current_view
    assert len(view.markings) == 1
    middle = view.markings[0].region
    page._point_at_page(view.space.page_point(view.space.rect(middle).center()))
    assert page.panels.mrz.text._highlit == (1, 3)
    page.panels.mrz.text.character_hovered.emit(None)
    assert not view.markings
