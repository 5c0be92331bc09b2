from dataclasses import replace
from pathlib import Path

from inspector.checks.specimen_memory import KEPT, remembered
from reference_specimens.calibration import ALGORITHM
from tests.reference_specimens.calibrated import calibrated_specimen, drawn_images
from tests.reference_specimens.drawn_specimen import PPI


def test_a_specimen_is_made_ready_once() -> None:
    first = remembered(calibrated_specimen(), drawn_images(), PPI)
    assert remembered(calibrated_specimen(), drawn_images(), PPI) is first
    assert remembered(calibrated_specimen(declared=False), drawn_images(), PPI) is not first


def test_the_oldest_is_forgotten() -> None:
    card = calibrated_specimen()
    first = remembered(card, drawn_images(), PPI)
    for index in range(KEPT):
        remembered(replace(card, folder=Path(f"other-{index}")), drawn_images(), PPI)
    assert remembered(card, drawn_images(), PPI) is not first


def test_a_calibration_of_another_algorithm_is_made_anew() -> None:
    old = replace(calibrated_specimen(), calibration={"algorithm": "1999", "features": {}}, features=())
    assert remembered(old, drawn_images(), PPI).calibration.algorithm == ALGORITHM
    assert "uv-paper" in remembered(old, drawn_images(), PPI).calibration.features
