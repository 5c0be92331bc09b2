from pathlib import Path

from reference_specimens.calibration import ALGORITHM, Calibration, calibrate
from reference_specimens.calibration_store import is_current, read_calibration, write_calibration
from reference_specimens.reading import read_specimen
from reference_specimens.working_images import working_images


def test_what_was_learnt_comes_back_with_the_specimen(specimen_folder: Path) -> None:
    reading = read_specimen(specimen_folder)
    images = working_images(reading.captures, reading.specimen.size_mm)
    assert read_calibration(reading.specimen).calibration is None
    assert not is_current(specimen_folder)
    write_calibration(reading.specimen, images)
    found = read_calibration(reading.specimen).calibration
    assert found is not None
    assert found == calibrate(reading.specimen, images).as_json() | {"learnt_from": []}
    assert Calibration.from_json(found).algorithm == ALGORITHM
    assert is_current(specimen_folder)
    assert (specimen_folder / "calibration.npz").exists()
    assert not list(specimen_folder.glob("*.new"))
