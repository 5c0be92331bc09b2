from pathlib import Path

import pytest

from imaging.light import Light
from inspector.learning.candidates import candidates, sides
from inspector.learning.sources import Sample
from inspector.pipeline import Inspector
from inspector.pre_recorded import PageFiles, PreRecordedDocument
from tests.demonstration import TODAY, Demonstration

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def inspector(demonstration: Demonstration) -> Inspector:
    return Inspector.for_library(demonstration.library)


def test_a_genuine_document_gives_its_sides_on_the_specimens(demonstration: Demonstration, tmp_path: Path) -> None:
    documents = [Sample(demonstration.document(name), "test") for name in ("genuine", "card")]
    found = list(candidates(documents, demonstration.library, TODAY, 2, folder=tmp_path))
    assert [item.sample.document.id for item in found] == ["genuine", "card", "card"]
    assert all(item.refusal == "" for item in found)
    assert len({item.specimen_id for item in found}) == 3
    for item in found:
        assert item.kept is not None
        assert {"VI.png", "UV.png", "IR.png"} <= {file.name for file in item.kept.iterdir()}


@pytest.mark.parametrize(
    ("name", "words"),
    [("bright paper", "minimum set (UV-BR-FU)"), ("no infrared", "minimum set (IR-AB-MR)")],
)
def test_a_document_that_fails_the_minimum_set_is_refused(
    demonstration: Demonstration, inspector: Inspector, name: str, words: str, tmp_path: Path
) -> None:
    (found,) = sides(Sample(demonstration.document(name), "test"), inspector, TODAY, tmp_path)
    assert words in found.refusal
    assert found.kept is None
    assert not list(tmp_path.iterdir())


def test_a_document_of_another_model_is_refused(
    demonstration: Demonstration, inspector: Inspector, tmp_path: Path
) -> None:
    (found,) = sides(Sample(demonstration.document("genuine"), "test", "UTO-XX-00001"), inspector, TODAY, tmp_path)
    assert "was identified as" in found.refusal


def test_a_document_without_a_specimen_is_refused(
    demonstration: Demonstration, inspector: Inspector, tmp_path: Path
) -> None:
    (found,) = sides(Sample(demonstration.document("stranger"), "test"), inspector, TODAY, tmp_path)
    assert "not identified" in found.refusal


def test_a_capture_that_cannot_be_read_is_refused(inspector: Inspector, tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"not a picture")
    missing = PreRecordedDocument("x", (PageFiles({Light.VI: tmp_path / "broken.png"}),))
    (found,) = sides(Sample(missing, "test"), inspector, TODAY, tmp_path)
    assert found.refusal
