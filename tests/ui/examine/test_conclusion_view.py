"""A conclusion that stands: words, grounds, examiner and time."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.examine.test_queue_model import CONCLUSION
from ui.examine.conclusion_view import ConclusionView

pytestmark = pytest.mark.gui


def test_it_is_told_in_words(qtbot: QtBot) -> None:
    view = ConclusionView()
    qtbot.addWidget(view)
    view.show_conclusion(replace(CONCLUSION, reasons=("mrz_check_digits", "behaviour"), text="Retyped."))
    assert view.kind.text() == "Forged: MRZ alteration"
    assert view.reasons.text().count("•") == 2
    assert "mrz_check_digits" not in view.reasons.text()
    assert view.text.text() == "Retyped."
    assert "UTC" in view.who.toolTip()
