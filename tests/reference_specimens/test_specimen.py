from pathlib import Path

import pytest

from imaging.light import Light
from imaging.region import Region
from reference_specimens.reading import read_specimen_file
from reference_specimens.specimen import Expectation, Feature, ModelId


@pytest.mark.parametrize(("year", "text"), [(2020, "UTO-P-1-2020"), (None, "UTO-P-1")])
def test_a_model_is_named_after_its_parts(year: int | None, text: str) -> None:
    assert str(ModelId("UTO", "P", 1, year)) == text


@pytest.mark.parametrize(
    ("routine", "light"), [("UV-LU-IS", Light.UV), ("OB-L-BR-AF", Light.OB_L), ("UV313-LU-FI", Light.UV313)]
)
def test_the_light_of_a_feature_is_that_of_its_routine(routine: str, light: Light) -> None:
    assert Feature("x", routine, Region(0, 0, 1, 1), Expectation.PRESENT).light is light


def test_areas_and_images_are_found_by_name_and_light(specimen_folder: Path) -> None:
    specimen = read_specimen_file(specimen_folder)
    assert specimen.id == "UTO-P-7-2020/data page"
    assert specimen.region("surname") == Region(4.0, 4.0, 15.0, 3.0)
    assert specimen.region("portrait") is None
    assert specimen.lights == (Light.VI, Light.UV, Light.IR)
    assert specimen.image_path(Light.UV) == specimen_folder / "uv.png"
    assert specimen.image_path(Light.TR) is None
