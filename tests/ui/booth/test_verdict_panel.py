from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector.inspection import Advice, CheckResult, Inspection, Outcome
from inspector.records.entry import Decision
from ui.booth.verdict_panel import CANCEL_AFTER_MS, VerdictPanel

FAILED = tuple(
    CheckResult(f"UV-LU-{feature}", Outcome.FAILED) for feature in ("IS", "FI", "PH", "ID", "OP", "TH", "AF")
)
IRREGULAR = Inspection(
    "x", checks=FAILED, advice=Advice.REFER, reasons=tuple(check.code for check in FAILED), complete=True
)


def panel(qtbot: QtBot) -> VerdictPanel:
    made = VerdictPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def words(made: VerdictPanel) -> str:
    return " ".join(label.text() for label in made.findChildren(QLabel) if label.isVisible())


def test_the_verdict_has_symbol_words_coverage_and_its_first_reasons(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.show_verdict(IRREGULAR)
    assert made.symbol.outcome is Outcome.FAILED
    assert "7 of 7 checks done" in words(made)
    assert "3 more" in words(made)
    made.set_compact(True)
    assert "3 more" not in words(made)


def test_clear_is_not_a_promise(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.show_verdict(replace(IRREGULAR, advice=Advice.CLEAR, reasons=()))
    assert made.words.text() == "No irregularity found"
    assert made.symbol.outcome is Outcome.SUCCESSFUL


def test_basic_checks_only_is_a_triangle(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.show_verdict(replace(IRREGULAR, advice=Advice.ATTENTION, reasons=("model_not_identified",)))
    assert made.words.text() == "Basic checks only"
    assert made.symbol.outcome is Outcome.UNDETERMINED


def test_waiting_shows_progress_and_can_be_cancelled_after_a_while(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.wait("Capturing UV", "2 of 3.", 1, 3)
    assert made.progress.isVisible()
    assert not made.cancel.isVisible()
    assert made._patience.interval() == CANCEL_AFTER_MS
    made._patience.timeout.emit()
    with qtbot.waitSignal(made.cancel_wanted):
        made.cancel.click()
    made.show_verdict(IRREGULAR)
    assert not made.progress.isVisible()
    assert not made.cancel.isVisible()


def test_the_decision_stands_above_what_the_machine_said(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.show_decision(IRREGULAR, Decision.CLEAR)
    assert made.words.text() == "Cleared"
    assert "Irregular" in made.coverage.text()
    made.show_decision(IRREGULAR, Decision.REFER)
    assert made.words.text() == "Referred"


def test_guidance_and_tags_come_and_go(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.show_verdict(IRREGULAR)
    made.guide("Turn the card over and press Space.")
    made.tag(["Evaluation"], ["Pictures from files."])
    assert "Turn the card over" in words(made)
    assert "Evaluation" in words(made)
    made.show_verdict(IRREGULAR)
    made.tag([])
    assert "Turn the card over" not in words(made)
    assert "Evaluation" not in words(made)
