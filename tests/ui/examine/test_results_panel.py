"""The machine's results: counted, the failed one explained, the others without advice."""

import pytest
from pytestqt.qtbot import QtBot

from inspector.inspection import Cause, CheckResult, MovedAdvice, Outcome
from ui.examine.machine_results import MachineResults
from ui.examine.results_panel import ResultsPanel

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
FAILED = CheckResult("UV-BR-FU", Outcome.FAILED, measured=5.5, accepted=(0.0, 2.0))
FINE = CheckResult("document_expired", Outcome.SUCCESSFUL)
UNDONE = CheckResult("IR-AB-MR", Outcome.NOT_PERFORMED, why="light_not_captured")


def results(*checks: CheckResult, moved: tuple[MovedAdvice, ...] = ()) -> MachineResults:
    return MachineResults(checks, None, None, None, {}, (), moved, sum(item.weight for item in moved), 1.0)


@pytest.fixture
def panel(qtbot: QtBot) -> ResultsPanel:
    made = ResultsPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_failure_is_explained_and_measured(panel: ResultsPanel) -> None:
    panel.show_results(results(FAILED, FINE, UNDONE))
    assert panel.coverage.text() == "2 of 3 checks done"
    assert panel.symbol.outcome is Outcome.FAILED
    assert panel.outcome.text() == "irregular · UV-BR-FU"
    assert [part.isVisible() for part in (panel.scale, panel.meaning, panel.by_hand)] == [True, True, True]


def test_what_is_as_expected_needs_no_explanation(panel: ResultsPanel) -> None:
    panel.show_results(results(FINE))
    assert [part.isVisible() for part in (panel.scale, panel.meaning, panel.by_hand)] == [False, False, False]


def test_without_checks_it_says_so(panel: ResultsPanel) -> None:
    panel.show_results(results())
    assert panel.coverage.text() == "No checks were recorded"


def test_what_moved_the_advice_stands_above_the_list(panel: ResultsPanel) -> None:
    panel.show_results(results(FAILED, moved=(MovedAdvice("UV-BR-FU", Cause.DECIDES, weight=1.5),)))
    assert panel.evidence.isVisible()
    assert panel.evidence.sum.text() == "evidence 1.50, referred above 1.00"
    panel.show_results(results(FINE))
    assert not panel.evidence.isVisible()
