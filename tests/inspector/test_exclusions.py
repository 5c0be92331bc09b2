from pathlib import Path

import pytest

from inspector.errors import UnreadableInput
from inspector.exclusions import FILE, Exclusion, read_exclusions, write_exclusions
from inspector.inspection import CheckResult, Outcome

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
