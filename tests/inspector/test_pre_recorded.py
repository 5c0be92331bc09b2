from pathlib import Path

import pytest

from imaging.light import Light
from inspector.errors import UnreadableInput
from inspector.inspection import Mode
from inspector.pipeline import Inspector
from inspector.pre_recorded import PageFiles, PreRecordedDocument, inspect_files, read_document
from tests.demonstration import TODAY, Demonstration


def test_a_file_that_is_no_picture_is_one_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "vi.png"
    path.write_text("no picture", encoding="utf-8")
    with pytest.raises(UnreadableInput, match=r"vi\.png"):
        read_document(PreRecordedDocument("1", (PageFiles({Light.VI: path}),)))


@pytest.mark.slow
def test_the_result_is_an_evaluation_timed_from_opening_the_files(demonstration: Demonstration) -> None:
    inspector = Inspector.for_library(demonstration.library)
    result = inspect_files(inspector, demonstration.document("genuine"), mode=Mode.SECURITY, today=TODAY)
    assert result["evaluation"] is True
    assert result["ms"]["total"] >= result["ms"]["files"] + result["ms"]["mrz"]


@pytest.mark.slow
def test_without_a_library_there_are_basic_checks_and_no_model(demonstration: Demonstration) -> None:
    inspector = Inspector.for_library(None)
    result = inspect_files(inspector, demonstration.document("genuine"), mode=Mode.SECURITY, today=TODAY)
    assert result["model"] is None
    assert result["advice"] == "attention"
