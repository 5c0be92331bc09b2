from dataclasses import replace
from pathlib import Path

import pytest

from inspector.checks import specimen_memory
from inspector.checks.specimen_memory import LEAST_KEPT, remembered
from reference_specimens.calibration import ALGORITHM
from reference_specimens.calibration_store import is_current, read_calibration
from tests.reference_specimens.calibrated import calibrated_specimen, drawn_images
from tests.reference_specimens.drawn_specimen import PPI


def test_a_specimen_is_made_ready_once() -> None:
    first = remembered(calibrated_specimen(), drawn_images(), PPI)
    assert remembered(calibrated_specimen(), drawn_images(), PPI) is first
    assert remembered(calibrated_specimen(declared=False), drawn_images(), PPI) is not first


def test_the_oldest_is_forgotten_where_memory_runs_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(specimen_memory, "KEPT_BYTES", 0)
    card = calibrated_specimen()
    first = remembered(card, drawn_images(), PPI)
    for index in range(LEAST_KEPT - 1):
        remembered(replace(card, features=card.features[index + 1 :]), drawn_images(), PPI)
    assert remembered(card, drawn_images(), PPI) is first
    for index in range(LEAST_KEPT):
        remembered(replace(card, features=card.features[index + 1 :]), drawn_images(), PPI)
    assert remembered(card, drawn_images(), PPI) is not first


def test_a_calibration_of_another_algorithm_is_made_anew_and_kept(tmp_path: Path) -> None:
    values = {"algorithm": "1999", "features": {}}
    old = replace(calibrated_specimen(), calibration=values, features=(), folder=tmp_path)
    made = remembered(old, drawn_images(), PPI).calibration
    assert made.algorithm == ALGORITHM
    assert "uv-paper" in made.features
    assert is_current(tmp_path)
    kept = read_calibration(old)
    assert kept.calibration is not None
    assert kept.calibration["features"] == made.as_json()["features"]


def test_a_library_that_cannot_be_written_serves_as_well(tmp_path: Path) -> None:
    old = replace(calibrated_specimen(), calibration={"algorithm": "1999"}, features=(), folder=tmp_path / "gone")
    assert remembered(old, drawn_images(), PPI).calibration.algorithm == ALGORITHM
