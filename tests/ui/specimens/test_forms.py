"""The forms on the bench: what is typed and chosen is what stands in the draft."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from imaging.light import Light
from imaging.region import Region
from reference_specimens.draft import SpecimenDraft
from reference_specimens.specimen import Expectation, Significance, SpecimenRegion
from ui.specimens.drafting import Drafting
from ui.specimens.feature_form import FeatureForm
from ui.specimens.model_form import ModelForm
from ui.specimens.readiness import ReadinessBar
from ui.specimens.region_form import RegionForm

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
FULL = SpecimenDraft(
    "UTO", "P", 7, 2024, "Utopia passport", "front", "UTO-AO-07001", "TD1", (85.6, 53.98), date(2024, 1, 1),
    date(2029, 1, 1),
)  # fmt: skip
AREA = Region(10, 10, 20, 20)


@pytest.fixture
def drafting(qtbot: QtBot) -> Drafting:
    made = Drafting()
    made.start(SpecimenDraft())
    return made


def test_what_the_form_shows_is_what_it_gives_back(qtbot: QtBot) -> None:
    form = ModelForm()
    qtbot.addWidget(form)
    form.show_draft(FULL)
    assert form.draft == FULL


def test_codes_become_capitals_and_unknown_dates_stay_empty(qtbot: QtBot) -> None:
    form = ModelForm()
    qtbot.addWidget(form)
    form.country.setText("uto")
    form.first_issued.setText("2024-13-40")
    form.year.setText("20")
    assert (form.draft.country, form.draft.first_issued, form.draft.year) == ("UTO", None, None)


def test_every_key_stroke_is_told(qtbot: QtBot) -> None:
    form = ModelForm()
    qtbot.addWidget(form)
    with qtbot.waitSignal(form.edited) as told:
        form.title.setText("Card")
        form.title.textEdited.emit("Card")
    assert told.args[0].title == "Card"


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


def test_readiness_says_what_is_needed_then_what_would_be_better(qtbot: QtBot) -> None:
    bar = ReadinessBar()
    qtbot.addWidget(bar)
    bar.show_state(SpecimenDraft(), ())
    assert {"needed": bar.can_save} == {"needed": False}
    assert "capture" in bar.words.text()
    assert "title" in bar.words.text()
    bar.show_state(FULL, (Light.VI, Light.UV))
    assert bar.can_save
    assert "Infrared" in bar.words.text()
    drawn = FULL.with_region(_region())
    bar.show_state(drawn, (Light.VI, Light.UV, Light.IR))
    assert bar.bar.value() == bar.bar.maximum()


def _region() -> SpecimenRegion:
    return SpecimenRegion("portrait", AREA, variable=True)
