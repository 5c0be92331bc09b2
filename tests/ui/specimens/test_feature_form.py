"""Features are described by their choices."""

import pytest
from pytestqt.qtbot import QtBot

from imaging.light import Light
from imaging.region import Region
from reference_specimens.draft import SpecimenDraft
from reference_specimens.specimen import Expectation, Significance
from ui.specimens.drafting import Drafting
from ui.specimens.feature_form import FeatureForm

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
AREA = Region(10, 10, 20, 20)


@pytest.fixture
def drafting(qtbot: QtBot) -> Drafting:
    made = Drafting()
    made.start(SpecimenDraft())
    return made


def test_a_feature_is_described_by_its_choices(drafting: Drafting, qtbot: QtBot) -> None:
    form = FeatureForm(drafting)
    qtbot.addWidget(form)
    drafting.add_feature(AREA, Light.UV)
    form.place.setCurrentIndex(form.place.findData("FI"))
    form.significance.setCurrentIndex(form.significance.findData("high"))
    form.expect.setCurrentIndex(form.expect.findData("absent"))
    form.description.setText("fibres")
    form.description.editingFinished.emit()
    (feature,) = drafting.draft.features
    assert feature.routine == "UV-LU-FI"
    assert (feature.expect, feature.significance) == (Expectation.ABSENT, Significance.HIGH)
    assert feature.description == "fibres"
    assert "fibres" in form.list.item(0).text()


def test_choosing_a_line_shows_that_feature(drafting: Drafting, qtbot: QtBot) -> None:
    form = FeatureForm(drafting)
    qtbot.addWidget(form)
    drafting.add_feature(AREA, Light.UV)
    drafting.add_feature(AREA, Light.IR)
    form.list.setCurrentRow(0)
    assert drafting.chosen == "feature:uv-1"
    assert form.optical.currentData() == "LU"
    form.remove_button.click()
    assert [item.id for item in drafting.draft.features] == ["ir-1"]
