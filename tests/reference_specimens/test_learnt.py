from functools import cache

import numpy as np

from imaging.light import Light
from imaging.region import Region
from reference_specimens.cells.families import FAMILIES
from reference_specimens.feature_area import FeatureArea
from reference_specimens.learnt import is_learnt, learnt_areas
from reference_specimens.specimen_view import SpecimenView
from tests.reference_specimens.calibrated import drawn_images
from tests.reference_specimens.drawn_specimen import EMBLEM_MM, NUMBER_MM, PPI, STAYS_MM, specimen
from tests.reference_specimens.measures.drawn_measures import reference


@cache
def learnt() -> dict[str, FeatureArea]:
    areas = learnt_areas(SpecimenView(specimen(declared=False), drawn_images(), PPI))
    return {area.feature.id: area for area in areas}


def covers(area: FeatureArea, x_mm: float, y_mm: float) -> bool:
    page = np.zeros(reference().view.shape, np.bool_)
    page[area.box] = area.mask
    return bool(page[round(y_mm * PPI / 25.4), round(x_mm * PPI / 25.4)])


def test_the_emblem_is_learnt_and_neither_fibres_nor_the_number() -> None:
    glowing = [area for name, area in learnt().items() if name.startswith("learnt-uv-")]
    assert len(glowing) == 1
    region = glowing[0].feature.region
    assert region.intersection(Region.from_box(EMBLEM_MM)) is not None
    assert region.intersection(Region.from_box(NUMBER_MM)) is None
    assert abs(region.left - EMBLEM_MM[0]) < 3
    assert region.width < EMBLEM_MM[2] + 6


def test_the_background_vanishes_and_the_heading_that_stays_is_left_out() -> None:
    vanishing = learnt()["learnt-ir-vanishing"]
    assert vanishing.mask.mean() > 0.25
    assert not covers(vanishing, STAYS_MM[0] + 4, STAYS_MM[1] + 2)


def test_nothing_is_learnt_of_families_that_are_declared() -> None:
    assert all(area.by_cells for area in learnt_areas(reference()))


def test_the_page_as_a_whole_is_compared_whatever_is_declared() -> None:
    assert {area.feature.id for area in learnt_areas(reference())} == {f"learnt-{item.name}" for item in FAMILIES}


def test_learnt_features_are_known_by_their_name() -> None:
    assert all(is_learnt(area.feature) for area in learnt().values())
    assert not any(is_learnt(feature) for feature in specimen().features)


def test_a_specimen_in_one_light_teaches_what_it_can() -> None:
    only_vi = {Light.VI: drawn_images()[Light.VI]}
    names = [area.feature.id for area in learnt_areas(SpecimenView(specimen(declared=False), only_vi, PPI))]
    assert names == ["learnt-background", "learnt-secondary-portrait", "learnt-page-print"]


def test_fibres_and_the_luminous_number_are_learnt() -> None:
    assert learnt()["learnt-fibres"].feature.routine == "UV-LU-FI"
    number = learnt()["learnt-personal-uv_number"]
    assert number.personal
    assert number.feature.region == Region.from_box(NUMBER_MM)


def test_cells_learnt_at_another_scale_are_sorted_anew() -> None:
    arrays = {"infrared cells": np.zeros(3, np.float32)}
    areas = learnt_areas(SpecimenView(specimen(declared=False), drawn_images(), PPI, arrays))
    found = {area.feature.id: area for area in areas}
    assert found.keys() == learnt().keys()
    assert np.array_equal(found["learnt-ir-vanishing"].mask, learnt()["learnt-ir-vanishing"].mask)
