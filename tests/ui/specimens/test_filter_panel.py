"""The filters of the library keep what is chosen while others come to choose from."""

import pytest
from pytestqt.qtbot import QtBot

from imaging.light import Light
from ui.specimens.criteria import Criteria, Offer
from ui.specimens.filter_panel import FilterPanel

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
OFFER = Offer(("SGS", "UTO"), ("P",), (Light.VI, Light.UV))


@pytest.fixture
def panel(qtbot: QtBot) -> FilterPanel:
    made = FilterPanel()
    qtbot.addWidget(made)
    made.show()
    made.offer(OFFER)
    return made


def test_at_first_nothing_is_asked_for(panel: FilterPanel) -> None:
    assert panel.criteria == Criteria()


def test_choices_survive_another_offer_and_fall_back_where_they_are_gone(panel: FilterPanel) -> None:
    panel.country_choice.setCurrentIndex(panel.country_choice.findData("UTO"))
    panel.light_choice.setCurrentIndex(panel.light_choice.findData("UV"))
    panel.offer(OFFER)
    assert panel.criteria == Criteria(country="UTO", light=Light.UV)
    panel.offer(Offer(("SGS",), ("P",), (Light.VI,)))
    assert panel.criteria == Criteria()


@pytest.mark.parametrize(("typed", "year"), [("2019", 2019), ("20", None), ("", None)])
def test_only_a_whole_year_counts(panel: FilterPanel, typed: str, year: int | None) -> None:
    panel.year_field.setText(typed)
    assert panel.criteria.year == year


def test_reset_tells_once_that_everything_is_wanted(panel: FilterPanel, qtbot: QtBot) -> None:
    panel.text_field.setText("lighthouse")
    with qtbot.waitSignal(panel.changed, timeout=5000):
        panel.reset()
    assert panel.criteria == Criteria()
