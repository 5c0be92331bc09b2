"""The standard names of regions."""

from ui.specimens.region_names import region_names


def test_the_standard_regions_are_all_there() -> None:
    assert len(region_names()) == 17
    assert list(region_names())[:3] == ["portrait", "secondary_portrait", "mrz"]
