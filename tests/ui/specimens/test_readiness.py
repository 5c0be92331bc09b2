"""Readiness: what is needed, then what would be better."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from imaging.light import Light
from imaging.region import Region
from reference_specimens.draft import SpecimenDraft
from reference_specimens.specimen import SpecimenRegion
from ui.specimens.readiness import ReadinessBar

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]
FULL = SpecimenDraft(
    "UTO", "P", 7, 2024, "Utopia passport", "front", "UTO-AO-07001", "TD1", (85.6, 53.98), date(2024, 1, 1),
    date(2029, 1, 1),
)  # fmt: skip
AREA = Region(10, 10, 20, 20)


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
