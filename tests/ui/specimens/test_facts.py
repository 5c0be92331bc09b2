"""The facts of a record: what is known, and no more."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reference_specimens.reading import read_specimen
from reference_specimens.specimen import Specimen
from tests.ui.workspace_material import write_specimen_folder
from ui.specimens.facts import Facts

pytestmark = pytest.mark.gui


@pytest.fixture
def specimen(tmp_path: Path) -> Specimen:
    return read_specimen(write_specimen_folder(tmp_path)).specimen


def test_facts_name_what_is_known(specimen: Specimen, qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    known = dict(facts.facts(specimen))
    assert known["Model"] == "UTO-ID-3-2024 · UTO-BO-03001"
    assert known["Size"] == "85.6 × 53.98 mm"
    assert known["Calibration"] == "not yet"
    assert "Issued" not in known
