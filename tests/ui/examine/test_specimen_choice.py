"""The examiner may compare with any model of the library; the one recognised is marked."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inspector.result_json import as_json
from tests.ui.examine.test_queue_model import REFERRAL
from tests.ui.workspace_material import MODEL, make_inspection
from ui.examine.case_contents import CaseContents
from ui.examine.machine_results import machine_results
from ui.examine.specimen_choice import SpecimenChoice

pytestmark = pytest.mark.gui
CASE = CaseContents(REFERRAL, machine_results(as_json(make_inspection(1))), (), MODEL, ("UTO-P-1-2020", MODEL))


@pytest.fixture
def choice(qtbot: QtBot) -> SpecimenChoice:
    made = SpecimenChoice()
    qtbot.addWidget(made)
    return made


def test_the_recognised_model_is_shown_and_marked(choice: SpecimenChoice) -> None:
    choice.show_case(CASE)
    assert choice.currentText() == f"{MODEL} ✓"


def test_another_model_is_asked_for(choice: SpecimenChoice, qtbot: QtBot) -> None:
    choice.show_case(CASE)
    choice.setCurrentIndex(0)
    with qtbot.waitSignal(choice.model_wanted) as told:
        choice.activated.emit(0)
    assert told.args == ["UTO-P-1-2020"]


def test_an_unidentified_case_invites_to_choose(choice: SpecimenChoice, qtbot: QtBot) -> None:
    choice.show_case(replace(CASE, model_id=None))
    assert choice.currentText() == "Compare with …"
    with qtbot.assertNotEmitted(choice.model_wanted):
        choice.activated.emit(0)


def test_an_empty_library_offers_nothing(choice: SpecimenChoice) -> None:
    choice.show_case(replace(CASE, model_id=None, models=()))
    assert not choice.isEnabled()
