import json
import shutil
from pathlib import Path

import pytest

from inspector.errors import VerificationFault
from inspector.evaluation.labelled_set import read_labelled_set
from inspector.learning.candidates import Candidate, candidates
from inspector.learning.known_forgeries import KnownForgeries
from inspector.learning.learn import learn
from inspector.learning.people import two_persons
from inspector.learning.sources import Sample
from reference_specimens.learnt_captures import learnt_captures, learnt_folder
from reference_specimens.library import Library
from tests.demonstration import TODAY, Demonstration
from tests.inspector.evaluation.demonstrated import write_set

pytestmark = pytest.mark.slow
PEOPLE = two_persons("Ana Trajkova, trainer", "Boris Novak, expert")


@pytest.fixture
def library(demonstration: Demonstration, tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    shutil.copytree(demonstration.library, folder)
    return folder


@pytest.fixture
def accepted(demonstration: Demonstration, library: Path, tmp_path: Path) -> list[Candidate]:
    samples = [Sample(demonstration.document("genuine"), "trainer: set/1")]
    found = list(candidates(samples, library, TODAY, 1, folder=tmp_path / "candidates"))
    assert not found[0].refusal
    return found


def test_what_is_learnt_is_kept_with_both_persons_and_known_to_the_calibration(
    library: Path, accepted: list[Candidate]
) -> None:
    name = accepted[0].specimen_id
    assert name is not None
    result = learn(library, name, accepted, PEOPLE, today=TODAY, jobs=1)
    assert (result.new, result.captures) == (1, 1)
    specimen = Library(library).specimen(name)
    (capture,) = learnt_captures(specimen.folder)
    assert (capture.proposed_by, capture.confirmed_by) == ("Ana Trajkova, trainer", "Boris Novak, expert")
    assert specimen.calibration is not None
    assert specimen.calibration["learnt_from"][0]["source"] == "trainer: set/1"
    again = learn(library, name, accepted, PEOPLE, today=TODAY, jobs=1)
    assert (again.new, again.captures) == (0, 1)
    assert list((library / "incoming").iterdir()) == []


def test_a_known_forgery_that_would_pass_refuses_and_changes_nothing(
    demonstration: Demonstration, library: Path, accepted: list[Candidate], tmp_path: Path
) -> None:
    name = accepted[0].specimen_id
    assert name is not None
    specimen = Library(library).specimen(name)
    known = KnownForgeries(library, str(specimen.model))
    # A document that no check finds, noted as found before: what learning must never bring about.
    known.add(read_labelled_set(write_set(demonstration, tmp_path, ["genuine"])), TODAY, 1)
    path = known.folder / "known.json"
    rows = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps([row | {"found": True} for row in rows]), encoding="utf-8")
    before = (specimen.folder / "calibration.json").read_bytes()
    with pytest.raises(VerificationFault, match="nothing was learnt"):
        learn(library, name, accepted, PEOPLE, today=TODAY, jobs=1)
    assert (specimen.folder / "calibration.json").read_bytes() == before
    assert not learnt_folder(specimen.folder).exists()
    assert list((library / "incoming").iterdir()) == []
