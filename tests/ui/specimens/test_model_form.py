"""The data of the model: what is typed and chosen is what stands in the draft."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from reference_specimens.draft import SpecimenDraft
from ui.specimens.model_form import ModelForm

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
FULL = SpecimenDraft(
    "UTO", "P", 7, 2024, "Utopia passport", "front", "UTO-AO-07001", "TD1", (85.6, 53.98), date(2024, 1, 1),
    date(2029, 1, 1),
)  # fmt: skip


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
