"""Numbers on the page are those of the list; features on one area share a frame."""

from imaging.light import Light
from imaging.region import Region
from reference_specimens.specimen import Expectation, Feature, SpecimenRegion
from ui.specimens.numbered import feature_markings, numbered, region_markings

PAGE, PATCH = Region(0, 0, 125, 88), Region(10, 10, 20, 20)
FEATURES = (
    Feature("paper", "UV-BR-FU", PAGE, Expectation.DULL),
    Feature("emblem", "UV-LU-IS", PATCH, Expectation.PRESENT),
    Feature("fibres", "UV-LU-FI", PAGE, Expectation.PRESENT),
    Feature("print", "VI-AB-IS", PAGE, Expectation.PRESENT),
)


def test_features_on_the_same_area_in_the_same_light_share_their_frame() -> None:
    frames = {(frame.light, frame.label) for frame in feature_markings(numbered(FEATURES))}
    assert frames == {(Light.UV, "1 3"), (Light.UV, "2"), (Light.VI, "4")}


def test_the_chosen_feature_brings_out_its_frame_even_when_shared() -> None:
    chosen = [frame.label for frame in feature_markings(numbered(FEATURES), "fibres") if frame.chosen]
    assert chosen == ["1 3"]


def test_a_region_is_dashed_and_named_in_every_light() -> None:
    (frame,) = region_markings([SpecimenRegion("mrz", PATCH, variable=True)], {"mrz": "MRZ"}, "mrz")
    assert (frame.light, frame.label, frame.dashed, frame.chosen) == (None, "MRZ", True, True)
