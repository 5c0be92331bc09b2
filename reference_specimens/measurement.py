"""Measure any declared feature of a specimen on a live page: the door that calibration and checks both go through."""

from collections.abc import Callable, Mapping

from imaging.properties.page_view import PageView
from reference_specimens.feature_area import FeatureArea
from reference_specimens.feature_kind import Kind, kind_of
from reference_specimens.measures import (
    fibres,
    luminous,
    personal,
    personal_luminous,
    print_pattern,
    strokes,
    substrate,
    vanishing,
)
from reference_specimens.measures.measured import Measured
from reference_specimens.specimen_view import SpecimenView

Measure = Callable[[FeatureArea, PageView, SpecimenView], Measured]

MEASURES: Mapping[Kind, Measure] = {
    Kind.SUBSTRATE: substrate.measure,
    Kind.STROKES: strokes.measure,
    Kind.PRINT: print_pattern.measure,
    Kind.FINE_LINES: print_pattern.measure,
    Kind.VANISHING: vanishing.measure,
    Kind.LUMINOUS: luminous.measure,
    Kind.PERSONAL_LUMINOUS: personal_luminous.measure,
    Kind.PERSONAL_TEXT: strokes.measure,
    Kind.PERSONAL_PICTURE: personal.measure,
    Kind.FIBRES: fibres.measure,
}


def kind_of_area(area: FeatureArea) -> Kind | None:
    """Return the kind of measurement for a feature's area, None where there is none for its routine."""
    if area.code is None:
        return None
    return kind_of(area.code, area.feature.expect, personal=area.personal)


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured | None:
    """Measure a feature on `live` (registered onto the specimen's pixels); None where the routine is not known."""
    kind = kind_of_area(area)
    return None if kind is None else MEASURES[kind](area, live, reference)
