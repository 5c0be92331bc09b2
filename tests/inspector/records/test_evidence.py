from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.files import read_capture
from imaging.light import Light
from inspector.inspection import InspectedPage, QuestionedDocument, QuestionedPage
from inspector.records.evidence import as_text, from_text, write_evidence
from tests.inspector.records.questioned import captures, document, inspection


def test_every_picture_is_written_and_names_are_paths_in_the_final_folder(tmp_path: Path) -> None:
    evidence = write_evidence(tmp_path / "r1", inspection(), document())
    files = [
        path for pages in (evidence.images, evidence.captures) for paths in pages.values() for path in paths.values()
    ]
    assert sorted(files) == sorted((tmp_path / "r1").iterdir())
    assert len(files) == 12
    ir = read_capture(evidence.captures["back"][Light.IR], Light.IR)
    assert np.array_equal(ir.pixels, captures()[Light.IR].pixels)


def test_a_page_that_was_not_found_keeps_its_capture(tmp_path: Path) -> None:
    finished = replace(inspection(), pages=(InspectedPage("front"),))
    evidence = write_evidence(tmp_path / "r1", finished, QuestionedDocument("q", (QuestionedPage(captures()),)))
    assert evidence.images == {}
    assert list(evidence.captures) == ["front"]


def test_pages_of_the_same_name_are_kept_apart(tmp_path: Path) -> None:
    twice = QuestionedDocument("q", (QuestionedPage(captures(), "front"),) * 3)
    evidence = write_evidence(tmp_path / "r1", replace(inspection(), pages=()), twice)
    assert list(evidence.captures) == ["front", "page 2", "page 3"]
    assert len(list((tmp_path / "r1").iterdir())) == 9


def test_names_of_pages_are_never_names_of_files(tmp_path: Path) -> None:
    wild = QuestionedDocument("q", (QuestionedPage(captures(), "../../etc: <page>"),))
    evidence = write_evidence(tmp_path / "r1", replace(inspection(), pages=()), wild)
    assert all(path.parent == tmp_path / "r1" for path in evidence.captures["../../etc: <page>"].values())


def test_what_an_earlier_try_left_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "r1.partial").mkdir()
    (tmp_path / "r1.partial" / "page-1-VI.png").write_text("half")
    write_evidence(tmp_path / "r1", inspection(), document())
    assert [path.name for path in tmp_path.iterdir()] == ["r1"]
    with pytest.raises(OSError, match="not empty"):
        write_evidence(tmp_path / "r1", inspection(), document())


def test_paths_are_kept_relative_so_that_the_home_may_move(tmp_path: Path) -> None:
    evidence = write_evidence(tmp_path / "r1", inspection(), document())
    text = as_text(evidence.images, tmp_path)
    assert str(tmp_path) not in text
    assert from_text(text, tmp_path) == evidence.images
    assert from_text(text, Path("/elsewhere"))["front"][Light.VI] == Path("/elsewhere/r1/page-1-VI.png")
