import json
import shutil
from pathlib import Path

import pytest

from inspector.evaluation.labelled_set import read_labelled_set
from inspector.learning.known_forgeries import KnownForgeries
from tests.demonstration import TODAY, Demonstration
from tests.inspector.evaluation.demonstrated import write_set

pytestmark = pytest.mark.slow
MODEL = "UTO-P-11-2022"


def test_forgeries_are_kept_once_with_whether_they_were_found(demonstration: Demonstration, tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(demonstration.library, library)
    forged = read_labelled_set(write_set(demonstration, tmp_path, ["no infrared", "genuine"]))
    known = KnownForgeries(library, MODEL)
    assert known.list() == ()
    assert known.add(forged, TODAY, 1) == 2
    assert known.add(forged, TODAY, 1) == 0
    # The genuine document stands for a forgery that no check finds.
    assert [item.found for item in known.list()] == [True, False]
    for item in known.list():
        files = item.document(known.folder).pages[0].captures.values()
        assert all(file.is_file() for file in files)
    assert known.missed_by(library, TODAY, 1) == ()


def test_what_was_found_once_and_is_not_any_more_is_missed(demonstration: Demonstration, tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(demonstration.library, library)
    known = KnownForgeries(library, MODEL)
    known.add(read_labelled_set(write_set(demonstration, tmp_path, ["genuine"])), TODAY, 1)
    path = known.folder / "known.json"
    rows = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps([row | {"found": True} for row in rows]), encoding="utf-8")
    assert [item.kind for item in known.missed_by(library, TODAY, 1)] == ["genuine"]
