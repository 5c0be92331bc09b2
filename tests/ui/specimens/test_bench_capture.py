"""What a cut page proposes for the draft comes from its size and its MRZ."""

from dataclasses import replace

import pytest

from imaging.page import PageFormat
from inspector.inspection import Inspection
from mrz.zone import Mrz
from tests.ui.workspace_material import SIZE_MM, make_inspection
from ui.specimens.bench_capture import cut_page


@pytest.fixture
def inspection() -> Inspection:
    fields = {"issuing_state": "UTO", "document_code": "ID"}
    return replace(make_inspection(1), mrz=Mrz((), "TD1", fields))


def test_the_mrz_proposes_state_type_and_format(inspection: Inspection) -> None:
    cut = cut_page(inspection)
    assert cut is not None
    assert (cut.proposal.country, cut.proposal.type, cut.proposal.mrz_format) == ("UTO", "ID", "TD1")
    assert cut.proposal.size_mm == SIZE_MM
    assert len(cut.images) == 3


def test_a_card_with_an_mrz_is_its_back_and_without_its_front(inspection: Inspection) -> None:
    back, front = cut_page(inspection), cut_page(replace(inspection, mrz=None))
    assert back is not None
    assert front is not None
    assert (back.proposal.page, front.proposal.page) == ("back", "front")


def test_a_larger_page_is_a_data_page(inspection: Inspection) -> None:
    page = inspection.pages[0]
    assert page.live is not None
    live = replace(page.live, page=replace(page.live.page, format=PageFormat.ID_3))
    cut = cut_page(replace(inspection, pages=(replace(page, live=live),)))
    assert cut is not None
    assert cut.proposal.page == "data page"


def test_an_mrz_of_unknown_layout_proposes_no_format(inspection: Inspection) -> None:
    cut = cut_page(replace(inspection, mrz=Mrz((), "unknown", {})))
    assert cut is not None
    assert (cut.proposal.mrz_format, cut.proposal.country) == (None, "")


def test_without_a_page_there_is_nothing_to_cut(inspection: Inspection) -> None:
    assert cut_page(replace(inspection, pages=())) is None
