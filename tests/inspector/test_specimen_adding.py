"""Adding runs beside the program: it answers with ids, with the faults of the folder, or not at all when cancelled."""

from collections.abc import Iterator
from concurrent.futures import CancelledError
from pathlib import Path

import numpy as np
import pytest

from imaging.light import Light
from imaging.region import Region
from inspector.errors import NotPermitted
from inspector.officer import Officer, Role
from inspector.specimen_adding import SpecimenAdding
from reference_specimens.draft import SpecimenDraft, write_draft
from reference_specimens.errors import SpecimenInvalid
from reference_specimens.library import Library
from reference_specimens.specimen import SpecimenRegion

pytestmark = pytest.mark.slow

TRAINER = Officer("T. Trainer", Role.TRAINER)
PPI = 200.0
PATIENCE_S = 120


def draw(folder: Path, *, title: str = "Utopia card") -> Path:
    height, width = round(53.98 * PPI / 25.4), round(85.6 * PPI / 25.4)
    random = np.random.default_rng(5)
    page = random.integers(150, 230, (height, width, 3), dtype=np.uint8)
    page[20:60, 20:200] = 40
    images = {Light.VI: page, Light.UV: page // 6, Light.IR: page[..., 0]}
    draft = SpecimenDraft("UTO", "ID", 3, 2024, title, "front", size_mm=(85.6, 53.98))
    portrait = SpecimenRegion("portrait", Region(5, 10, 20, 25), variable=True)
    return write_draft(draft.with_region(portrait), images, folder, ppi=PPI)


@pytest.fixture
def started() -> Iterator[list[SpecimenAdding]]:
    additions: list[SpecimenAdding] = []
    yield additions
    for addition in additions:
        addition.close()


def test_a_valid_folder_is_in_the_library_afterwards(tmp_path: Path, started: list[SpecimenAdding]) -> None:
    library = tmp_path / "library"
    started.append(SpecimenAdding(library, draw(tmp_path / "card"), officer=TRAINER))
    assert started[0].future.result(PATIENCE_S) == ("UTO-ID-3-2024/front",)
    added = Library(library).specimen("UTO-ID-3-2024/front")
    assert added.calibration is not None


def test_the_faults_of_an_invalid_folder_come_together(tmp_path: Path, started: list[SpecimenAdding]) -> None:
    started.append(SpecimenAdding(tmp_path / "library", draw(tmp_path / "card", title=""), officer=TRAINER))
    with pytest.raises(SpecimenInvalid) as refused:
        started[0].future.result(PATIENCE_S)
    assert any("title" in fault.where for fault in refused.value.faults)


def test_cancelling_leaves_the_library_as_it_was(tmp_path: Path, started: list[SpecimenAdding]) -> None:
    started.append(SpecimenAdding(tmp_path / "library", draw(tmp_path / "card"), officer=TRAINER))
    started[0].cancel()
    with pytest.raises(CancelledError):
        started[0].future.result(PATIENCE_S)
    started[0].close()
    assert Library(tmp_path / "library").list() == []


def test_who_may_not_add_is_refused_before_anything_starts(tmp_path: Path) -> None:
    with pytest.raises(NotPermitted):
        SpecimenAdding(tmp_path / "library", tmp_path, officer=Officer("A. Officer", Role.FIRST_LINE))
