"""A draft becomes a folder that the reading of specimens accepts, and says what it lacks."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.light import Light
from imaging.region import Region
from reference_specimens.draft import SpecimenDraft, write_draft
from reference_specimens.errors import SpecimenInvalid
from reference_specimens.reading import read_specimen
from reference_specimens.specimen import Expectation, Feature, Significance, SpecimenRegion

PPI = 200.0
PORTRAIT = SpecimenRegion("portrait", Region(5, 20, 35, 45), variable=True)
EMBLEM = Feature("uv-1", "UV-LU-IS", Region(60, 10, 30, 20), Expectation.PRESENT, Significance.HIGH, "emblem")


@pytest.fixture
def draft() -> SpecimenDraft:
    return SpecimenDraft(
        country="UTO",
        type="P",
        number=7,
        year=2024,
        title="Utopia passport",
        mrz_format="TD3",
        first_issued=date(2024, 1, 1),
        regions=(PORTRAIT,),
        features=(EMBLEM,),
    )


@pytest.fixture
def images() -> dict[Light, NDArray[np.uint8]]:
    shape = (round(88 * PPI / 25.4), round(125 * PPI / 25.4), 3)
    random = np.random.default_rng(1)
    return {light: random.integers(0, 255, shape, dtype=np.uint8) for light in (Light.VI, Light.UV, Light.IR)}


def test_what_is_written_is_what_is_read(
    draft: SpecimenDraft, images: dict[Light, NDArray[np.uint8]], tmp_path: Path
) -> None:
    specimen = read_specimen(write_draft(draft, images, tmp_path / "made", ppi=PPI)).specimen
    assert specimen.id == "UTO-P-7-2024/data page"
    assert specimen.lights == (Light.VI, Light.UV, Light.IR)
    assert specimen.regions == (PORTRAIT,)
    assert specimen.features == (EMBLEM,)
    assert specimen.first_issued == date(2024, 1, 1)


def test_pictures_are_kept_without_loss(
    draft: SpecimenDraft, images: dict[Light, NDArray[np.uint8]], tmp_path: Path
) -> None:
    reading = read_specimen(write_draft(draft, images, tmp_path / "made", ppi=PPI))
    for light, pixels in images.items():
        np.testing.assert_array_equal(reading.captures[light].pixels, pixels)


def test_a_second_attempt_replaces_the_first(
    draft: SpecimenDraft, images: dict[Light, NDArray[np.uint8]], tmp_path: Path
) -> None:
    write_draft(replace(draft, title="", country="x"), images, tmp_path / "made", ppi=PPI)
    write_draft(draft, images, tmp_path / "made", ppi=PPI)
    assert read_specimen(tmp_path / "made").specimen.title == "Utopia passport"


def test_an_empty_draft_names_what_is_missing_and_the_library_refuses_it(
    images: dict[Light, NDArray[np.uint8]], tmp_path: Path
) -> None:
    empty = SpecimenDraft()
    assert empty.missing == ("country", "type", "title")
    with pytest.raises(SpecimenInvalid) as refused:
        read_specimen(write_draft(empty, images, tmp_path / "made", ppi=PPI))
    assert len(refused.value.faults) >= 3


def test_a_complete_draft_misses_nothing(draft: SpecimenDraft) -> None:
    assert draft.missing == ()


def test_turning_twice_changes_nothing(draft: SpecimenDraft) -> None:
    assert draft.turned() != draft
    assert draft.turned().turned() == draft


def test_turning_takes_the_top_left_corner_to_the_bottom_right(draft: SpecimenDraft) -> None:
    corner = replace(draft, regions=(SpecimenRegion("can", Region(0, 0, 10, 4), variable=True),))
    assert corner.turned().regions[0].region == Region(115, 84, 10, 4)


def test_new_features_get_ids_that_are_free(draft: SpecimenDraft) -> None:
    assert draft.free_feature_id(Light.UV) == "uv-2"
    assert draft.with_feature(replace(EMBLEM, id="uv-2")).free_feature_id(Light.UV) == "uv-3"
    assert draft.free_feature_id(Light.IR) == "ir-1"
