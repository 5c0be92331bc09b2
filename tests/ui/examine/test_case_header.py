"""The header: whose document, what was advised, who referred it, and whether it is an evaluation."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inspector.inspection import Outcome
from inspector.result_json import as_json
from tests.ui.examine.test_queue_model import REFERRAL
from tests.ui.workspace_material import make_inspection
from ui.examine.case_contents import CaseContents
from ui.examine.case_header import CaseHeader
from ui.examine.machine_results import machine_results

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def header(qtbot: QtBot) -> CaseHeader:
    made = CaseHeader()
    qtbot.addWidget(made)
    made.show()
    return made


def contents(*, evaluation: bool = False, mrz: bool = True) -> CaseContents:
    result = as_json(make_inspection(1))
    if not mrz:
        result["mrz"] = result["model"] = None
    return CaseContents(replace(REFERRAL, result=result, evaluation=evaluation), machine_results(result), ())


def test_holder_document_and_sender_are_named(header: CaseHeader) -> None:
    header.show_case(contents())
    assert header.symbol.outcome is Outcome.FAILED
    assert "ERIKSSON, ANNA" in header.holder.text()
    assert "12 Aug 1974" in header.document.text()
    assert "A. Officer, lane-4" in header.referred.text()


def test_what_was_not_read_is_said(header: CaseHeader) -> None:
    header.show_case(contents(mrz=False))
    assert "Holder not read" in header.holder.text()
    assert header.document.text() == "model not identified"


@pytest.mark.parametrize("evaluation", [True, False])
def test_an_evaluation_is_marked(header: CaseHeader, *, evaluation: bool) -> None:
    header.show_case(contents(evaluation=evaluation))
    assert header.banner.isVisible() is evaluation
