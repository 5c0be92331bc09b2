from dataclasses import replace

import numpy as np
import pytest

from imaging.region import Region
from reference_specimens.feature_area import FeatureArea, feature_area, variable_mask
from reference_specimens.specimen import Expectation, Feature
from tests.reference_specimens.drawn_specimen import NAME_MM, PPI, SIZE_MM, STAYS_MM, specimen

SHAPE = (850, 1348)


def area_of(name: str) -> FeatureArea:
    card = specimen()
    return feature_area(card, next(feature for feature in card.features if feature.id == name), SHAPE, PPI)


def at(area: FeatureArea, x_mm: float, y_mm: float) -> bool:
    page = np.zeros(SHAPE, np.bool_)
    page[area.box] = area.mask
    return bool(page[round(y_mm * PPI / 25.4), round(x_mm * PPI / 25.4)])


def test_variable_regions_are_left_out() -> None:
    background = area_of("background")
    assert not at(background, NAME_MM[0] + 3, NAME_MM[1] + 1)
    assert at(background, 45.0, 28.0)
    assert not background.personal


def test_features_that_say_otherwise_are_left_out_and_give_way_themselves_to_none() -> None:
    assert not at(area_of("ir-background"), STAYS_MM[0] + 3, STAYS_MM[1] + 2)
    assert at(area_of("ir-heading-1"), STAYS_MM[0] + 3, STAYS_MM[1] + 2)
    assert at(area_of("background"), STAYS_MM[0] + 3, STAYS_MM[1] + 2)


def test_the_cut_edge_is_left_out() -> None:
    assert not at(area_of("uv-paper"), 0.3, 20.0)
    assert not at(area_of("uv-paper"), SIZE_MM[0] - 0.4, 20.0)


@pytest.mark.parametrize("name", ["ir-mrz", "ir-portrait", "ir-name", "uv-number", "ghost"])
def test_personal_content_keeps_its_whole_box(name: str) -> None:
    area = area_of(name)
    assert area.personal
    assert area.mask.mean() > 0.9


def test_static_luminous_print_over_personal_text_is_measured_as_a_whole() -> None:
    card = specimen()
    band = Feature("band", "UV-LU-IS", Region(2.0, 34.0, 80.0, 8.0), Expectation.PRESENT)
    area = feature_area(replace(card, features=(band,)), band, SHAPE, PPI)
    assert not area.personal
    assert area.mask.all()


def test_a_code_that_is_none_has_no_parts() -> None:
    odd = Feature("odd", "nonsense", Region(10, 10, 5, 5), Expectation.PRESENT)
    assert feature_area(specimen(), odd, SHAPE, PPI).code is None


def test_variable_mask_can_keep_a_region() -> None:
    with_zone, without = variable_mask(specimen(), SHAPE, PPI), variable_mask(specimen(), SHAPE, PPI, but=("mrz",))
    assert with_zone[700, 700]
    assert not without[700, 700]
