from pathlib import Path

import pytest

from inspector.errors import UnreadableInput
from inspector.exclusions import FILE, Exclusion, read_exclusions, write_exclusions
from inspector.inspection import Advice, CheckResult, Mode, Outcome
from inspector.pipeline import Inspector
from inspector.pre_recorded import read_document
from tests.demonstration import TODAY, Demonstration

EMBLEM = Exclusion("UTO-P-1-2020", "UV-LU-IS", "uv-emblem", "printed without it in 2021", "M. Novak", "2026-11-23")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert read_exclusions(tmp_path) == ()
    write_exclusions(tmp_path / "library", [EMBLEM])
    assert read_exclusions(tmp_path / "library") == (EMBLEM,)


def test_an_exclusion_covers_its_feature_of_its_model_only() -> None:
    check = CheckResult("UV-LU-IS", Outcome.FAILED, "uv-emblem")
    assert EMBLEM.covers(check, "UTO-P-1-2020")
    assert not EMBLEM.covers(check, "UTO-P-2-2020")
    assert not EMBLEM.covers(check, None)
    assert not EMBLEM.covers(CheckResult("UV-LU-IS", Outcome.FAILED, "uv-band"), "UTO-P-1-2020")
    every = Exclusion("UTO-P-1-2020", "UV-LU-IS", None, "reader without a filter", "M. Novak", "2026-11-23")
    assert every.covers(CheckResult("UV-LU-IS", Outcome.FAILED, "uv-band"), "UTO-P-1-2020")


@pytest.mark.parametrize("text", ["{", "[1]", '[{"model": "UTO-P-1-2020"}]'])
def test_a_damaged_file_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableInput, match="not a list of exclusions"):
        read_exclusions(tmp_path)


def test_an_excluded_check_of_an_inspected_document_does_not_count_and_is_shown(
    demonstration: Demonstration, tmp_path: Path
) -> None:
    library = tmp_path / "library"
    library.mkdir()
    for item in demonstration.library.iterdir():
        (library / item.name).symlink_to(item)
    document = read_document(demonstration.document("no infrared"))
    before = Inspector.for_library(library).inspect(document, mode=Mode.SECURITY, today=TODAY)
    assert before.advice is Advice.REFER
    assert before.evidence > before.evidence_limit
    assert before.model is not None
    write_exclusions(
        library, [Exclusion(before.model.id, "IR-AB-MR", None, "dye zone in 2022", "M. Novak", "2026-11-23")]
    )
    after = Inspector.for_library(library).inspect(document, mode=Mode.SECURITY, today=TODAY)
    assert "IR-AB-MR" not in after.reasons
    shown = next(check for check in after.checks if check.code == "IR-AB-MR")
    assert (shown.outcome, shown.silent, shown.evidence["excluded_by"]) == (Outcome.FAILED, True, "M. Novak")
