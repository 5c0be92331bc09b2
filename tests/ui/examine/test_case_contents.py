"""A case is read with its pictures and the side of the specimen that belongs to each page."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from imaging.light import Light
from inspector.records.store import Records
from reference_specimens.library import Library
from reference_specimens.reading import read_specimen
from tests.ui.workspace_material import MODEL, PPI, SIDE, refer, write_specimen_folder
from ui.examine.case_contents import read_case, side_for


@pytest.fixture
def library(examine_library: Path) -> Library:
    return Library(examine_library)


def test_rectified_pages_come_with_the_specimen_of_their_side(library: Library, records: Records) -> None:
    contents = read_case(library, refer(records))
    (page,) = contents.pages
    assert page.questioned.rectified
    assert page.questioned.ppi == pytest.approx(PPI, rel=0.01)
    assert set(page.questioned.images) == {Light.VI, Light.UV, Light.IR}
    assert page.specimen is not None
    assert page.specimen.id == SIDE
    assert (contents.model_id, contents.models) == (MODEL, (MODEL,))


def test_a_page_that_was_not_found_is_shown_as_it_was_captured(library: Library, records: Records) -> None:
    referral = replace(refer(records), images={})
    (page,) = read_case(library, referral).pages
    assert not page.questioned.rectified
    assert Light.VI in page.questioned.images


def test_an_unidentified_document_stands_alone_until_a_model_is_chosen(library: Library, records: Records) -> None:
    referral = refer(records)
    unknown = replace(referral, result={**referral.result, "model": None})
    alone = read_case(library, unknown)
    assert alone.pages[0].specimen is None
    assert alone.model_id is None
    chosen = read_case(library, unknown, MODEL)
    assert chosen.pages[0].specimen is not None
    assert chosen.model_id == MODEL


def test_a_model_that_left_the_library_is_not_compared_with(records: Records, tmp_path: Path) -> None:
    contents = read_case(Library(tmp_path / "empty"), refer(records))
    assert (contents.model_id, contents.models) == (None, ())
    shutil.rmtree(tmp_path / "empty", ignore_errors=True)


def test_the_side_of_the_same_name_is_compared_with(tmp_path_factory: pytest.TempPathFactory) -> None:
    front = read_specimen(write_specimen_folder(tmp_path_factory.mktemp("side"))).specimen
    back = replace(front, page="back")
    assert side_for("back", [front, back]) is back
    assert side_for("data page", [front]) is front
    assert side_for("data page", [front, back]) is None
    assert side_for("front", []) is None
