from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from inspector.inspection import CheckResult, Inspection, Outcome
from reference_specimens.library import Library
from tests.demonstration import Demonstration
from ui.details.comparison import Comparison
from ui.details.specimen_images import load

Inspect = Callable[[str], Inspection]


@pytest.fixture
def comparison(qtbot: QtBot) -> Comparison:
    made = Comparison()
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show()
    return made


def failed_optical(inspection: Inspection) -> CheckResult:
    return next(check for check in inspection.checks if check.outcome is Outcome.FAILED and check.region is not None)


def test_document_and_specimen_show_the_area_at_one_scale(
    comparison: Comparison, inspected: Inspect, demonstration: Demonstration
) -> None:
    inspection = inspected("bright paper")
    page, check = inspection.pages[0], failed_optical(inspected("bright paper"))
    assert page.specimen_id is not None
    comparison.show_check(check, page, load(Library(demonstration.library), page.specimen_id))
    assert comparison.live.isVisible()
    assert comparison.specimen.isVisible()
    assert comparison.live.viewport == comparison.specimen.viewport
    assert [marking.region for marking in comparison.specimen.markings] == [check.region]
    comparison.live.zoom(2)
    assert comparison.live.viewport == comparison.specimen.viewport
    assert comparison.meaning.text()
    assert comparison.by_hand.text()
    assert comparison.scale.isVisible()


def test_without_a_specimen_the_document_stands_alone(comparison: Comparison, inspected: Inspect) -> None:
    inspection = inspected("bright paper")
    comparison.show_check(failed_optical(inspection), inspection.pages[0], None)
    assert comparison.live.isVisible()
    assert not comparison.specimen.isVisible()
    assert comparison.no_specimen.isVisible()


def test_a_rule_shows_words_only(comparison: Comparison, inspected: Inspect) -> None:
    rule = CheckResult("document_expired", Outcome.FAILED, measured=-40.0, accepted=(0.0, 20000.0))
    comparison.show_check(rule, inspected("expired").pages[0], None)
    assert not comparison.live.isVisible()
    assert comparison.sentence.text() == "The document expired 40 days ago"
    comparison.show_check(CheckResult("UV-BR-FU", Outcome.SUCCESSFUL), None, None)
    assert not comparison.meaning.isVisible()
    assert not comparison.by_hand.isVisible()
