"""When a model was issued, in words."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reference_specimens.reading import read_specimen
from reference_specimens.specimen import Specimen
from tests.ui.workspace_material import write_specimen_folder
from ui.specimens.issue_years import issue_years


@pytest.fixture
def specimen(tmp_path: Path) -> Specimen:
    return read_specimen(write_specimen_folder(tmp_path)).specimen


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
