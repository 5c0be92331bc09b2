"""What a record says in words: routines, years, facts."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reference_specimens.reading import read_specimen
from reference_specimens.routine import PROPERTIES
from reference_specimens.specimen import Specimen
from tests.ui.workspace_material import write_specimen_folder
from ui.specimens.facts import Facts
from ui.specimens.feature_list import feature_lines
from ui.specimens.issue_years import issue_years
from ui.specimens.region_names import region_names
from ui.specimens.routine_words import property_names, routine_words


@pytest.fixture
def specimen(tmp_path: Path) -> Specimen:
    return read_specimen(write_specimen_folder(tmp_path)).specimen


def test_a_routine_is_told_in_words() -> None:
    assert routine_words("UV-LU-FI") == "luminesces, fibres"
    assert routine_words("OB-L-AB-PH") == "absorbs, photo"


@pytest.mark.parametrize("code", ["UV-XX-FI", "mrz_font", "UV"])
def test_a_routine_of_a_newer_version_keeps_its_code(code: str) -> None:
    assert routine_words(code) == code


def test_every_property_of_the_standard_has_words() -> None:
    assert set(property_names()) == PROPERTIES


def test_the_standard_regions_are_all_there() -> None:
    assert len(region_names()) == 17
    assert list(region_names())[:3] == ["portrait", "secondary_portrait", "mrz"]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2009, 1, 1), date(2019, 5, 1), "2009–2019"),
        (date(2009, 1, 1), None, "since 2009"),
        (None, date(2019, 5, 1), "until 2019"),
        (None, None, ""),
    ],
)
def test_years_of_issue(specimen: Specimen, first: date | None, last: date | None, words: str) -> None:
    assert issue_years(replace(specimen, first_issued=first, last_issued=last)) == words


def test_facts_name_what_is_known(specimen: Specimen, qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    known = dict(facts.facts(specimen))
    assert known["Model"] == "UTO-ID-3-2024 · UTO-BO-03001"
    assert known["Size"] == "85.6 × 53.98 mm"
    assert known["Calibration"] == "not yet"
    assert "Issued" not in known


def test_a_feature_without_a_description_is_told_by_its_routine(specimen: Specimen) -> None:
    described, bare = specimen.features
    assert feature_lines(described)[0] == "green emblem"
    assert feature_lines(bare)[0] == "transparent, print"
