"""Regions are named from the list or freely, chosen, changed and removed."""

import pytest
from pytestqt.qtbot import QtBot

from imaging.region import Region
from reference_specimens.draft import SpecimenDraft
from ui.specimens.drafting import Drafting
from ui.specimens.region_form import RegionForm

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
AREA = Region(10, 10, 20, 20)


@pytest.fixture
def drafting(qtbot: QtBot) -> Drafting:
    made = Drafting()
    made.start(SpecimenDraft())
    return made


def test_a_region_is_named_from_the_list_or_freely(drafting: Drafting, qtbot: QtBot) -> None:
    form = RegionForm(drafting)
    qtbot.addWidget(form)
    drafting.add_region(AREA)
    form.name.setCurrentText("Document number")
    form.name.activated.emit(0)
    assert drafting.draft.regions[0].name == "document_number"
    form.name.setCurrentText("uv serial")
    form.name.activated.emit(0)
    assert drafting.draft.regions[0].name == "uv serial"
    form.variable.click()
    assert not drafting.draft.regions[0].variable
    form.remove_button.click()
    assert drafting.draft.regions == ()


def test_choosing_a_line_chooses_the_region(drafting: Drafting, qtbot: QtBot) -> None:
    form = RegionForm(drafting)
    qtbot.addWidget(form)
    drafting.add_region(AREA)
    drafting.add_region(AREA)
    form.list.setCurrentRow(0)
    assert drafting.chosen == "region:portrait"
