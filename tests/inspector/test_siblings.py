"""Two models of one State whose specimens hardly differ where nothing stands (generated): the whole page decides."""

from datetime import date
from pathlib import Path

import pytest

from device_drivers.simulator.truth_set import ItemPlan, SetPlan, make_item, write_specimens
from imaging.light import Light
from inspector.inspection import Advice, Inspection
from inspector.pipeline import Inspector
from inspector.pre_recorded import PageFiles, PreRecordedDocument, read_document
from reference_specimens.library import Library

pytestmark = pytest.mark.slow
TODAY = date(2026, 11, 1)
SIBLINGS = (13, 14)  # of the plan: visas whose luminous emblems differ, below the holder's data


@pytest.fixture(scope="module")
def inspected(tmp_path_factory: pytest.TempPathFactory) -> list[Inspection]:
    """Genuine documents of the first of two siblings, inspected with both in the library."""
    folder = tmp_path_factory.mktemp("siblings")
    plans = SetPlan(4201, 40, 0, 1, TODAY, unknown=0).model_plans()
    for number in SIBLINGS:
        write_specimens(plans[number], folder)
    Library(folder / "library").add(folder / "specimens")
    inspector = Inspector.for_library(folder / "library")
    entries = [make_item(ItemPlan(f"g{seed}", plans[SIBLINGS[0]], "genuine", seed, TODAY), folder) for seed in (1, 2)]
    return [inspector.inspect(read_document(_document(entry, folder)), today=TODAY) for entry in entries]


def _document(entry: dict[str, object], folder: Path) -> PreRecordedDocument:
    files = entry["files"]
    assert isinstance(files, dict)
    captures = {Light(light): folder / file for light, file in files.items()}
    return PreRecordedDocument(str(entry["id"]), (PageFiles(captures),), None)


def test_a_document_is_not_referred_for_being_taken_for_its_sibling(inspected: list[Inspection]) -> None:
    for inspection in inspected:
        assert inspection.model is not None
        assert inspection.model.id == "UTO-V-14-2010"
        assert inspection.advice is Advice.CLEAR, inspection.reasons
        assert [told.rival for told in inspection.model.told_apart] == ["UTO-V-15-2013"]
