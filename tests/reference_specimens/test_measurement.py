from dataclasses import replace

import pytest

from imaging.region import Region
from reference_specimens.feature_area import feature_area
from reference_specimens.feature_kind import Kind
from reference_specimens.measurement import MEASURES, kind_of_area, measure
from reference_specimens.specimen import Expectation, Feature
from tests.reference_specimens.drawn_specimen import PPI, specimen
from tests.reference_specimens.measures.drawn_measures import reference


def test_every_kind_has_its_measure() -> None:
    assert set(MEASURES) == set(Kind)


@pytest.mark.parametrize("feature", specimen().features, ids=lambda feature: str(feature.id))
def test_the_specimen_measures_itself_as_itself(feature: Feature) -> None:
    measured = measure(reference().area(feature), reference().view, reference())
    assert measured is not None
    assert measured.problem is None
    for name in ("score", "gain", "brightness", "fineness", "strength"):
        assert measured.values.get(name, 1.0) == pytest.approx(1.0, abs=0.03)


def test_print_over_most_of_the_page_is_a_background() -> None:
    card = specimen()
    wide = Feature("wide", "VI-AB-IS", Region(0, 0, 85.6, 30), Expectation.PRESENT)
    area = feature_area(replace(card, features=(wide,)), wide, reference().view.shape, PPI)
    assert kind_of_area(area) is Kind.FINE_LINES


def test_unknown_routines_are_not_measured() -> None:
    for code in ("IR-ZZ-IS", "nonsense"):
        strange = Feature("strange", code, Region(10, 10, 5, 5), Expectation.PRESENT)
        area = feature_area(specimen(), strange, reference().view.shape, PPI)
        assert measure(area, reference().view, reference()) is None
